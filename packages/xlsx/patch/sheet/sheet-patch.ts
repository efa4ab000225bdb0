/** A cell that the sheet has, as far as its start tag tells. Columns count from 0. */
export interface MetCell {
  readonly column: number;
  readonly style: number;
  /** Whether it has a look and nothing in it. */
  readonly isBlank: boolean;
  readonly hasReference: boolean;
}

/** What becomes of a cell that stands where one of the patch goes. */
export type CellFate = "keep" | "drop" | { readonly cell: string };

/**
 * What a patch does to the cells of one row after another, from the left. The cells that stand there
 * already are met one by one; new ones are handed out before the first cell to their right.
 */
export interface RowCells<Row> {
  /** Begins a row of the sheet, with what is planned for it. */
  readonly begin: (row: number, planned: Row | null) => void;
  /** The new cells that stand left of a column and have not been handed out, as XML. */
  readonly before: (column: number) => string;
  /** The new cells that have not been handed out. */
  readonly rest: () => string;
  /** Decides on a cell that the sheet already has, where `before` has been asked for its column. */
  readonly meet: (cell: MetCell) => CellFate;
  /** The first and last column that the row gets, or `null` where there is none. */
  readonly extent: () => { readonly first: number; readonly last: number } | null;
  /** Whether cells of this column matter: left of all that is planned nothing happens. */
  readonly reaches: (column: number) => boolean;
}

/** What is done to a sheet that is streamed, part by part. */
export interface SheetPatch<Row> {
  /** The part's name, for errors. */
  readonly part: string;
  /** What stands before the rows, up to and with the tag `<sheetData>`. */
  readonly head: (head: Uint8Array) => Uint8Array;
  /** The rows; `prefix` is the one of the sheet's elements, with its colon, or "". */
  readonly cells: (prefix: string) => RowCells<Row>;
  /** What stands behind the rows, from the byte after `</sheetData>`. */
  readonly tail: (tail: Uint8Array, prefix: string) => Uint8Array;
}
