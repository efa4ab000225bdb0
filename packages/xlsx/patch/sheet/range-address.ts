import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";

/** A range as Excel writes it: `A1` or `A1:F7`. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}
