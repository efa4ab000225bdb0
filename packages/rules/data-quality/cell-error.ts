import { NOT_CALCULATED, SPREADSHEET_ERROR } from "@scopefit/core/reading/cell/cell-state";
import type { Fact } from "@scopefit/core/reading/cell/fact";

/** Whether the cell holds an error of the spreadsheet, or a formula without a result, and no words. */
export function holdsCellError(fact: Fact<unknown>): boolean {
  if (fact.state !== "unclear") return false;
  return fact.why === SPREADSHEET_ERROR || fact.why === NOT_CALCULATED;
}
