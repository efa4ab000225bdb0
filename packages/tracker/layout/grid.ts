import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

/** A cell of a sheet. Columns count from 0; a cell that is not listed is empty. */
export interface GridCell {
  readonly column: number;
  readonly content: CellContent;
}

/** A row of a sheet with its cells in column order. Rows count from 1, as Excel shows them. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** A rectangle of cells, all four edges included. Rows count from 1, columns from 0. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** An Excel table (ListObject). Only a `plain` table may be grown. */
export interface SheetTable {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly kind: "plain" | "query" | "xml";
}

/** A defined name that points at one cell or range of this sheet. */
export interface SheetName {
  readonly name: string;
  readonly range: CellRange;
}

/** What a sheet says about its shape, besides its cells. */
export interface SheetShape {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly merges: readonly CellRange[];
  readonly tables: readonly SheetTable[];
  readonly autoFilter: CellRange | null;
  readonly names: readonly SheetName[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
}

/** A sheet that can be read from the top, as often as needed, a chunk of rows at a time. */
export interface SheetSource {
  readonly shape: SheetShape;
  /**
   * Finds the shape out beforehand, for sources that do so only when asked for it: who waits for this
   * never holds a large sheet whole. Throws as the shape would.
   */
  readonly prepareShape?: () => Promise<void>;
  /**
   * Rows in order, empty ones left out. With `columns`, the cells of other columns are left out. With
   * `emptyFormulas`, a source that can tell gives a formula that comes out empty as one not calculated.
   */
  readonly rows: (options?: {
    readonly columns?: ReadonlySet<number>;
    readonly lastRow?: number;
    readonly emptyFormulas?: boolean;
  }) => AsyncIterable<readonly GridRow[]>;
  /** Where a cell of this grid stands in the sheet, for a grid that is the sheet turned on its side. */
  readonly addressOf?: (row: number, column: number) => string;
}
