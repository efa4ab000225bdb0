import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import type { GridRow, SheetSource } from "@scopefit/tracker/layout/grid";
import type { ApplyOptions } from "@scopefit/pane/workbook/workbook";
import type { PlannedTarget } from "@scopefit/tracker/writing/plan/edit-plan";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";

/** The rows of a range as they stand now, with all of their cells or those of some columns. */
export async function* rowsOfRange(
  source: SheetSource,
  columns: ReadonlySet<number> | null,
  firstRow: number,
  lastRow: number,
): AsyncIterable<GridRow> {
  for await (const rows of source.rows(columns === null ? { lastRow } : { columns, lastRow })) {
    for (const row of rows) if (row.row >= firstRow) yield row;
  }
}

/** What the cells of one row show, by column. */
export async function textsOfRow(
  source: SheetSource,
  row: number,
): Promise<ReadonlyMap<number, string>> {
  for await (const { cells } of rowsOfRange(source, null, row, row)) {
    return new Map(cells.map(({ column, content }) => [column, content.text]));
  }
  return new Map();
}

/** The address of the first cell that is not empty where columns are to be added, or `null`. */
export async function takenPlace(
  source: SheetSource,
  headerRow: number,
  lastRow: number,
  places: readonly { readonly column: number }[],
): Promise<string | null> {
  if (places.length === 0) return null;
  const columns = new Set(places.map(({ column }) => column));
  for await (const { row, cells } of rowsOfRange(source, columns, headerRow, lastRow)) {
    const cell = cells.find(({ content }) => content.text !== "");
    if (cell !== undefined) return cellAddress(row, cell.column);
  }
  return null;
}

/** The address of the first cell that no longer holds what an edit was made from, or `null`. */
export async function changedCell(
  source: SheetSource,
  edits: readonly CellEdit[],
): Promise<string | null> {
  const open = new Map(edits.map((edit) => [cellAddress(edit.row, edit.column), edit]));
  const columns = new Set(edits.map(({ column }) => column));
  const rows = edits.map(({ row }) => row);
  for await (const { row, cells } of rowsOfRange(
    source,
    columns,
    Math.min(...rows),
    Math.max(...rows),
  )) {
    for (const { column, content } of cells) {
      const address = cellAddress(row, column);
      const edit = open.get(address);
      if (edit === undefined) continue;
      if (edit.before !== content.text) return address;
      open.delete(address);
    }
  }
  // What is left stands in no row, so the cell is empty.
  for (const [address, { before }] of open) if (before !== "") return address;
  return null;
}

/** Which rows of a plan are still those that were checked; one without cells is asked as well. */
export async function unchangedRows(
  source: SheetSource,
  { firstRow, lastRow }: Pick<PlannedTarget, "firstRow" | "lastRow">,
  { columns, isUnchanged }: ApplyOptions["guard"],
): Promise<(row: number) => boolean> {
  const answers = new Map<number, boolean>();
  for await (const row of rowsOfRange(source, columns, firstRow, lastRow)) {
    answers.set(row.row, isUnchanged(row));
  }
  return (row) => answers.get(row) ?? isUnchanged({ row, cells: [] });
}
