import { COLUMNS_OF_A_SHEET } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";

/** The rows and columns of a sheet of Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = COLUMNS_OF_A_SHEET;

const RANGE = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/iu;

/**
 * Reads `A1`, `$A$1:B7`, `C:D` or `4:5`, or gives `null`. A whole column reaches from the first row
 * to the last.
 */
export function parseRange(text: string): CellRange | null {
  const match = RANGE.exec(text.trim());
  if (match === null) return null;
  const [, column = "", row = "", lastColumn, lastRow] = match;
  const isSingle = lastColumn === undefined;
  if (isSingle && (column === "" || row === "")) return null;
  const columns = edges(columnNumber(column), columnNumber(lastColumn ?? column), MAX_COLUMNS - 1);
  const rows = edges(rowNumber(row), rowNumber(lastRow ?? row), MAX_ROWS);
  if (columns === null || rows === null) return null;
  if (columns.isWhole && rows.isWhole) return null;
  return {
    firstRow: rows.isWhole ? 1 : rows.first,
    lastRow: rows.isWhole ? MAX_ROWS : rows.last,
    firstColumn: columns.isWhole ? 0 : columns.first,
    lastColumn: columns.isWhole ? MAX_COLUMNS - 1 : columns.last,
  };
}

/** Both ends must be there, or neither, and within the sheet; the smaller one comes first. */
function edges(one: number | null, other: number | null, max: number) {
  if (one === null && other === null) return { isWhole: true, first: 0, last: 0 };
  if (one === null || other === null) return null;
  if (Math.min(one, other) < 0 || Math.max(one, other) > max) return null;
  return { isWhole: false, first: Math.min(one, other), last: Math.max(one, other) };
}

/** The number of a column by its letters: A is 0. No letters at all are `null`. */
export function columnNumber(letters: string): number | null {
  if (letters === "") return null;
  let number = 0;
  for (let i = 0; i < letters.length; i++) {
    number = number * 26 + ((letters.charCodeAt(i) & 0xdf) - 0x40);
  }
  return number - 1;
}

function rowNumber(digits: string): number | null {
  if (digits === "") return null;
  const row = Number(digits);
  return row === 0 ? -1 : row;
}
