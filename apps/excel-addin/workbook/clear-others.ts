import type { PlannedTarget } from "@scopefit/tracker/writing/plan/edit-plan";
import { isOurStatus } from "@scopefit/tracker/writing/sheets/status-label";

import { rangeOf } from "./read-rows.ts";
import { dataRange } from "./write-columns.ts";

/**
 * Empties our cells in rows that name no vendor any more: those that still show a status of ours and
 * are not among the rows that this run has written or passed over.
 */
export async function clearOthers(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  target: PlannedTarget,
  planned: ReadonlySet<number>,
): Promise<void> {
  const status = target.columns.find(({ key }) => key === "status");
  if (status === undefined) return;
  const cells = rangeOf(worksheet, dataRange(target, status.column)).load("values");
  await context.sync();
  cells.values.forEach(([value], place) => {
    const row = target.firstRow + place;
    if (planned.has(row) || typeof value !== "string" || !isOurStatus(value)) return;
    for (const { column } of target.columns) {
      worksheet.getRangeByIndexes(row - 1, column, 1, 1).clear(Excel.ClearApplyTo.contents);
    }
  });
  await context.sync();
}
