/** Every way in which a workbook file, a CSV file or their place on disk can let us down. */
export type WorkbookError =
  | { readonly kind: "empty-file" }
  | { readonly kind: "not-a-zip" }
  /** A password stands before the file (an OLE2 envelope) or before one of its parts. */
  | { readonly kind: "encrypted" }
  | { readonly kind: "old-format"; readonly format: "xls" | "xlsb" }
  /** A file of another kind, named by what it is: "a PDF document". */
  | { readonly kind: "other-format"; readonly found: string }
  | { readonly kind: "not-a-workbook"; readonly detail: string }
  | { readonly kind: "zip-bomb"; readonly part: string; readonly detail: string }
  | { readonly kind: "too-large"; readonly what: string; readonly limit: string }
  | { readonly kind: "damaged"; readonly part: string; readonly detail: string }
  | { readonly kind: "duplicate-part"; readonly part: string }
  | { readonly kind: "unsupported-compression"; readonly part: string; readonly method: number }
  | { readonly kind: "unsupported-encoding"; readonly part: string; readonly encoding: string }
  | { readonly kind: "has-doctype"; readonly part: string }
  | { readonly kind: "rows-out-of-order"; readonly part: string; readonly row: number }
  | { readonly kind: "no-sheet" }
  /** A text file in none of the encodings that can be told by looking. */
  | { readonly kind: "unknown-encoding" }
  /** The records of a text file do not agree on one delimiter; `guess` is the best of them. */
  | { readonly kind: "unclear-delimiter"; readonly guess: string }
  | { readonly kind: "file-missing"; readonly path: string }
  | { readonly kind: "is-a-folder"; readonly path: string }
  | { readonly kind: "no-permission"; readonly path: string }
  | { readonly kind: "file-locked"; readonly path: string }
  | { readonly kind: "disk-full"; readonly path: string }
  | { readonly kind: "file-failed"; readonly path: string; readonly detail: string };

/**
 * A `WorkbookError` on its way out of an async iteration, where a value cannot be returned. It is
 * thrown while rows or parts are streamed, and turned back into a value by `asResult`.
 */
export class WorkbookReadError extends Error {
  override readonly name = "WorkbookReadError";
  readonly error: WorkbookError;

  constructor(error: WorkbookError) {
    super(describeWorkbookError(error));
    this.error = error;
  }
}

/** Says in one line what is wrong, where, and what to do about it. */
export function describeWorkbookError(error: WorkbookError): string {
  switch (error.kind) {
    case "empty-file":
      return "The file is empty. Save the tracker again and try the new file.";
    case "not-a-zip":
      return "The file is not an Excel workbook. Save the tracker as .xlsx and try again.";
    case "encrypted":
      return "The file is protected by a password. Remove the password in Excel (File > Info > Protect Workbook) and try again.";
    case "old-format":
      return `The file is an .${error.format} workbook, which is not supported. Save it as .xlsx and try again.`;
    case "other-format":
      return `The file is ${error.found}, not a tracker. Choose an .xlsx, .xlsm or .csv file.`;
    case "not-a-workbook":
      return `The file is not an Excel workbook: ${error.detail}. Save the tracker as .xlsx and try again.`;
    case "zip-bomb":
      return `The file unpacks to far more than it could honestly hold (${error.part}: ${error.detail}). Do not open it; ask the sender for another copy.`;
    case "too-large":
      return `The file is too large: ${error.what}, where the limit is ${error.limit}. Split the tracker or delete what is not needed.`;
    case "damaged":
      return `The file is damaged (${error.part}: ${error.detail}). Open it in Excel, let Excel repair it, save it and try again.`;
    case "duplicate-part":
      return `The file holds two parts named ${error.part}, so two programs could read two different trackers. Save it again from Excel.`;
    case "unsupported-compression":
      return `The part ${error.part} is packed by method ${error.method}, which Excel does not use. Save the tracker again from Excel.`;
    case "unsupported-encoding":
      return `The text of ${error.part} is encoded as ${error.encoding}, which is not supported. Save the tracker again from Excel.`;
    case "has-doctype":
      return `The part ${error.part} has a document type declaration, which no Excel file needs. Do not trust it; ask the sender for another copy.`;
    case "rows-out-of-order":
      return `Row ${error.row} of ${error.part} stands out of order. Open the file in Excel, save it and try again.`;
    case "no-sheet":
      return "The workbook has no worksheet to read. Choose a workbook that holds the tracker.";
    case "unknown-encoding":
      return "The letters of the text file cannot be read: it is neither UTF-8 nor in a Western European encoding. Save it as “CSV UTF-8” or as .xlsx and try again.";
    case "unclear-delimiter":
      return `The columns of the text file cannot be told apart (best guess: ${error.guess}). Put a line such as "sep=;" first, or save the tracker as .xlsx.`;
    case "file-missing":
      return `There is no file ${error.path}. Check the path.`;
    case "is-a-folder":
      return `${error.path} is a folder. Name the file in it.`;
    case "no-permission":
      return `The file ${error.path} may not be accessed. Check who owns it and its permissions.`;
    case "file-locked":
      return `The file ${error.path} is in use by another program. Close it there and try again.`;
    case "disk-full":
      return `There is no room left to write ${error.path}. Free some space and try again.`;
    case "file-failed":
      return `The file ${error.path} could not be read or written (${error.detail}).`;
  }
}
