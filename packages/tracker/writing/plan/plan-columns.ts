import { COLUMNS_OF_A_SHEET } from "../../layout/cell-address.ts";
import type { Layout } from "../../layout/layout.ts";
import { ourColumns, type OurColumn } from "../../our-columns/our-column.ts";
import type { PlannedColumn } from "./edit-plan.ts";

/**
 * Where our columns go: those of an earlier run stay where they are, new ones stand together at the
 * first place right of the table where nothing of the user's is. `null` where the sheet has no room.
 */
export function planColumns(layout: Layout): readonly PlannedColumn[] | null {
  const missing = ourColumns.filter((column) => !layout.ours.has(column.key));
  const first = firstFreeColumn(layout, missing.length);
  if (first === null) return null;
  return ourColumns.map((column) => {
    const found = layout.ours.get(column.key);
    return planned(column, found ?? first + missing.indexOf(column));
  });
}

function planned(column: OurColumn, place: number): PlannedColumn {
  return { ...column, column: place };
}

function firstFreeColumn(layout: Layout, width: number): number | null {
  const ours = [...layout.ours.values()];
  const start = Math.max(layout.lastColumn, ...ours) + 1;
  for (let first = start; first + width <= COLUMNS_OF_A_SHEET; first++) {
    const taken = lastTaken(layout, first, width);
    if (taken === null) return first;
    first = taken;
  }
  return width === 0 ? start : null;
}

/** The last of these columns that holds something of the user's, or `null` where all are free. */
function lastTaken({ occupied }: Layout, first: number, width: number): number | null {
  for (let column = first + width - 1; column >= first; column--) {
    if (occupied.has(column)) return column;
  }
  return null;
}

/** Whether our columns stand right beside the table, so that the table can be grown over them. */
export function areBesideTable(layout: Layout, columns: readonly PlannedColumn[]): boolean {
  const places = columns.map((column) => column.column).sort((a, b) => a - b);
  return places.every((place, index) => place === layout.lastColumn + 1 + index);
}
