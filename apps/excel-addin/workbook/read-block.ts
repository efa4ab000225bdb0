import type { GridCell, GridRow } from "@scopefit/tracker/layout/grid";

import type { CellReader } from "./cell-content.ts";

/** Cells of one stretch of rows as Excel hands them over: three tables of the same shape. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What is asked of Excel for a stretch of rows. What a cell shows is not: it costs as much again. */
export const LOADED = "values, valueTypes, numberFormat";

/** The rows of a block, empty cells and rows without cells left out. */
export function rowsOfBlock(
  loaded: LoadedCells,
  corner: { readonly firstRow: number; readonly firstColumn: number },
  read: CellReader,
): readonly GridRow[] {
  const rows: GridRow[] = [];
  loaded.values.forEach((values, y) => {
    const cells: GridCell[] = [];
    values.forEach((value, x) => {
      const type = loaded.valueTypes[y]?.[x] ?? "Unknown";
      const content = read(value, type, loaded.numberFormat[y]?.[x]);
      if (content !== null) cells.push({ column: corner.firstColumn + x, content });
    });
    if (cells.length > 0) rows.push({ row: corner.firstRow + y, cells });
  });
  return rows;
}
