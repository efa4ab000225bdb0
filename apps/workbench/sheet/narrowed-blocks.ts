import { packRows, type PackedRows, unpackRows } from "./packed-rows.ts";

/** What is wanted of the rows of a sheet. */
export interface WantedRows {
  /** The cells of these columns only, from 0; `null` for all. */
  readonly columns: ReadonlySet<number> | null;
  /** Both ends included; `null` for all there are. */
  readonly firstRow: number | null;
  readonly lastRow: number | null;
}

/** Of the blocks of a sheet, which come from the top, what is wanted; rows without cells are left out. */
export function* narrowedBlocks(
  blocks: readonly PackedRows[],
  { columns, firstRow, lastRow }: WantedRows,
): Generator<PackedRows, void> {
  const from = firstRow ?? 1;
  const to = lastRow ?? Infinity;
  for (const block of blocks) {
    const first = block.rows[0] ?? 0;
    const last = block.rows.at(-1) ?? 0;
    if (last < from) continue;
    if (first > to) return;
    if (columns === null && first >= from && last <= to) {
      yield block;
      continue;
    }
    const rows = unpackRows(block)
      .filter(({ row }) => row >= from && row <= to)
      .map(({ row, cells }) => ({
        row,
        cells: columns === null ? cells : cells.filter(({ column }) => columns.has(column)),
      }));
    yield packRows(rows.filter(({ cells }) => cells.length > 0));
  }
}
