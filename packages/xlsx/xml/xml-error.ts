import { WorkbookReadError, type WorkbookError } from "../errors.ts";

/** XML that we will not read further. The part it stands in is added where it is known. */
export class XmlError extends Error {
  override readonly name = "XmlError";
  /** What is wrong with the XML, or `null` for a document type declaration. */
  readonly detail: string | null;

  constructor(detail: string | null) {
    super(detail ?? "It has a document type declaration.");
    this.detail = detail;
  }
}

/** The error of the part in which such XML stands. Anything but an `XmlError` is thrown on. */
export function asPartError(part: string, error: unknown): WorkbookError {
  if (!(error instanceof XmlError)) throw error;
  return error.detail === null
    ? { kind: "has-doctype", part }
    : { kind: "damaged", part, detail: error.detail };
}

/** What to throw instead of an error that came up while the part was streamed. */
export function asReadError(part: string, error: unknown): unknown {
  return error instanceof XmlError ? new WorkbookReadError(asPartError(part, error)) : error;
}
