/**
 * The errors of Excel that this host can give, with the sentence Excel puts beside each (Microsoft's
 * page "Error handling with the application-specific JavaScript APIs").
 */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. See the Resource limits and performance optimization for Office Add-ins article for more information.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. See the Resource limits and performance optimization for Office Add-ins article for more information.",
  ActivityLimitReached: "Activity limit has been reached.",
} as const;

/** The code of an error, as `OfficeExtension.Error.code` gives it. */
export type ExcelErrorCode = keyof typeof messages;

/** An error that the host answers an action with; the client throws it out of `sync`. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly code: ExcelErrorCode;

  constructor(code: ExcelErrorCode, message: string = messages[code]) {
    super(message);
    this.code = code;
  }
}

/** Says loudly that Excel has this member and the host has not. */
export function notImplemented(member: string): ExcelError {
  return new ExcelError("NotImplemented", `NotImplemented: Excel host: ${member}`);
}
