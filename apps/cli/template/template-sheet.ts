import { columnLetters } from "@scopefit/tracker/layout/cell-address";

import { templateColumns, templateGroups, type TemplateColumn } from "./template-columns.ts";
import { escapeXml } from "@scopefit/xlsx/package/escape-xml";
import { cellStyles } from "./template-styles.ts";

/** How many empty rows are prepared for vendors. */
export const VENDOR_ROWS = 200;
const FIRST_VENDOR_ROW = 3;
const LAST_VENDOR_ROW = FIRST_VENDOR_ROW + VENDOR_ROWS - 1;
const LAST_COLUMN = columnLetters(templateColumns.length - 1);

/** The worksheet of the empty tracker: two header rows, frozen, filtered, with choices and dates checked. */
export function templateSheet(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${LAST_COLUMN}${LAST_VENDOR_ROW}"/>`,
    '<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${templateColumns.map(columnXml).join("")}</cols>`,
    `<sheetData>${groupRow()}${headingRow()}${vendorRows()}</sheetData>`,
    `<autoFilter ref="A2:${LAST_COLUMN}${LAST_VENDOR_ROW}"/>`,
    mergesXml(),
    validationsXml(),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="8" orientation="landscape" fitToWidth="3" fitToHeight="0"/>',
    '<legacyDrawing r:id="rId1"/>',
    "</worksheet>",
  ].join("");
}

function columnXml({ width }: TemplateColumn, place: number): string {
  return `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`;
}

function groupRow(): string {
  let column = 0;
  const cells = templateGroups.flatMap((group, place) =>
    group.columns.map((_, within) => {
      const address = `${columnLetters(column++)}1`;
      const style = cellStyles.groups[place % cellStyles.groups.length] ?? 0;
      return within === 0
        ? textCell(address, group.title, style)
        : `<c r="${address}" s="${style}"/>`;
    }),
  );
  return `<row r="1" ht="20" customHeight="1">${cells.join("")}</row>`;
}

function headingRow(): string {
  const cells = templateColumns.map(({ heading }, column) =>
    textCell(`${columnLetters(column)}2`, heading, cellStyles.heading),
  );
  return `<row r="2" ht="48" customHeight="1">${cells.join("")}</row>`;
}

function vendorRows(): string {
  const styles = templateColumns.map(({ isDate }) =>
    isDate === true ? cellStyles.date : cellStyles.text,
  );
  const rows = Array.from({ length: VENDOR_ROWS }, (_, place) => {
    const row = FIRST_VENDOR_ROW + place;
    const cells = styles.map(
      (style, column) => `<c r="${columnLetters(column)}${row}" s="${style}"/>`,
    );
    return `<row r="${row}">${cells.join("")}</row>`;
  });
  return rows.join("");
}

function textCell(address: string, text: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

function mergesXml(): string {
  let first = 0;
  const merges = templateGroups.map(({ columns }) => {
    const last = first + columns.length - 1;
    const ref = `${columnLetters(first)}1:${columnLetters(last)}1`;
    first = last + 1;
    return `<mergeCell ref="${ref}"/>`;
  });
  return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}

function validationsXml(): string {
  const validations = templateColumns.flatMap((column, place) => {
    const letters = columnLetters(place);
    const rule = validationOf(column, `${letters}${FIRST_VENDOR_ROW}:${letters}${LAST_VENDOR_ROW}`);
    return rule === null ? [] : [rule];
  });
  return `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
}

/** A warning, never a stop: real answers do not always fit a list. */
function validationOf(column: TemplateColumn, range: string): string | null {
  if (column.choices !== undefined) {
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="${escapeXml(column.heading)}" error="Choose from the list, or keep your own words." sqref="${range}"><formula1>"${escapeXml(column.choices.join(","))}"</formula1></dataValidation>`;
  }
  if (column.isDate !== true) return null;
  return `<dataValidation type="date" operator="greaterThan" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="${escapeXml(column.heading)}" error="Enter a date, for example 31 Oct 2026." sqref="${range}"><formula1>36526</formula1></dataValidation>`;
}
