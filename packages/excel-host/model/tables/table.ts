import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { RangeFilter } from "./range-filter.ts";
import type { SheetRange } from "../cells/sheet-range.ts";

/** A column of a table; its name is what stands in its header cell. */
export interface TableColumn {
  readonly id: number;
  name: string;
}

/** An Excel table. Its columns run along its range, one for each. */
export interface Table {
  readonly id: string;
  name: string;
  /** Everything, header and totals rows included. */
  area: SheetRange;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  columns: TableColumn[];
  readonly filter: RangeFilter;
}

/** The rows of data, without header and totals. A table always has at least one. */
export function dataBody(table: Table): CellRange {
  const { range } = table.area;
  return {
    ...range,
    firstRow: range.firstRow + (table.showHeaders ? 1 : 0),
    lastRow: range.lastRow - (table.showTotals ? 1 : 0),
  };
}

/** The row of headers, or `null` where it is not shown. */
export function headerRow(table: Table): CellRange | null {
  const { range } = table.area;
  return table.showHeaders ? { ...range, lastRow: range.firstRow } : null;
}

/** The part of a range of the table that lies in one of its columns. */
export function inColumn(range: CellRange, place: number): CellRange {
  const column = range.firstColumn + place;
  return { ...range, firstColumn: column, lastColumn: column };
}

/** A name that no other column has: Excel puts a number behind one that is taken. */
export function uniqueColumnName(table: Table, wanted: string, own?: TableColumn): string {
  const taken = new Set(
    table.columns.filter((column) => column !== own).map((column) => column.name.toLowerCase()),
  );
  const base = wanted === "" ? "Column" : wanted;
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  for (let number = wanted === "" ? 1 : 2; ; number++) {
    const name = `${base}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
