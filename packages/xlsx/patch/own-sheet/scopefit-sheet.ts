import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import { ACCENT } from "@scopefit/tracker/writing/sheets/accent";
import type { PlannedCell, PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";

import { textCellXml } from "../sheet/cell-text.ts";
import { conditionalFormats } from "../sheet/conditional-formats.ts";
import { colourXml } from "../styles/look.ts";
import type { LookList } from "../styles/look-list.ts";
import type { Namespaces } from "../parts/namespaces.ts";
import type { SheetStyles } from "../styles/patch-styles.ts";
import { rangeAddress } from "../sheet/range-address.ts";

/** What a sheet of ours needs of the workbook that it goes into. */
export interface SheetBackground {
  readonly namespaces: Namespaces;
  readonly styles: SheetStyles;
  readonly looks: LookList;
  /** The relationship to the sheet's drawing, or `null` for a sheet without charts. */
  readonly drawingId: string | null;
}

type Rows = PlannedSheet["rows"];

/** A sheet of ours as a part: its cells, its looks, and set up to print on one page. */
export function scopefitSheetXml(sheet: PlannedSheet, background: SheetBackground): string {
  const { namespaces, styles, looks, drawingId } = background;
  const formats = sheet.formats.map((format) => ({ ...format, dxf: looks.place(format.look) }));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    `<sheetPr>${colourXml("", "tabColor", ACCENT)}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${extent(sheet.rows)}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    `<sheetData>${sheet.rows.map((row) => rowXml(row, sheet.widths, styles)).join("")}</sheetData>`,
    conditionalFormats(formats, "", 1),
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="1"/>',
    drawingId === null ? "" : `<drawing r:id="${drawingId}"/>`,
    "</worksheet>",
  ].join("");
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function rowXml(
  { row, cells }: Rows[number],
  widths: readonly number[],
  styles: SheetStyles,
): string {
  const inOrder = [...cells].sort((a, b) => a.column - b.column);
  const xml = inOrder.map(({ column, value, style }) => {
    const address = cellAddress(row, column);
    return typeof value === "number"
      ? `<c r="${address}" s="${styles[style]}"><v>${value}</v></c>`
      : textCellXml("", address, styles[style], value);
  });
  const height = Math.max(...cells.map((cell) => heightOf(cell, widths[cell.column])));
  return `<row r="${row}" ht="${height}" customHeight="1">${xml.join("")}</row>`;
}

/** The heights of a line of plain text and of a title, in points. */
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 24;

/** Programs that do not lay out wrapped text on opening would print its lines over one another. */
function heightOf({ value, style }: PlannedCell, width = 8): number {
  if (style === "title") return TITLE_HEIGHT;
  if (style !== "text" && style !== "note") return LINE_HEIGHT;
  const lines = String(value).split("\n");
  return lines.reduce((sum, line) => sum + LINE_HEIGHT * linesOf(line, width), 0);
}

/** A column holds about as many characters as it is wide; words do not fill their lines. */
function linesOf(line: string, width: number): number {
  return Math.max(1, Math.ceil((line.length * 1.05) / width));
}

function extent(rows: Rows): string {
  const places = rows.flatMap(({ row, cells }) => cells.map(({ column }) => ({ row, column })));
  const last = (of: (place: { row: number; column: number }) => number, least: number) =>
    places.reduce((highest, place) => Math.max(highest, of(place)), least);
  const lastRow = last((place) => place.row, 1);
  const lastColumn = last((place) => place.column, 0);
  return rangeAddress({ firstRow: 1, lastRow, firstColumn: 0, lastColumn });
}
