import type { GridCell, GridRow, SheetShape, SheetSource } from "@scopefit/tracker/layout/grid";

import type { RowsAgain } from "../checker.ts";
import { narrowedTo } from "./narrowed-to.ts";

/** How many rows are handed out at a time. */
const CHUNK_ROWS = 500;

/** A sheet in memory: taken row by row, changed in parts, read as often as needed. */
export interface HeldSheet {
  readonly source: SheetSource;
  /** Adds rows below those that are held. */
  readonly add: (rows: readonly GridRow[]) => void;
  /** Puts a stretch of the sheet as it is now in the place of what was held of it. */
  readonly replace: (again: RowsAgain) => void;
  /** Puts one row in the place of what was held of it. */
  readonly put: (row: GridRow) => void;
  readonly row: (row: number) => GridRow | undefined;
  /** The rows of a stretch, both ends included. */
  readonly between: (stretch: Omit<RowsAgain, "rows">) => readonly GridRow[];
}

/** Holds a sheet; with `table`, only that table of it. */
export function holdSheet(shape: SheetShape, table: string | null): HeldSheet {
  const narrow = narrowedTo(shape, table);
  let rows = new Map<number, GridRow>();

  function take(taken: readonly GridRow[]): readonly GridRow[] {
    return taken.flatMap((row) => narrow.row(row) ?? []);
  }

  return {
    source: {
      shape: narrow.shape,
      rows: ({ columns, lastRow = Infinity } = {}) =>
        inChunks([...rows.values()], columns, lastRow),
    },
    add(taken) {
      for (const row of take(taken)) rows.set(row.row, row);
    },
    replace({ firstRow, lastRow, rows: again }) {
      const kept = [...rows.values()];
      const above = kept.filter(({ row }) => row < firstRow);
      const below = kept.filter(({ row }) => row > lastRow);
      rows = new Map([...above, ...take(again), ...below].map((row) => [row.row, row]));
    },
    put(row) {
      rows.set(row.row, row);
    },
    row: (row) => rows.get(row),
    between: ({ firstRow, lastRow }) =>
      [...rows.values()].filter(({ row }) => row >= firstRow && row <= lastRow),
  };
}

// An async generator, because that is what a `SheetSource` hands out; here nothing has to be waited for.
async function* inChunks(
  rows: readonly GridRow[],
  columns: ReadonlySet<number> | undefined,
  lastRow: number,
): AsyncIterable<readonly GridRow[]> {
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    const chunk = rows.slice(from, from + CHUNK_ROWS).filter(({ row }) => row <= lastRow);
    if (chunk.length === 0) return;
    yield await Promise.resolve(chunk.map((row) => onlyColumns(row, columns)));
  }
}

function onlyColumns(row: GridRow, columns: ReadonlySet<number> | undefined): GridRow {
  if (columns === undefined) return row;
  return { row: row.row, cells: row.cells.filter(({ column }) => columns.has(column)) };
}

/** The text of a cell in a row that may not be there; "" where nothing stands. */
export function textIn(row: GridRow | undefined, column: number): string {
  const isThere = (cell: GridCell) => cell.column === column;
  return row?.cells.find(isThere)?.content.text ?? "";
}
