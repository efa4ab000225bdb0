import type { GridRow } from "../layout/grid.ts";

/** What a row says in a column, counted from 0; "" where the cell is empty. */
export function textAt({ cells }: GridRow, at: number): string {
  return cells.find(({ column }) => column === at)?.content.text.trim() ?? "";
}
