/**
 * Why the workbook could not do what the pane asked. `written` says how far a write had come: rows
 * are written whole, from the top, so what is there is never half a row.
 */
export type WorkbookProblem =
  | { readonly kind: "no-workbook" }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** The sheet is protected; we never unprotect it. */
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  /** The structure of the workbook is locked, so no sheet can be added. */
  | { readonly kind: "protected-workbook" }
  /** Someone types in a cell right now, so Excel takes no orders. */
  | { readonly kind: "cell-being-edited" }
  /** A cell that was to be changed no longer holds what the person saw. */
  | { readonly kind: "cell-changed"; readonly sheet: string; readonly address: string }
  /** Something of the user's now stands where our cells were to go. */
  | { readonly kind: "place-taken"; readonly sheet: string; readonly address: string }
  /** A filter on a column of ours hides rows; were the column taken out, they would stay hidden. */
  | { readonly kind: "filtered-by-ours"; readonly sheet: string }
  | { readonly kind: "too-large"; readonly detail: string }
  /** The version of Excel lacks a part of its interface; `needs` is the requirement set. */
  | { readonly kind: "excel-too-old"; readonly needs: string }
  | { readonly kind: "connection-lost"; readonly written: number }
  | { readonly kind: "cancelled"; readonly written: number }
  /** The file behind the page is damaged or of a kind we do not read; `message` says what to do. */
  | { readonly kind: "file"; readonly message: string }
  /** Anything Excel reports that is none of the above, in its own words. */
  | { readonly kind: "unexpected"; readonly detail: string; readonly written: number };
