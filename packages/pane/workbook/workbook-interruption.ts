import type { Answer } from "./workbook.ts";
import type { WorkbookProblem } from "./workbook-problem.ts";

/**
 * A problem on its way out of an iteration over rows, which can only throw. `answered` turns it back
 * into a value.
 */
export class WorkbookInterruption extends Error {
  override readonly name = "WorkbookInterruption";
  readonly problem: WorkbookProblem;

  constructor(problem: WorkbookProblem) {
    super(`The workbook could not go on: ${problem.kind}.`);
    this.problem = problem;
  }
}

/** Runs some work that reads rows; a problem of the workbook's on the way becomes the answer. */
export async function answered<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookInterruption) return { ok: false, problem: error.problem };
    throw error;
  }
}
