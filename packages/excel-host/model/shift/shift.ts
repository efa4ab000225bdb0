import type { CellRange } from "@scopefit/tracker/layout/grid";

import { columnCount, rowCount } from "../cells/area.ts";

/** Cells put in or taken out, and the direction in which the cells beside them move. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly range: CellRange;
}

/** The edges of a range along the axis of a shift, and across it. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** How many rows or columns a shift puts in or takes out. */
export function shiftSize({ axis, range }: Shift): number {
  return axis === "rows" ? rowCount(range) : columnCount(range);
}

/** Where a row or column is after the shift; `null` where it was taken out. */
export function shiftedPlace(shift: Shift, place: number): number | null {
  const { first, last } = along(shift.axis, shift.range);
  if (place < first) return place;
  if (shift.kind === "insert") return place + shiftSize(shift);
  return place <= last ? null : place - shiftSize(shift);
}

/**
 * Where a range is after the shift: moved, grown or shrunk; `null` where all of it was taken out. A
 * range that the moving cells cover only in part stays as it is.
 */
export function shiftedRange(shift: Shift, range: CellRange): CellRange | null {
  const band = across(shift.axis, shift.range);
  const mine = across(shift.axis, range);
  if (mine.first < band.first || mine.last > band.last) return range;
  const moved = shiftedSpan(shift, along(shift.axis, range));
  if (moved === null) return null;
  return shift.axis === "rows"
    ? { ...range, firstRow: moved.first, lastRow: moved.last }
    : { ...range, firstColumn: moved.first, lastColumn: moved.last };
}

/** Whether the shift would tear the range apart: it covers it in part and lies before its end. */
export function tears(shift: Shift, range: CellRange): boolean {
  const band = across(shift.axis, shift.range);
  const mine = across(shift.axis, range);
  if (mine.last < band.first || mine.first > band.last) return false;
  const isCovered = mine.first >= band.first && mine.last <= band.last;
  return !isCovered && along(shift.axis, range).last >= along(shift.axis, shift.range).first;
}

function shiftedSpan(shift: Shift, span: Span): Span | null {
  const gone = along(shift.axis, shift.range);
  const size = shiftSize(shift);
  if (shift.kind === "insert") {
    const first = span.first >= gone.first ? span.first + size : span.first;
    const last = span.last >= gone.first ? span.last + size : span.last;
    return { first, last };
  }
  if (span.first >= gone.first && span.last <= gone.last) return null;
  const first = span.first > gone.last ? span.first - size : Math.min(span.first, gone.first);
  const last = span.last > gone.last ? span.last - size : Math.min(span.last, gone.first - 1);
  return { first, last };
}

function along(axis: Shift["axis"], range: CellRange): Span {
  return axis === "rows"
    ? { first: range.firstRow, last: range.lastRow }
    : { first: range.firstColumn, last: range.lastColumn };
}

function across(axis: Shift["axis"], range: CellRange): Span {
  return along(axis === "rows" ? "columns" : "rows", range);
}
