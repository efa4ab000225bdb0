import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { PlannedFormat, PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";

/** One of our columns, with everything that its cells need decided. Columns count from 0. */
export interface EditColumn {
  readonly column: number;
  readonly heading: string;
  readonly width: number;
  readonly hidden: boolean;
  /** Indexes into the workbook's cell styles. */
  readonly headerStyle: number;
  readonly style: number;
  /** Whether an earlier run wrote this column: then its width is the user's by now. */
  readonly isKnown: boolean;
}

/** A conditional format whose look stands in the workbook's styles. */
export interface EditFormat {
  readonly range: CellRange;
  readonly formula: PlannedFormat["formula"];
  readonly dxf: number;
}

/** All that is to be done to the sheet that holds the tracker, decided before it is streamed. */
export interface SheetEdit {
  /** The part's name, for errors. */
  readonly part: string;
  readonly headerRow: number;
  readonly lastRow: number;
  /** In the order of the plan, which need not be the order on the sheet. */
  readonly columns: readonly EditColumn[];
  readonly formats: readonly EditFormat[];
  readonly growFilter: boolean;
  readonly otherRows: "keep" | "clear";
  readonly rows: Iterable<readonly PlannedRow[]> | AsyncIterable<readonly PlannedRow[]>;
  /**
   * Cell styles that wrap a text and never let it become a formula. A cell of ours that has one
   * keeps it, so that what a user added to its look stays.
   */
  readonly textStyles: ReadonlySet<number>;
  /**
   * Cell styles that wrap what is formatted as text, as ours do even after a program that knows no
   * more has saved them. A cell in a column of ours, outside the plan, that has one is ours and stale.
   */
  readonly wrappedStyles: ReadonlySet<number>;
  /** The looks of our colours, by their index: formats that have one may be of an earlier run. */
  readonly ourDxfs: ReadonlySet<number>;
}

/** The columns of the sheet from the left. */
export function inSheetOrder(columns: readonly EditColumn[]): readonly EditColumn[] {
  return [...columns].sort((a, b) => a.column - b.column);
}
