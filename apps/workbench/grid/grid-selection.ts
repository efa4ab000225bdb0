import type { CellRange } from "@scopefit/tracker/layout/grid";
import { cellAddress } from "@scopefit/tracker/layout/cell-address";

/** One cell of a sheet. Rows count from 1, columns from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from the cell where selecting began to the one where it has come to. */
export interface GridSelection {
  readonly anchor: CellPlace;
  readonly end: CellPlace;
}

/** A selection of one cell. */
export function oneCell(place: CellPlace): GridSelection {
  return { anchor: place, end: place };
}

/** The range that is selected. */
export function rangeOf({ anchor, end }: GridSelection): CellRange {
  return {
    firstRow: Math.min(anchor.row, end.row),
    lastRow: Math.max(anchor.row, end.row),
    firstColumn: Math.min(anchor.column, end.column),
    lastColumn: Math.max(anchor.column, end.column),
  };
}

/** The selection that covers a range, beginning at its first cell. */
export function selectionOf(range: CellRange): GridSelection {
  return {
    anchor: { row: range.firstRow, column: range.firstColumn },
    end: { row: range.lastRow, column: range.lastColumn },
  };
}

/** Whether a range is a single cell. */
export function isOneCell({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}

/** Whether a cell is within a range. */
export function isWithin(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

/** A range as Excel writes it: `B7` or `B7:D9`. */
export function addressOf(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}
