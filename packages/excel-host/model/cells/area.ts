import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import { rangeAddress } from "@scopefit/xlsx/patch/sheet/range-address";
import { MAX_COLUMNS, MAX_ROWS, parseRange } from "@scopefit/xlsx/read/cell-reference";

/** Every cell of a sheet. */
export const wholeSheet: CellRange = {
  firstRow: 1,
  lastRow: MAX_ROWS,
  firstColumn: 0,
  lastColumn: MAX_COLUMNS - 1,
};

/** The range of one cell. Rows count from 1, columns from 0. */
export function cellRange(row: number, column: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

/** How many rows a range has; none or fewer where it is turned inside out. */
export function rowCount(range: CellRange): number {
  return range.lastRow - range.firstRow + 1;
}

/** How many columns a range has; none or fewer where it is turned inside out. */
export function columnCount(range: CellRange): number {
  return range.lastColumn - range.firstColumn + 1;
}

/** Whether these are whole columns, as in `A:C`. */
export function isEntireColumn(range: CellRange): boolean {
  return range.firstRow === 1 && range.lastRow === MAX_ROWS;
}

/** Whether these are whole rows, as in `3:5`. */
export function isEntireRow(range: CellRange): boolean {
  return range.firstColumn === 0 && range.lastColumn === MAX_COLUMNS - 1;
}

/** What a range of whole rows or columns is to Office.js: its cells cannot be read or written. */
export function isUnbounded(range: CellRange): boolean {
  return isEntireColumn(range) || isEntireRow(range);
}

/** Whether the range lies on the sheet. */
export function isOnSheet(range: CellRange): boolean {
  return isWithin(range, wholeSheet) && rowCount(range) > 0 && columnCount(range) > 0;
}

/** Whether every cell of `inner` is one of `outer`. */
export function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

/** The cells in both, or `null` where there are none. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const both = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    lastRow: Math.min(one.lastRow, other.lastRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return both.firstRow > both.lastRow || both.firstColumn > both.lastColumn ? null : both;
}

/** The smallest range that holds both. */
export function boundingRange(one: CellRange, other: CellRange): CellRange {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** What is left of a range when another is cut out of it. */
export function without(range: CellRange, cut: CellRange): readonly CellRange[] {
  const hole = intersection(range, cut);
  if (hole === null) return [range];
  const beside = { firstRow: hole.firstRow, lastRow: hole.lastRow };
  return [
    { ...range, lastRow: hole.firstRow - 1 },
    { ...range, ...beside, lastColumn: hole.firstColumn - 1 },
    { ...range, ...beside, firstColumn: hole.lastColumn + 1 },
    { ...range, firstRow: hole.lastRow + 1 },
  ].filter((rest) => rowCount(rest) > 0 && columnCount(rest) > 0);
}

/** A range as Excel writes it: `A1`, `A1:F7`, `C:D`, `4:5`. */
export function addressOf(range: CellRange): string {
  if (isEntireColumn(range) && !isEntireRow(range)) {
    return `${columnLetters(range.firstColumn)}:${columnLetters(range.lastColumn)}`;
  }
  if (isEntireRow(range)) return `${range.firstRow}:${range.lastRow}`;
  return rangeAddress(range);
}

/** A range with dollar signs, as names and formulas hold it. */
export function absoluteAddressOf(range: CellRange): string {
  return addressOf(range).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
}

/** A sheet's name as it stands before an exclamation mark: in quotes where it has to be. */
export function quotedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseRange(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address in its two parts; the sheet is `null` where none is named. */
export interface SheetAddress {
  readonly sheet: string | null;
  readonly text: string;
}

/** Takes the name of the sheet, quoted or not, off the front of an address. */
export function splitAddress(address: string): SheetAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/su.exec(address);
  if (match === null) return { sheet: null, text: address };
  const [, quoted, plain, text = ""] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", text };
}
