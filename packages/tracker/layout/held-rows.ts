import type { GridRow, SheetSource } from "./grid.ts";

/** Rows that are held, to be read as those of a sheet are. */
export function heldRows(held: readonly GridRow[]): SheetSource["rows"] {
  return ({ columns, lastRow = Infinity } = {}) =>
    inOneChunk(
      held
        .filter(({ row }) => row <= lastRow)
        .map(({ row, cells }) => ({
          row,
          cells: cells.filter(({ column }) => columns === undefined || columns.has(column)),
        })),
    );
}

async function* inOneChunk(rows: readonly GridRow[]): AsyncIterable<readonly GridRow[]> {
  yield await Promise.resolve(rows);
}
