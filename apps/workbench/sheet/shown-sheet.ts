import type { MarkLevel } from "@scopefit/tracker/writing/row/cell-marks";
import type { Status } from "@scopefit/core/verdict/verdict";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { CellLook } from "@scopefit/xlsx/read/appearance/cell-looks";

import type { PackedRows } from "./packed-rows.ts";

/** What our conditional formats say of a cell: how strong its gap is, or the status it holds. */
export type CellMark = MarkLevel | Status;

/** A cell as the grid shows it. */
export interface ShownCell {
  readonly text: string;
  /** Where it stands if its look does not say: numbers right, yes and no in the middle. */
  readonly side: "left" | "center" | "right";
  /** Which of the sheet's looks it has. */
  readonly style: number;
  readonly mark: CellMark | null;
  readonly isFormula: boolean;
}

/** A row as the grid shows it; cells by column, `null` for one that holds and shows nothing. */
export interface ShownRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly (ShownCell | null)[];
}

/** A column as the grid shows it. */
export interface ShownColumn {
  /** Counted from 0. */
  readonly column: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly isHidden: boolean;
}

/** Which rows scroll: all from the first to the last, but for the hidden ones. */
export interface ScrolledRows {
  readonly first: number;
  readonly last: number;
  /** In rising order. */
  readonly hidden: readonly number[];
}

/** What the grid shows of a sheet besides the rows that scroll. */
export interface ShownHead {
  readonly columns: readonly ShownColumn[];
  readonly frozenColumns: number;
  /** The rows that stay in view at the top, hidden ones left out, each with its height in CSS pixels. */
  readonly frozenRows: readonly { readonly row: ShownRow; readonly height: number }[];
  readonly scrolled: ScrolledRows;
  /** The height of the rows that scroll, in CSS pixels. */
  readonly rowHeight: number;
  /** The last row and column that hold or show anything; 0 and -1 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly looks: readonly CellLook[];
  /** Cells that are shown as one across several columns. */
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
}

/** A sheet that has been read for showing, and gives out the rows that scroll. */
export interface ShownSheet {
  readonly head: ShownHead;
  /** The rows at some places, the first of them counted as 0. */
  readonly rows: (from: number, count: number) => readonly ShownRow[];
  /** All rows with cells as the file holds them, for whoever reads the sheet rather than looks at it. */
  readonly blocks: readonly PackedRows[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly isFormula: (row: number, column: number) => boolean;
}
