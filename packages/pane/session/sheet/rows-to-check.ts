import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { OpenTracker, RowChoice } from "../state/session-state.ts";

type RowSource = Pick<OpenTracker, "hiddenRows" | "selected" | "changedRows"> & {
  readonly tracker: Pick<OpenTracker["tracker"], "vendorRows" | "arrangement">;
};

/**
 * The vendor rows that a choice stands for, from the top. The rows of a questionnaire are questions, so that
 * neither selecting nor hiding them chooses vendors.
 */
export function rowsToCheck(source: RowSource, choice: RowChoice): readonly number[] {
  const { tracker, hiddenRows, selected, changedRows } = source;
  const isTracker = tracker.arrangement === "vendor-a-row";
  switch (isTracker || choice === "changed" ? choice : "all") {
    case "all":
      return tracker.vendorRows;
    case "selected":
      return tracker.vendorRows.filter((row) => isInside(row, selected));
    case "visible":
      return tracker.vendorRows.filter((row) => !hiddenRows.has(row));
    case "changed":
      return tracker.vendorRows.filter((row) => changedRows.has(row));
  }
}

function isInside(row: number, ranges: readonly CellRange[]): boolean {
  return ranges.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}
