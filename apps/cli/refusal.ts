import { describeWorkbookError, type WorkbookError } from "@scopefit/xlsx/errors";
import { asFileError } from "@scopefit/xlsx/node/file-error";

/** Why a command cannot go on, as one line for the user: what, where and what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What is wrong with a file, with its path at the front unless the sentence names it anyway. */
export function fileProblem(path: string, error: WorkbookError): string {
  const sentence = describeWorkbookError(error);
  return "path" in error ? sentence : `${path}: ${sentence}`;
}

/** Turns what went wrong at a path into a refusal; for the `catch` of a promise. */
export function refuseAt(path: string): (error: unknown) => never {
  return (error) => {
    throw new Refusal(fileProblem(path, asFileError(path, error)));
  };
}
