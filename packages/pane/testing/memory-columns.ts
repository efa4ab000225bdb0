import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import type { CellRange, SheetShape } from "@scopefit/tracker/layout/grid";
import type { EditPlan } from "@scopefit/tracker/writing/plan/edit-plan";

import { isTaken, type MemorySheet, putCell, textAt } from "./memory-sheet.ts";

type Target = EditPlan["target"];

/** The first cell where something stands that is none of ours, or `null`. */
export function placeTaken(
  sheet: MemorySheet,
  { columns, headerRow, lastRow }: Target,
): { readonly address: string } | null {
  for (const { column, heading, marker } of columns) {
    const isOurs =
      sheet.shape.names.some((it) => it.name === marker && it.range.firstColumn === column) ||
      textAt(sheet, headerRow, column) === heading;
    const range = { firstRow: headerRow, lastRow, firstColumn: column, lastColumn: column };
    if (!isOurs && isTaken(sheet, range)) return { address: cellAddress(headerRow, column) };
  }
  return null;
}

/** Heads our columns, marks them so that they are found again, and puts the formats in place. */
export function beginColumns(sheet: MemorySheet, target: Target): void {
  const { columns, headerRow, formats, table, growFilter } = target;
  for (const { column, heading } of columns) {
    putCell(sheet, headerRow, column, { kind: "text", text: heading });
  }
  const names = columns.map(({ marker, column }) => ({
    name: marker,
    range: { firstRow: headerRow, lastRow: headerRow, firstColumn: column, lastColumn: column },
  }));
  const hidden = columns.filter((it) => it.hidden).map(({ column }) => column);
  const last = Math.max(...columns.map(({ column }) => column));
  const shape = grown(sheet.shape, table, last);
  sheet.formats = formats;
  sheet.shape = {
    ...shape,
    names: [...shape.names.filter((it) => !isMarker(it)), ...names],
    hiddenColumns: [...new Set([...shape.hiddenColumns, ...hidden])],
    autoFilter:
      growFilter && shape.autoFilter !== null
        ? { ...shape.autoFilter, lastColumn: Math.max(shape.autoFilter.lastColumn, last) }
        : shape.autoFilter,
  };
}

/** The shape once a table reaches as far as a column. */
export function grown(shape: SheetShape, table: string | null, lastColumn: number): SheetShape {
  return {
    ...shape,
    tables: shape.tables.map((it) =>
      it.name === table
        ? { ...it, range: { ...it.range, lastColumn: Math.max(it.range.lastColumn, lastColumn) } }
        : it,
    ),
  };
}

/** Whether a name is the marker of a column of ours. */
export function isMarker({ name }: { readonly name: string }): boolean {
  return name.startsWith("_scopefit_");
}

/** The shape without columns of ours: their names, and what tables and filter had grown by. */
export function withoutColumns(shape: SheetShape, ours: ReadonlySet<number>): SheetShape {
  const lastKept = (from: number, last: number): number =>
    last > from && ours.has(last) ? lastKept(from, last - 1) : last;
  const shrunk = (range: CellRange): CellRange => ({
    ...range,
    lastColumn: lastKept(range.firstColumn, range.lastColumn),
  });
  return {
    ...shape,
    names: shape.names.filter((it) => !isMarker(it)),
    hiddenColumns: shape.hiddenColumns.filter((column) => !ours.has(column)),
    tables: shape.tables.map((table) => ({ ...table, range: shrunk(table.range) })),
    autoFilter: shape.autoFilter === null ? null : shrunk(shape.autoFilter),
  };
}
