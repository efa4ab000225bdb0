import type { CellRange } from "../layout/grid.ts";

/** Where on the sheet a vendor of a questionnaire answers. */
export interface AnswersPlace {
  /** The vendor's row in the grid in which a vendor has a row, counted from 1. */
  readonly row: number;
  /** The column of the sheet that holds the answers, counted from 0. */
  readonly column: number;
  /** The cells of the sheet that belong to the vendor, its answers first. */
  readonly cells: readonly [CellRange, ...CellRange[]];
}
