import type { Answer } from "@scopefit/pane/workbook/workbook";
import type { WorkbookProblem } from "@scopefit/pane/workbook/workbook-problem";

import { officeProblem, type Undertaking } from "./office-problem.ts";

/** A number of rows that a write has come to, kept while it goes on. */
export interface WriteProgress {
  written: number;
}

/** How a piece of work with Excel is run. */
export interface InExcelOptions {
  readonly sheet: string;
  /** Given for a write: it is one step of undo where Excel can, and says how far it came. */
  readonly progress?: WriteProgress;
}

/**
 * Runs some work with Excel, waiting for the user to leave a cell, and turns what Excel refuses into a
 * problem. Where this Excel can join a write into one step of undo, it does (ExcelApi 1.20).
 */
export async function inExcel<T>(
  { sheet, progress }: InExcelOptions,
  work: (context: Excel.RequestContext) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const undertaking = (): Undertaking => ({ sheet, written: progress?.written ?? 0 });
  try {
    return await Excel.run(runOptions(progress !== undefined), work);
  } catch (error) {
    return { ok: false, problem: officeProblem(error, undertaking()) };
  }
}

function runOptions(isWrite: boolean): Excel.RunOptions {
  const waits = { delayForCellEdit: true };
  const joins = isWrite && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return joins ? { ...waits, mergeUndoGroup: true } : waits;
}

/** A value as an answer. */
export function answer<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A problem as an answer. */
export function refusal(problem: WorkbookProblem): {
  readonly ok: false;
  readonly problem: WorkbookProblem;
} {
  return { ok: false, problem };
}
