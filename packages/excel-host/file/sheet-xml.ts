import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import { excelText, textCellXml } from "@scopefit/xlsx/patch/sheet/cell-text";
import { encodeXml } from "@scopefit/xlsx/patch/xml/xml-attributes";

import { addressOf, wholeSheet } from "../model/cells/area.ts";
import { CellError, Formula, type CellValue, type ShownValue } from "../model/cells/cell-value.ts";
import type { ConditionalFormat } from "../model/conditional-format.ts";
import { conditionalFormatsOf } from "../model/conditional-formats.ts";
import { plainStyle } from "../model/cells/cell-style.ts";
import type { Lines } from "../model/cells/lines.ts";
import type { Sheet } from "../model/sheet.ts";
import type { StyleBook } from "./style-book.ts";

/** A width in points as Excel writes it: in characters of the standard font, 7 pixels each. */
function charactersOf(points: number): number {
  return Math.max(0, (points * 4) / 3 - 5) / 7;
}

/** The part of a sheet. `tableIds` are the relationships of its tables. */
export function sheetXml(
  sheet: Sheet,
  styles: StyleBook,
  tableIds: readonly string[],
  namespaces: { readonly main: string; readonly relationships: string },
): string {
  const merges = sheet
    .mergesIn(wholeSheet)
    .map((merge) => `<mergeCell ref="${addressOf(merge)}"/>`);
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`);
  const filter = sheet.autoFilter?.area.place ?? null;
  return [
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    sheet.tabColor === ""
      ? ""
      : `<sheetPr><tabColor rgb="FF${sheet.tabColor.slice(1)}"/></sheetPr>`,
    columnsXml(sheet, styles),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.protection === null ? "" : '<sheetProtection sheet="1"/>',
    filter === null ? "" : `<autoFilter ref="${addressOf(filter)}"/>`,
    listXml("mergeCells", merges),
    ...conditionalFormatsOf(sheet).map((format, place) => conditionalXml(format, place, styles)),
    listXml("tableParts", tables),
    "</worksheet>",
  ].join("");
}

function listXml(tag: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}

function columnsXml({ columns, cells }: Sheet, styles: StyleBook): string {
  const numbers = new Set([
    ...columns.sizes().keys(),
    ...columns.hidden(),
    ...cells.columnStyles().keys(),
  ]);
  if (numbers.size === 0) return "";
  const all = [...numbers]
    .sort((a, b) => a - b)
    .map((column) => {
      const width = charactersOf(columns.size(column));
      const style = styles.number(cells.columnStyles().get(column) ?? plainStyle);
      const hidden = columns.isHidden(column) ? ' hidden="1"' : "";
      return `<col min="${column + 1}" max="${column + 1}" width="${width.toFixed(2)}" style="${style}" customWidth="1"${hidden}/>`;
    });
  return `<cols>${all.join("")}</cols>`;
}

function rowsXml(sheet: Sheet, styles: StyleBook): string {
  const used = sheet.usedRange(false);
  const rows = new Set(used === null ? [] : sheet.cells.rowsIn(used));
  for (const row of [...sheet.rows.hidden(), ...sheet.filteredRows]) rows.add(row);
  return [...rows]
    .sort((a, b) => a - b)
    .map(
      (row) =>
        `<row r="${row}"${lineXml(sheet.rows, row, sheet.isRowHidden(row))}>${cellsXml(sheet, row, styles)}</row>`,
    )
    .join("");
}

function lineXml(rows: Lines, row: number, isHidden: boolean): string {
  const height = rows.sizes().get(row);
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `${size}${isHidden ? ' hidden="1"' : ""}`;
}

function cellsXml(sheet: Sheet, row: number, styles: StyleBook): string {
  const used = sheet.usedRange(false, { ...wholeSheet, firstRow: row, lastRow: row });
  if (used === null) return "";
  const cells: string[] = [];
  for (let column = used.firstColumn; column <= used.lastColumn; column++) {
    const value = sheet.cells.value(row, column);
    const style = styles.number(sheet.cells.style(row, column));
    if (value === undefined && style === 0) continue;
    cells.push(cellXml(cellAddress(row, column), value, style));
  }
  return cells.join("");
}

function cellXml(address: string, value: CellValue | undefined, style: number): string {
  if (typeof value === "string") return textCellXml("", address, style, value);
  const formula = value instanceof Formula ? `<f>${excelText(value.text.slice(1))}</f>` : "";
  const shown = value instanceof Formula ? value.result : value;
  if (shown === undefined) return `<c r="${address}" s="${style}"/>`;
  return `<c r="${address}" s="${style}"${typeXml(shown)}>${formula}<v>${shownXml(shown)}</v></c>`;
}

function typeXml(shown: ShownValue): string {
  if (shown instanceof CellError) return ' t="e"';
  if (typeof shown === "string") return ' t="str"';
  return typeof shown === "boolean" ? ' t="b"' : "";
}

function shownXml(shown: ShownValue): string {
  if (shown instanceof CellError) return shown.text;
  if (typeof shown === "string") return excelText(shown);
  return String(Number(shown));
}

function conditionalXml(format: ConditionalFormat, place: number, styles: StyleBook): string {
  const ranges = format.ranges.map((range) => range.place).filter((range) => range !== null);
  const [first] = ranges;
  if (first === undefined) return "";
  const corner = cellAddress(first.firstRow, first.firstColumn);
  const look = `dxfId="${styles.lookNumber(format.look)}" priority="${place + 1}"${format.stopIfTrue ? ' stopIfTrue="1"' : ""}`;
  return `<conditionalFormatting sqref="${ranges.map(addressOf).join(" ")}">${ruleXml(format, look, corner)}</conditionalFormatting>`;
}

function ruleXml({ rule }: ConditionalFormat, look: string, corner: string): string {
  switch (rule.type) {
    case "Custom":
      return `<cfRule type="expression" ${look}><formula>${encodeXml(rule.formula.replace(/^=/u, ""))}</formula></cfRule>`;
    case "ContainsText": {
      const text = encodeXml(rule.text);
      const formula = `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${corner})))`;
      return `<cfRule type="containsText" operator="containsText" text="${text}" ${look}><formula>${formula}</formula></cfRule>`;
    }
    case "CellValue": {
      const operator = rule.operator.charAt(0).toLowerCase() + rule.operator.slice(1);
      const name = operator.replace("equalTo", "equal").replace("notEqualTo", "notEqual");
      const formulas = [rule.formula1, rule.formula2].filter((formula) => formula !== "");
      const parts = formulas.map(
        (formula) => `<formula>${encodeXml(formula.replace(/^=/u, ""))}</formula>`,
      );
      return `<cfRule type="cellIs" operator="${name}" ${look}>${parts.join("")}</cfRule>`;
    }
  }
}
