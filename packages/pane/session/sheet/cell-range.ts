import { columnNumber } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";

/** The cell at an address such as `K9`, or `null` for anything that is no address of a cell. */
export function cellRange(address: string): CellRange | null {
  const match = /^([A-Z]+)(\d+)$/u.exec(address);
  const column = columnNumber(match?.[1] ?? "");
  const row = Number(match?.[2]);
  if (column === null || !Number.isInteger(row)) return null;
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
