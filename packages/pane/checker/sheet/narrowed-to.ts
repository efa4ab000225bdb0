import type { GridRow, SheetShape } from "@scopefit/tracker/layout/grid";

/** A sheet seen as if it held one table alone. */
export interface NarrowedSheet {
  readonly shape: SheetShape;
  /** The row without what stands left of the table; `null` above and below it. */
  readonly row: (row: GridRow) => GridRow | null;
}

/**
 * Narrows a sheet to one of its tables, so that no other can be taken for the tracker. What stands
 * right of the table stays in sight, because our columns must not be put on it.
 */
export function narrowedTo(shape: SheetShape, table: string | null): NarrowedSheet {
  const chosen = shape.tables.find(({ name }) => name === table);
  if (chosen === undefined) return { shape, row: (row) => row };
  const { firstRow, lastRow, firstColumn } = chosen.range;
  return {
    shape: { ...shape, tables: [chosen, ...shape.tables.filter((it) => it !== chosen)] },
    row: ({ row, cells }) =>
      row < firstRow || row > lastRow
        ? null
        : { row, cells: cells.filter(({ column }) => column >= firstColumn) },
  };
}
