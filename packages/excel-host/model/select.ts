import type { CellRange } from "@scopefit/tracker/layout/grid";

import { eventType } from "../events/event-types.ts";
import { raiseOfSheet, raiseSelected } from "../events/raise-changes.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import type { Sheet } from "./sheet.ts";

/** Brings a sheet to the front and tells of it. A hidden one cannot come. */
export function activateSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  raiseOfSheet(eventType.sheetDeactivated, before);
  raiseOfSheet(eventType.sheetActivated, sheet);
}

/** Selects ranges of a sheet, brings it to the front and tells of both. */
export function selectRanges(sheet: Sheet, ranges: readonly CellRange[]): void {
  activateSheet(sheet);
  const selection = { sheet, ranges };
  sheet.workbook.selection = selection;
  raiseSelected(selection);
}
