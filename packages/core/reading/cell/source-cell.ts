import type { IsoDay } from "../dates/iso-day.ts";

/**
 * What one cell of the tracker holds. `text` is what the user sees; a `day` is a number under a
 * date format; `not-calculated` is a formula whose result the file does not hold.
 */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly number: number }
  | { readonly kind: "day"; readonly text: string; readonly day: IsoDay }
  | { readonly kind: "boolean"; readonly text: string; readonly boolean: boolean }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "not-calculated"; readonly text: string };

/** A cell with its column and heading. An empty cell is text "". */
export interface SourceCell {
  /**
   * The letters of its column (`F`); the row is the vendor's. In a questionnaire, where a vendor's answers
   * stand below one another, the whole address (`C24`).
   */
  readonly column: string;
  readonly heading: string;
  readonly content: CellContent;
}

/** The address of the cell of a column in a row: `F` and 7 are `F7`; a whole address is one already. */
export function addressIn(column: string, row: number): string {
  return IS_ADDRESS.test(column) ? column : `${column}${row}`;
}

const IS_ADDRESS = /\d$/u;

/** How a column writes day and month where both readings are possible. */
export type DateOrder = "day-first" | "month-first";
