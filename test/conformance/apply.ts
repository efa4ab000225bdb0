import { removeScopefit } from "@scopefit/xlsx/edit/remove-scopefit";
import { describeWorkbookError } from "@scopefit/xlsx/errors";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { applyEditPlan, type ApplyOptions } from "@scopefit/xlsx/patch/apply-edit-plan";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import type { EditPlan } from "@scopefit/tracker/writing/plan/edit-plan";

/** Opens a workbook that must open. */
export function opened(bytes: Uint8Array): WorkbookFile {
  const workbook = openWorkbook(bytes, zlibCodec);
  if (!workbook.ok) throw new Error(describeWorkbookError(workbook.error));
  return workbook.value;
}

/** Applies a plan that must apply. */
export async function applied(
  workbook: WorkbookFile,
  plan: EditPlan,
  options?: ApplyOptions,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sink = (chunk: Uint8Array) => {
    chunks.push(chunk);
  };
  const result = await applyEditPlan(workbook, plan, sink, options);
  if (!result.ok) throw new Error(describeWorkbookError(result.error));
  return Buffer.concat(chunks);
}

/** Takes everything of ours out of a workbook that lets us. */
export async function removed(workbook: WorkbookFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const result = await removeScopefit(workbook, (chunk) => void chunks.push(chunk));
  if (!result.ok) throw new Error(describeWorkbookError(result.error));
  if (result.value.kind !== "removed") throw new Error(`Nothing removed: ${result.value.kind}.`);
  return Buffer.concat(chunks);
}
