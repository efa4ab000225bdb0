import { columnNumber, parseRange } from "@scopefit/xlsx/read/cell-reference";
import type { CellRange } from "@scopefit/tracker/layout/grid";

import { isEntireColumn, splitAddress } from "./cells/area.ts";
import type { EntryRules } from "./cells/cell-entry.ts";
import { plainStyle, sharedStyle, withStyle } from "./cells/cell-style.ts";
import { CellError, Formula, type CellValue, type ShownValue } from "./cells/cell-value.ts";
import { checkedXml } from "./custom-xml-part.ts";
import { addColumns } from "./tables/grow-tables.ts";
import { strictProtection } from "./protection.ts";
import { RangeFilter } from "./tables/range-filter.ts";
import { SheetRange } from "./cells/sheet-range.ts";
import type { Sheet } from "./sheet.ts";
import { newTable } from "./tables/tables.ts";
import { Workbook } from "./workbook.ts";
import type {
  CellContentInput,
  DetailedCell,
  NameInput,
  SheetInput,
  WorkbookInput,
} from "./workbook-input.ts";

/** Makes a workbook of plain data. Throws where the data could not be a workbook of Excel's. */
export function buildWorkbook(
  input: WorkbookInput,
  rules: EntryRules,
  growsTables: boolean,
): Workbook {
  const workbook = new Workbook(input.name ?? "Book1.xlsx", rules, growsTables);
  for (const sheet of input.sheets) buildSheet(workbook, sheet);
  for (const name of input.names ?? []) buildName(workbook, name);
  for (const xml of input.customXmlParts ?? []) {
    workbook.customXmlParts.push({ id: workbook.nextGuid(), xml: checkedXml(xml) });
  }
  if (input.activeSheet !== undefined) {
    workbook.activeSheet = sheetOf(workbook, input.activeSheet);
  }
  return workbook;
}

function buildSheet(workbook: Workbook, input: SheetInput): void {
  const sheet = workbook.addSheet(input.name);
  sheet.visibility = input.visibility ?? "Visible";
  for (const [address, format] of Object.entries(input.numberFormats ?? {})) {
    formatRange(sheet, rangeAt(address), format);
  }
  input.rows?.forEach((cells, down) => {
    cells?.forEach((cell, column) => buildCell(sheet, down + 1, column, cell));
  });
  sheet.merges = (input.merges ?? []).map((address) => new SheetRange(sheet, rangeAt(address)));
  for (const row of input.hiddenRows ?? []) sheet.rows.setHidden(row, true);
  for (const letters of input.hiddenColumns ?? []) sheet.columns.setHidden(columnAt(letters), true);
  for (const [letters, width] of Object.entries(input.columnWidths ?? {})) {
    sheet.columns.setSize(columnAt(letters), width);
  }
  for (const { name, address, style, showTotals } of input.tables ?? []) {
    const table = newTable(workbook, new SheetRange(sheet, rangeAt(address)));
    sheet.tables.push(table);
    table.name = name;
    table.showTotals = showTotals ?? false;
    if (style !== undefined) table.style = style;
    addColumns(sheet, table);
  }
  if (input.autoFilter !== undefined) {
    const area = new SheetRange(sheet, rangeAt(input.autoFilter));
    sheet.autoFilter = { area, filter: new RangeFilter() };
  }
  if (input.protection !== undefined) {
    sheet.protection = { options: { ...strictProtection, ...input.protection }, password: "" };
  }
}

function buildCell(sheet: Sheet, row: number, column: number, cell: CellContentInput): void {
  if (cell === null || cell === "") return;
  if (typeof cell !== "object") return sheet.cells.setValue(row, column, cell);
  sheet.cells.setValue(row, column, valueOf(cell));
  const look = { ...sheet.cells.style(row, column), ...cell.style };
  const style = sharedStyle({ ...look, numberFormat: cell.numberFormat ?? look.numberFormat });
  if (style !== sheet.cells.style(row, column)) sheet.cells.setStyle(row, column, style);
}

function valueOf({ value, error, formula }: DetailedCell): CellValue | undefined {
  const shown: ShownValue | undefined = error === undefined ? value : new CellError(error);
  if (formula !== undefined) return new Formula(formula, shown ?? "");
  return shown === "" ? undefined : shown;
}

function formatRange(sheet: Sheet, range: CellRange, format: string): void {
  const change = () => withStyle(plainStyle, "numberFormat", format);
  if (isEntireColumn(range)) {
    sheet.cells.changeColumnStyles(range.firstColumn, range.lastColumn, change);
    return;
  }
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      sheet.cells.setStyle(row, column, change());
    }
  }
}

function buildName(workbook: Workbook, { name, formula, scope, isVisible }: NameInput): void {
  const owner = scope === undefined ? null : sheetOf(workbook, scope);
  const range = rangeNamed(workbook, formula);
  workbook.names.push({
    name,
    scope: owner,
    refersTo: range ?? formula,
    isVisible: isVisible ?? true,
    comment: "",
  });
}

function rangeNamed(workbook: Workbook, formula: string): SheetRange | null {
  const { sheet: name, text } = splitAddress(formula.replace(/^=/u, ""));
  const sheet = name === null ? undefined : workbook.findSheet(name);
  const range = parseRange(text);
  return sheet === undefined || range === null ? null : new SheetRange(sheet, range);
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (range === null) throw new Error(`${address} is no address.`);
  return range;
}

function columnAt(letters: string): number {
  const column = columnNumber(letters);
  if (column === null) throw new Error(`${letters} is no column.`);
  return column;
}
