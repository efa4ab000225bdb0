import type { PlannedRun } from "@scopefit/tracker/writing/plan/plan-basis";
import { editCells } from "@scopefit/xlsx/edit/edit-cells";
import type { WorkbookError } from "@scopefit/xlsx/errors";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { applyEditPlan } from "@scopefit/xlsx/patch/apply-edit-plan";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import type { Result } from "@scopefit/xlsx/result";
import type { ZipSink } from "@scopefit/xlsx/zip/zip-writer";

/** How hard new parts are deflated, and whether the workbook holds registers to bring up to date. */
export interface WorkbookWriting {
  readonly level: number;
  readonly hasRegisters: boolean;
}

/**
 * Writes a workbook with a run applied to it. What the registers need is only known when every row
 * has been checked, so where there are any, the marked workbook is held and their cells are changed
 * in it; otherwise it streams.
 */
export async function writeWorkbook(
  workbook: WorkbookFile,
  run: PlannedRun,
  sink: ZipSink,
  { level, hasRegisters }: WorkbookWriting,
): Promise<Result<unknown, WorkbookError>> {
  if (!hasRegisters) return applyEditPlan(workbook, run.plan, sink, { level });
  const chunks: Uint8Array[] = [];
  const hold = (chunk: Uint8Array) => void chunks.push(chunk.slice());
  const applied = await applyEditPlan(workbook, run.plan, hold, { level });
  if (!applied.ok) return applied;
  const edits = run.registerEdits();
  if (edits.length === 0) {
    for (const chunk of chunks) await sink(chunk);
    return applied;
  }
  const marked = openWorkbook(Buffer.concat(chunks), zlibCodec);
  return marked.ok ? editCells(marked.value, edits, sink) : marked;
}
