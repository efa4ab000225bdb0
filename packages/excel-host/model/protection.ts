import type { CellRange } from "@scopefit/tracker/layout/grid";

import { ExcelError } from "../protocol/excel-error.ts";
import { intersection, isUnbounded } from "./cells/area.ts";
import type { Sheet } from "./sheet.ts";

/** What a protected sheet still allows, in the words of `WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** What a sheet allows when it is protected without another word. */
export const strictProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** A protected sheet or workbook; an empty password lets everybody take it off. */
export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string;
}

/** The options that name something to be done. */
export type ProtectedAct = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Refuses what the sheet's protection does not allow with `AccessDenied`. */
export function demand(sheet: Sheet, act: ProtectedAct): void {
  if (sheet.protection !== null && !sheet.protection.options[act]) {
    throw new ExcelError("AccessDenied");
  }
}

/** Refuses anything on a protected sheet that no option could allow. */
export function demandUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw new ExcelError("AccessDenied");
}

/** Refuses a write to locked cells of a protected sheet. */
export function demandUnlocked(sheet: Sheet, range: CellRange): void {
  if (sheet.protection === null) return;
  const cells = isUnbounded(range)
    ? (intersection(range, sheet.usedRange(false) ?? range) ?? range)
    : range;
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
      if (sheet.cells.style(row, column).locked) throw new ExcelError("AccessDenied");
    }
  }
}
