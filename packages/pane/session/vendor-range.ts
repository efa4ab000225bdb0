import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { TrackerView } from "../checker/tracker-view.ts";

/** The cells of a row that belong to the user's table. */
export function rowRange({ firstColumn, lastColumn }: TrackerView, row: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn, lastColumn };
}
