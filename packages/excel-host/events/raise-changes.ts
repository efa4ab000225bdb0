import type { CellRange } from "@scopefit/tracker/layout/grid";

import { addressOf } from "../model/cells/area.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Table } from "../model/tables/table.ts";
import type { Selection } from "../model/workbook.ts";
import { eventType, WORKBOOK_TARGET, type EventTypeNumber } from "./event-types.ts";

/** What happened to cells, in the words of `Excel.DataChangeType`. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** The value of a single cell before and after, as `details` of the event gives it. */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/**
 * Tells of changed cells: the sheet, all sheets, and the tables they lie in. The add-in hears of its
 * own writes too (`source: "Local"`), and of those of co-authors as `Remote`.
 */
export function raiseChanged(
  sheet: Sheet,
  range: CellRange,
  changeType: ChangeType,
  details?: ChangeDetails,
): void {
  const { workbook } = sheet;
  workbook.isDirty = true;
  const message = {
    changeType,
    source: workbook.origin === "co-author" ? "Remote" : "Local",
    address: addressOf(range),
    worksheetId: sheet.id,
    referenceId: `${sheet.id}!${addressOf(range)}`,
    shiftDirection: "None",
    triggerSource: workbook.origin === "add-in" ? "ThisLocalAddin" : "Unknown",
    ...details,
  };
  workbook.events.raise(eventType.sheetChanged, [sheet.id, WORKBOOK_TARGET], message);
  const table = sheet.tableAt(range);
  if (table === undefined) return;
  const targets = [table.id, sheet.id, WORKBOOK_TARGET];
  workbook.events.raise(eventType.tableChanged, targets, { ...message, tableId: table.id });
}

/** Tells of something that concerns a sheet and no cells of it. */
export function raiseOfSheet(
  type: EventTypeNumber,
  sheet: Sheet,
  more: Record<string, unknown> = {},
): void {
  const { workbook } = sheet;
  const source = workbook.origin === "co-author" ? "Remote" : "Local";
  const message = { worksheetId: sheet.id, source, ...more };
  workbook.events.raise(type, [sheet.id, WORKBOOK_TARGET], message);
}

/** Tells of another selection. */
export function raiseSelected({ sheet, ranges }: Selection): void {
  const address = ranges.map(addressOf).join(",");
  raiseOfSheet(eventType.sheetSelectionChanged, sheet, { address });
  for (const table of sheet.tables) raiseTableSelection(sheet, table, ranges);
}

function raiseTableSelection(sheet: Sheet, table: Table, ranges: readonly CellRange[]): void {
  const isInside = ranges.every((range) => sheet.tableAt(range) === table);
  const address = isInside ? ranges.map(addressOf).join(",") : "";
  const message = { worksheetId: sheet.id, tableId: table.id, address };
  sheet.workbook.events.raise(eventType.tableSelectionChanged, [table.id], message);
}
