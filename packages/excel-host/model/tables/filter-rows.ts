import type { CellRange } from "@scopefit/tracker/layout/grid";

import { eventType } from "../../events/event-types.ts";
import { raiseOfSheet } from "../../events/raise-changes.ts";
import type { Sheet } from "../sheet.ts";
import { dataBody } from "./table.ts";

/** Hides the rows that the filters of a sheet do not let through, and shows all others again. */
export function applyFilters(sheet: Sheet): void {
  const before = sheet.filteredRows;
  const hidden = new Set<number>();
  for (const { data, filter } of filtersOf(sheet)) {
    for (const row of filter.hiddenRows(sheet, data)) hidden.add(row);
  }
  sheet.filteredRows = hidden;
  const changed = [...hidden, ...before].filter((row) => hidden.has(row) !== before.has(row));
  if (changed.length === 0) return;
  const address = `${Math.min(...changed)}:${Math.max(...changed)}`;
  const changeType = hidden.size > before.size ? "Hidden" : "Unhidden";
  raiseOfSheet(eventType.rowHiddenChanged, sheet, { address, changeType });
}

function filtersOf(sheet: Sheet) {
  const own = sheet.autoFilter;
  const range = own?.area.place ?? null;
  const ofSheet =
    own === null || range === null ? [] : [{ data: below(range), filter: own.filter }];
  return [
    ...ofSheet,
    ...sheet.tables.map((table) => ({ data: dataBody(table), filter: table.filter })),
  ];
}

/** The rows of data of a filtered range, without the row of headers. */
function below(range: CellRange): CellRange {
  return { ...range, firstRow: range.firstRow + 1 };
}
