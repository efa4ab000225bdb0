import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { TrackerView } from "../checker/tracker-view.ts";

type Extent = Pick<TrackerView, "arrangement" | "firstColumn" | "lastColumn">;

/** The cells of the sheet in which a vendor stands: a row of the user's table, or a column of answers. */
export function vendorRange(
  { arrangement, firstColumn, lastColumn }: Extent,
  row: number,
): CellRange {
  if (arrangement === "vendor-a-row") {
    return { firstRow: row, lastRow: row, firstColumn, lastColumn };
  }
  const column = row - 1;
  return {
    firstRow: firstColumn + 1,
    lastRow: lastColumn + 1,
    firstColumn: column,
    lastColumn: column,
  };
}

/**
 * The vendor whom a selection points at, by its row: in a tracker the row of cells beside one another, in a
 * questionnaire whoever answers, or says more, in all of its columns. `null` for any larger selection.
 */
export function vendorAt(
  { arrangement, answers }: Pick<TrackerView, "arrangement" | "answers">,
  { firstRow, lastRow, firstColumn, lastColumn }: CellRange,
): number | null {
  if (arrangement === "vendor-a-row") return firstRow === lastRow ? firstRow : null;
  const isInside = (columns: readonly number[]) => {
    const held = columns.filter((column) => column >= firstColumn && column <= lastColumn);
    return held.length === lastColumn - firstColumn + 1;
  };
  return answers.find(({ columns }) => isInside(columns))?.row ?? null;
}
