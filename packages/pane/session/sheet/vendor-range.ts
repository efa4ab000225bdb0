import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { TrackerView } from "../../checker/sheet/tracker-view.ts";

type Extent = Pick<TrackerView, "arrangement" | "answers" | "firstColumn" | "lastColumn">;

/** The cells of the sheet in which a vendor stands: its row of the user's table, or its answers. */
export function vendorRange(
  { answers, firstColumn, lastColumn }: Omit<Extent, "arrangement">,
  row: number,
): CellRange {
  const place = answers.find((it) => it.row === row);
  return place?.cells[0] ?? { firstRow: row, lastRow: row, firstColumn, lastColumn };
}

/**
 * The vendor whom a selection points at, by its row: in a tracker the row of cells beside one another, in a
 * questionnaire the only one among whose cells any is selected. `null` for any larger selection.
 */
export function vendorAt(
  { arrangement, answers }: Pick<Extent, "arrangement" | "answers">,
  selected: CellRange,
): number | null {
  if (arrangement === "vendor-a-row") {
    return selected.firstRow === selected.lastRow ? selected.firstRow : null;
  }
  const [vendor, ...others] = answers.filter(({ cells }) =>
    cells.some((range) => doMeet(range, selected)),
  );
  return vendor === undefined || others.length > 0 ? null : vendor.row;
}

function doMeet(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}
