import type { ApplyOptions } from "@scopefit/pane/workbook/workbook";
import type { GridRow } from "@scopefit/tracker/layout/grid";
import type { PlannedColumn, PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";

import type { CellReader } from "./cell-content.ts";
import { LOADED, rowsOfBlock } from "./read-block.ts";

/** The most that one request writes, in characters; Excel on the web takes no more than 5 MB. */
const MOST_CHARACTERS = 600_000;
const MOST_ROWS = 400;

/** Rows of a plan that are written by one request. */
export type RowBlock = readonly PlannedRow[];

/** Cuts the rows of a plan into blocks that Excel on the web takes. */
export async function* blocksOf(
  rows: Iterable<RowBlock> | AsyncIterable<RowBlock>,
): AsyncIterable<RowBlock> {
  let block: PlannedRow[] = [];
  let size = 0;
  for await (const chunk of rows) {
    for (const row of chunk) {
      const length = row.texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
      if (block.length >= MOST_ROWS || (block.length > 0 && size + length > MOST_CHARACTERS)) {
        yield block;
        block = [];
        size = 0;
      }
      block.push(row);
      size += length;
    }
  }
  if (block.length > 0) yield block;
}

/** Where the rows of a plan go. */
export interface RowsTarget {
  readonly worksheet: Excel.Worksheet;
  readonly columns: readonly PlannedColumn[];
  readonly guard: ApplyOptions["guard"];
  readonly read: CellReader;
}

/** Writes one block, passing over rows that have changed since they were checked; gives these. */
export async function writeBlock(
  context: Excel.RequestContext,
  block: RowBlock,
  target: RowsTarget,
): Promise<readonly number[]> {
  const firstRow = block[0]?.row ?? 1;
  const height = (block.at(-1)?.row ?? firstRow) - firstRow + 1;
  const present = await presentRows(context, firstRow, height, target);
  const isUnchanged = ({ row }: PlannedRow) =>
    target.guard.isUnchanged(present.get(row) ?? { row, cells: [] });
  const kept = new Map(block.filter(isUnchanged).map((planned) => [planned.row, planned]));
  for (const stretch of stretchesOf(target.columns)) {
    const range = target.worksheet.getRangeByIndexes(
      firstRow - 1,
      stretch[0]?.column ?? 0,
      height,
      stretch.length,
    );
    // A `null` leaves the cell as it is: so the plan says, or the row is none of it, or was passed over.
    range.values = Array.from({ length: height }, (_, y) =>
      stretch.map(({ place }) => kept.get(firstRow + y)?.texts[place] ?? null),
    );
    range.untrack();
  }
  await context.sync();
  return block.filter(({ row }) => !kept.has(row)).map(({ row }) => row);
}

/** What the guarded columns hold right now. */
async function presentRows(
  context: Excel.RequestContext,
  firstRow: number,
  height: number,
  { worksheet, guard, read }: RowsTarget,
): Promise<ReadonlyMap<number, GridRow>> {
  const columns = [...guard.columns].sort((a, b) => a - b);
  const loaded = columns.map((column) => ({
    column,
    range: worksheet.getRangeByIndexes(firstRow - 1, column, height, 1).load(LOADED),
  }));
  await context.sync();
  const rows = new Map<number, GridRow>();
  for (const { column, range } of loaded) {
    for (const { row, cells } of rowsOfBlock(range, { firstRow, firstColumn: column }, read)) {
      rows.set(row, { row, cells: [...(rows.get(row)?.cells ?? []), ...cells] });
    }
    range.untrack();
  }
  return rows;
}

/** A column and the place of its text in a planned row. */
interface PlacedColumn {
  readonly column: number;
  readonly place: number;
}

/** Our columns cut into stretches that stand side by side. */
function stretchesOf(columns: readonly PlannedColumn[]): readonly (readonly PlacedColumn[])[] {
  const placed = columns.map(({ column }, place) => ({ column, place }));
  const stretches: PlacedColumn[][] = [];
  for (const column of placed.sort((a, b) => a.column - b.column)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.at(-1)?.column === column.column - 1) last.push(column);
    else stretches.push([column]);
  }
  return stretches;
}
