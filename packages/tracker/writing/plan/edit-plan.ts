import type { CellRange } from "../../layout/grid.ts";
import type { OurColumnKey } from "../../our-columns/our-column.ts";

/** One of our columns. Columns count from 0. */
export interface PlannedColumn {
  readonly key: OurColumnKey;
  readonly column: number;
  readonly heading: string;
  /** Width in characters, as Excel counts it. */
  readonly width: number;
  readonly hidden: boolean;
  /** The name by which a later run finds the column again, wherever it has been moved. */
  readonly marker: string;
}

/** The texts of our columns for one row of the sheet, parallel to the columns of the plan. */
export interface PlannedRow {
  readonly row: number;
  /** "" empties a cell, `null` leaves it as it stands. */
  readonly texts: readonly (string | null)[];
}

/** How a conditional format looks. Colours are RGB without the number sign. */
export interface PlannedLook {
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly border: string | null;
}

/** A conditional format: a look for a range, driven by a formula written for its first cell. */
export interface PlannedFormat {
  readonly range: CellRange;
  readonly formula: string;
  readonly look: PlannedLook;
}

/** A cell of a sheet of ours. */
export interface PlannedCell {
  readonly column: number;
  readonly value: string | number;
  readonly style: "title" | "heading" | "text" | "note" | "number" | "status";
}

/** A bar chart over two columns of a sheet of ours. */
export interface PlannedChart {
  readonly title: string;
  readonly labels: CellRange;
  readonly values: CellRange;
  /** One colour per bar, RGB. */
  readonly colours: readonly string[];
  /** Where it stands. */
  readonly anchor: CellRange;
}

/** A sheet of ours, replaced whole by every run. */
export interface PlannedSheet {
  readonly name: string;
  /** The name by which a later run finds the sheet again. */
  readonly marker: string;
  readonly widths: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly PlannedCell[] }[];
  readonly formats: readonly PlannedFormat[];
  readonly charts: readonly PlannedChart[];
}

/** What can only be known when every row has been checked. */
export interface PlannedClosing {
  readonly sheets: readonly PlannedSheet[];
  /** The content of our custom XML part, a whole XML document. */
  readonly part: string;
}

/** Where our columns go and how they look. */
export interface PlannedTarget {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly PlannedColumn[];
  /** The table to be grown by our columns, or `null` for a plain range. */
  readonly table: string | null;
  /** Whether the sheet's own AutoFilter ends at our left neighbour and grows with us. */
  readonly growFilter: boolean;
  /**
   * What becomes of an earlier run's texts in rows that this plan does not hold: after a run over some
   * rows they stay; after a run over all, such a row names no vendor any more and loses them.
   */
  readonly otherRows: "keep" | "clear";
  readonly formats: readonly PlannedFormat[];
}

/**
 * Everything that a run will write, as data: nothing outside it is touched. Rows are taken once and
 * in order; `closing` is asked after the last of them.
 */
export interface EditPlan {
  readonly target: PlannedTarget;
  readonly rows: Iterable<readonly PlannedRow[]> | AsyncIterable<readonly PlannedRow[]>;
  readonly closing: () => PlannedClosing;
}
