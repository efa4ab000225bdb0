import type { CellRange, GridRow } from "./grid.ts";
import type { ColumnHeading } from "./layout.ts";

/**
 * The heading of every column from the header rows: a merged group cell lends its text to all the
 * columns under it, a cell merged downwards stands for the row below.
 */
export function headingPaths(
  headerRows: readonly number[],
  rows: readonly GridRow[],
  merges: readonly CellRange[],
): readonly ColumnHeading[] {
  const levels = headerRows.map((row, level) =>
    textsOf(row, rows, merges, level < headerRows.length - 1),
  );
  // A column that only lies under a group, with no heading of its own, has none: it was just inserted.
  const columns = [...columnsWithText(headerRows, rows)].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const path = levels.map((level) => level.get(column) ?? "").filter((text) => text !== "");
    const distinct = path.filter((text, place) => text !== path[place - 1]);
    return distinct.length === 0 ? [] : [{ column, path: distinct }];
  });
}

/** The columns with a text of their own in any of the header rows. */
function columnsWithText(
  headerRows: readonly number[],
  rows: readonly GridRow[],
): ReadonlySet<number> {
  const cells = rows.filter(({ row }) => headerRows.includes(row)).flatMap((row) => row.cells);
  const filled = cells.filter(({ content }) => content.text.trim() !== "");
  return new Set(filled.map(({ column }) => column));
}

/** The texts of one header row by column, group cells spread over the columns they span. */
function textsOf(
  rowNumber: number,
  rows: readonly GridRow[],
  merges: readonly CellRange[],
  isGroupRow: boolean,
): ReadonlyMap<number, string> {
  const row = rows.find((candidate) => candidate.row === rowNumber);
  const texts = new Map<number, string>();
  for (const { column, content } of row?.cells ?? []) {
    const text = content.text.replace(/\s+/gu, " ").trim();
    if (text !== "") texts.set(column, text);
  }
  if (!isGroupRow) return texts;
  const own = [...texts];
  const spans = merges.filter((merge) => merge.firstRow <= rowNumber && merge.lastRow >= rowNumber);
  for (const [column, text] of own) {
    const span = spans.find((merge) => merge.firstColumn === column);
    const last =
      span?.lastColumn ?? (spans.length === 0 ? lastOfSpread(column, texts, rows) : column);
    for (let next = column + 1; next <= last; next++) texts.set(next, text);
  }
  return texts;
}

/** Without merges, as in a CSV, a group reaches up to the next group. */
function lastOfSpread(
  column: number,
  texts: ReadonlyMap<number, string>,
  rows: readonly GridRow[],
): number {
  const nextGroup = Math.min(...[...texts.keys()].filter((other) => other > column));
  if (Number.isFinite(nextGroup)) return nextGroup - 1;
  return Math.max(column, ...rows.flatMap((row) => row.cells.map((cell) => cell.column)));
}
