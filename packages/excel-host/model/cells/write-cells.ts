import type { CellRange } from "@scopefit/tracker/layout/grid";

import { raiseChanged, type ChangeDetails } from "../../events/raise-changes.ts";
import { cellRange, columnCount, isUnbounded, isWithin, rowCount } from "./area.ts";
import { cellEntry, type CellInput } from "./cell-entry.ts";
import { withStyle } from "./cell-style.ts";
import { plainValue, valueTypeOf } from "./cell-value.ts";
import { growTables } from "../tables/grow-tables.ts";
import { demandUnlocked } from "../protection.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import type { Sheet } from "../sheet.ts";
import { headerRow, uniqueColumnName } from "../tables/table.ts";

/** What is written into a range: a value for every cell, `null` where one is to stay as it is. */
export type CellInputs = readonly (readonly (CellInput | null)[])[];

const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Writes into the cells of a range as `Range.values =` does, and tells of it. */
export function writeCells(sheet: Sheet, range: CellRange, inputs: CellInputs): void {
  if (isUnbounded(range)) throw new ExcelError("InvalidArgument");
  checkShape(range, inputs.length, inputs);
  demandUnlocked(sheet, range);
  const before = detailsBefore(sheet, range);
  inputs.forEach((cells, down) => {
    cells.forEach((input, along) => {
      if (input === null) return;
      writeCell(sheet, range.firstRow + down, range.firstColumn + along, input);
    });
  });
  growTables(sheet, range);
  nameColumns(sheet, range);
  raiseChanged(sheet, range, "RangeEdited", before(sheet));
}

/** Refuses an array of another size than the range. */
export function checkShape(
  range: CellRange,
  rows: number,
  inputs: readonly (readonly unknown[])[],
): void {
  const columns = columnCount(range);
  if (rows !== rowCount(range) || inputs.some((cells) => cells.length !== columns)) {
    throw new ExcelError("InvalidArgument", SHAPE);
  }
}

function writeCell(sheet: Sheet, row: number, column: number, input: CellInput): void {
  if (isUnderMerge(sheet, row, column)) return;
  const { cells } = sheet;
  const style = cells.style(row, column);
  const entry = cellEntry(input, style.numberFormat, sheet.workbook.entryRules);
  cells.setValue(row, column, entry.value);
  if (entry.numberFormat === undefined) return;
  cells.setStyle(row, column, withStyle(style, "numberFormat", entry.numberFormat));
}

/** Only the first cell of merged ones holds a value. */
function isUnderMerge(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  return sheet
    .mergesIn(cellRange(row, column))
    .some((merge) => merge.firstRow !== row || merge.firstColumn !== column);
}

/** The details that the event of a single cell carries; a wider range has none. */
function detailsBefore(
  sheet: Sheet,
  range: CellRange,
): (after: Sheet) => ChangeDetails | undefined {
  const { firstRow, firstColumn } = range;
  if (rowCount(range) !== 1 || columnCount(range) !== 1) return () => undefined;
  const old = sheet.cells.value(firstRow, firstColumn);
  return ({ cells }) => ({
    valueBefore: plainValue(old),
    valueTypeBefore: valueTypeOf(old),
    valueAfter: plainValue(cells.value(firstRow, firstColumn)),
    valueTypeAfter: valueTypeOf(cells.value(firstRow, firstColumn)),
  });
}

/** The header cells of a table are texts, none empty and no two the same: Excel sees to it. */
export function nameColumns(sheet: Sheet, range: CellRange): void {
  for (const table of sheet.tables) {
    const header = headerRow(table);
    if (header === null || range.firstRow > header.lastRow || range.lastRow < header.firstRow) {
      continue;
    }
    table.columns.forEach((column, place) => {
      const at = header.firstColumn + place;
      if (!isWithin(cellRange(header.firstRow, at), range)) return;
      const text = String(plainValue(sheet.cells.value(header.firstRow, at)));
      column.name = uniqueColumnName(table, text, column);
      sheet.cells.setValue(header.firstRow, at, column.name);
    });
  }
}
