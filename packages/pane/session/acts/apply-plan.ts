import type { EditPlan, PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";

import type { Checker, PlanHead } from "../../checker/checker.ts";
import { rowFingerprint } from "../../checker/run/row-fingerprint.ts";
import type { Answer, Applied, ApplyOptions, Workbook } from "../../workbook/workbook.ts";

/** How many rows of the plan are taken from the checker at a time. */
const CHUNK_ROWS = 500;

/** Writes a plan, passing over rows that are no longer what they were when they were checked. */
export function applyPlan(
  { target, closing, guard, rowCount }: PlanHead,
  workbook: Workbook,
  checker: Checker,
  watch: Pick<ApplyOptions, "signal" | "onProgress">,
): Promise<Answer<Applied>> {
  const plan: EditPlan = {
    target,
    rows: plannedRows(rowCount, checker),
    closing: () => closing,
  };
  const columns = new Set(guard.columns);
  const fingerprints = new Map(guard.fingerprints);
  return workbook.apply(plan, {
    ...watch,
    guard: {
      columns,
      isUnchanged: (row) => fingerprints.get(row.row) === rowFingerprint(row, columns),
    },
  });
}

async function* plannedRows(
  rowCount: number,
  checker: Checker,
): AsyncIterable<readonly PlannedRow[]> {
  for (let from = 0; from < rowCount; from += CHUNK_ROWS) {
    yield await checker.plannedRows({ from, count: CHUNK_ROWS });
  }
}
