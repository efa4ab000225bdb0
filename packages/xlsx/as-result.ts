import { WorkbookReadError, type WorkbookError } from "./errors.ts";
import { failure, success, type Result } from "./result.ts";

/**
 * Runs some work that reads rows, and turns a `WorkbookReadError` back into a value. The boundary
 * between async iteration, which can only throw, and the rest of the house, which does not.
 */
export async function asResult<T>(work: () => Promise<T>): Promise<Result<T, WorkbookError>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}
