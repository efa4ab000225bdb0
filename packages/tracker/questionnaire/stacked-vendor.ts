import type { GridCell, GridRow } from "../layout/grid.ts";
import type { AnswerColumn } from "./answer-columns.ts";
import type { DocumentColumn } from "./document-columns.ts";

/** The columns of a sheet with an answer a row. Columns count from 0, rows from 1. */
export interface StackedColumns {
  readonly headerRow: number;
  readonly question: number;
  readonly answers: AnswerColumn;
  /** Columns that tell of the documents behind the answers. */
  readonly documents: readonly DocumentColumn[];
  /** The column that names whose answer it is; `null` where the vendor is asked for its name. */
  readonly vendor: GridCell | null;
  /** Other headed columns, which may tell more of the vendor than its answers. */
  readonly others: readonly GridCell[];
}

/** A vendor with the rows in which it is asked something, from the top; at least one. */
export interface StackedVendor {
  readonly name: string;
  readonly rows: readonly [GridRow, ...GridRow[]];
}
