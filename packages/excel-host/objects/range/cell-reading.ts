import type { CellRange } from "@scopefit/tracker/layout/grid";

import { intersection, isUnbounded, rowCount, columnCount } from "../../model/cells/area.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import type { Sheet } from "../../model/sheet.ts";
import { ExcelError } from "../../protocol/excel-error.ts";

/** What `Range` may hold at most when its cells are read. */
const MOST_CELLS = 5_000_000;

/** Something of every cell of a range, row by row; `null` for whole rows and columns (docs). */
export function readCells<T>(
  target: SheetRange,
  read: (sheet: Sheet, row: number, column: number) => T,
): T[][] | null {
  const { range, sheet } = target;
  if (isUnbounded(range)) return null;
  if (rowCount(range) * columnCount(range) > MOST_CELLS) {
    throw new ExcelError("GeneralException");
  }
  const rows: T[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const cells: T[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      cells.push(read(sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** What all cells of a range have in common; `null` where they differ. */
export function uniform<T>(
  target: SheetRange,
  read: (sheet: Sheet, row: number, column: number) => T,
): T | null {
  const { sheet } = target;
  const cells = formattedPart(sheet, target.range);
  const first = read(sheet, cells.firstRow, cells.firstColumn);
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
      if (read(sheet, row, column) !== first) return null;
    }
  }
  return first;
}

/** What all lines of a range have in common; `null` where they differ. */
export function uniformLine<T>(first: number, last: number, read: (line: number) => T): T | null {
  const common = read(first);
  for (let line = first + 1; line <= last; line++) {
    if (read(line) !== common) return null;
  }
  return common;
}

/** Of whole rows and columns, the part that anything stands in; else the range itself. */
function formattedPart(sheet: Sheet, range: CellRange): CellRange {
  if (!isUnbounded(range)) return range;
  const used = sheet.usedRange(false);
  const first = { ...range, lastRow: range.firstRow, lastColumn: range.firstColumn };
  return used === null ? first : (intersection(range, used) ?? first);
}
