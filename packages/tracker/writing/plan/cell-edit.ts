/**
 * A change to one cell of the user's own, asked for by a person: an answer corrected, a reading
 * recorded. It names what stood there, so that a cell that has changed meanwhile is left alone.
 */
export interface CellEdit {
  readonly sheet: string;
  /** Rows count from 1, columns from 0. */
  readonly row: number;
  readonly column: number;
  /** The text that the person saw in the cell; "" for an empty one. */
  readonly before: string;
  /** What the cell will hold; `null` empties it. A day is an ISO day and is written as a date. */
  readonly after:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "day"; readonly day: string }
    | null;
}
