import type { WorkbookProblem } from "@scopefit/pane/workbook/workbook-problem";

/** What was being done when Excel refused: to name the sheet, and to say how far a write had come. */
export interface Undertaking {
  readonly sheet: string;
  readonly written: number;
}

/** What Office.js throws, as far as it tells something. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/** Turns what Office.js throws into a problem that the pane can put into words. */
export function officeProblem(error: unknown, { sheet, written }: Undertaking): WorkbookProblem {
  if (!isOfficeError(error)) throw error;
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "cell-being-edited" };
    case "AccessDenied":
      return { kind: "protected-sheet", sheet };
    case "ItemNotFound":
      return { kind: "sheet-gone", sheet };
    case "ApiNotFound":
      return { kind: "excel-too-old", needs: error.message };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "too-large", detail: error.message };
    case "ConnectionFailure":
    case "RequestAborted":
    case "HostRestart":
      return { kind: "connection-lost", written };
    default:
      return { kind: "unexpected", detail: `${error.code}: ${error.message}`, written };
  }
}

/** Whether an answer of Excel's was too long to be sent, so that a smaller question may do. */
export function isTooLong(error: unknown): boolean {
  return (
    isOfficeError(error) &&
    ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"].includes(error.code)
  );
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    typeof (error as Partial<OfficeError>).code === "string" &&
    typeof (error as Partial<OfficeError>).message === "string"
  );
}
