import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { LeftCell } from "@scopefit/tracker/writing/replaced/plan-restore";

import type { AfterWrite, Checker, PlannedRestore } from "../../checker/checker.ts";
import type { Answer, Workbook } from "../../workbook/workbook.ts";
import { applyPlan } from "./apply-plan.ts";

/** What was put back of what the last run had replaced. */
export interface Restored {
  readonly cells: number;
  /** The rows in which it was put back. */
  readonly rows: readonly number[];
  /** Cells that were left as they are, with the reason. */
  readonly left: readonly LeftCell[];
  /** Rows that changed in the moment of writing, so that nothing was put back in them. */
  readonly passedOver: readonly number[];
}

/** A restoration with the sheet and the part as they stand after it. */
export interface RestoredState extends AfterWrite {
  readonly restored: Restored;
}

/**
 * Puts back what the last run replaced, by our part as the workbook holds it now, in one write. `null`
 * where there was nothing to be put back.
 */
export async function restoreLastRun(
  on: IsoDay,
  workbook: Workbook,
  checker: Checker,
): Promise<Answer<RestoredState | null>> {
  const xml = await workbook.readPart();
  if (!xml.ok) return xml;
  const planned = await checker.planRestore({ xml: xml.value, on });
  if (planned === null) return { ok: true, value: null };
  const written = await write(planned, workbook, checker);
  if (!written.ok) return written;
  const passedOver = written.value;
  const after = await checker.takeWritten({ passedOver });
  return { ok: true, value: { ...after, restored: restoredOf(planned, passedOver) } };
}

/** Writes it and gives the rows that were passed over. Where no cell is put back, the part alone says so. */
async function write(
  { head }: PlannedRestore,
  workbook: Workbook,
  checker: Checker,
): Promise<Answer<readonly number[]>> {
  if (head.rowCount === 0) {
    const kept = await workbook.writePart(head.closing.part);
    return kept.ok ? { ok: true, value: [] } : kept;
  }
  const applied = await applyPlan(head, workbook, checker, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return applied.ok ? { ok: true, value: applied.value.rowsPassedOver } : applied;
}

function restoredOf({ rows, left }: PlannedRestore, passedOver: readonly number[]): Restored {
  const done = rows.filter(([row]) => !passedOver.includes(row));
  return {
    cells: done.reduce((sum, [, cells]) => sum + cells, 0),
    rows: done.map(([row]) => row),
    left,
    passedOver,
  };
}
