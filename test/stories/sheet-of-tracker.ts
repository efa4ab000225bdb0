import type { CellRange, SheetSource } from "@scopefit/tracker/layout/grid";
import { sheetOf } from "@scopefit/tracker/testing/sheet";

import type { StoryTracker } from "./story-tracker.ts";

/** The sheet of a tracker; group cells are merged over their columns, as people do it. */
export function sheetOfTracker({ grid, rowsAbove }: StoryTracker): SheetSource {
  const lines = grid.map((cells) => cells.join("|"));
  return sheetOf(lines, { merges: groupMerges(grid[rowsAbove - 2] ?? [], rowsAbove - 1) });
}

/** A group spans its own column and the columns without a text after it. */
function groupMerges(groups: readonly string[], row: number): readonly CellRange[] {
  if (groups.filter((text) => text !== "").length < 2) return [];
  return groups.flatMap((text, firstColumn) => {
    if (text === "") return [];
    const next = groups.findIndex((other, column) => column > firstColumn && other !== "");
    const lastColumn = next === -1 ? groups.length - 1 : next - 1;
    return lastColumn === firstColumn
      ? []
      : [{ firstRow: row, lastRow: row, firstColumn, lastColumn }];
  });
}
