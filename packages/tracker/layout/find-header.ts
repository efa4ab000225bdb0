import { fieldDictionary } from "@scopefit/core/fields/field-dictionary";

import { headingWords } from "./heading-words.ts";
import type { CellRange, GridCell, GridRow, SheetShape, SheetTable } from "./grid.ts";
import { headingPaths } from "./heading-paths.ts";
import type { Header } from "./layout.ts";
import { headsVendors } from "./may-head-vendors.ts";
import { ourColumnsIn } from "./our-columns-in.ts";
import { readsAsAnswer } from "./reads-as-answer.ts";

/** How far down a header is looked for, and how far a header may reach up with its groups. */
export const DEEPEST_HEADER = 60;
const MOST_GROUP_ROWS = 2;

/** A row needs so many headings of a known kind to be taken for a header. */
const FEWEST_KNOWN = 2;

const KNOWN_HEADINGS: ReadonlySet<string> = new Set(
  Object.values(fieldDictionary).flatMap((field) => field.headings.map(headingWords)),
);
const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...[...KNOWN_HEADINGS].flatMap((heading) => heading.split(" ")).filter((word) => word.length > 2),
  // Words of headings that ask no field by themselves.
  ..."processor processors question questions".split(" "),
]);

/**
 * Finds the head of the tracker among the first rows of a sheet: a table's own header where there is
 * one, else the row that reads most like headings with rows of answers below it.
 */
export function findHeader(rows: readonly GridRow[], shape: SheetShape): Header | null {
  const best = bestCandidate(rows, shape);
  if (best === null) return null;
  const { table } = best;
  const row = table === null ? bottomRow(best.row, rows, shape.merges) : best.row;
  const groupRows = table === null ? groupRowsAbove(row, rows, shape.merges) : [];
  const headerRows = [...groupRows, row.row];
  const found = headingPaths(headerRows, rows, shape.merges);
  const ours = ourColumnsIn(row, found, shape);
  const taken = new Set(ours.values());
  const inTable = (column: number) =>
    table === null || (column >= table.range.firstColumn && column <= table.range.lastColumn);
  const headings = found.filter(({ column }) => !taken.has(column) && inTable(column));
  const columns = headings.map((heading) => heading.column);
  if (columns.length === 0) return null;
  return {
    rows: headerRows,
    headings,
    firstColumn: table?.range.firstColumn ?? Math.min(...columns),
    lastColumn: lastUserColumn(table, columns, taken),
    table,
    ours,
  };
}

/** A grown table reaches over our columns; the user's part ends before them. */
function lastUserColumn(
  table: SheetTable | null,
  columns: readonly number[],
  ours: ReadonlySet<number>,
): number {
  if (table === null) return Math.max(...columns);
  let last = table.range.lastColumn;
  while (ours.has(last)) last -= 1;
  return last;
}

interface Candidate {
  readonly row: GridRow;
  readonly table: SheetTable | null;
  readonly score: number;
}

function bestCandidate(rows: readonly GridRow[], shape: SheetShape): Candidate | null {
  const candidates = rows
    .filter((row) => row.row <= DEEPEST_HEADER || tableHeadedBy(row, shape.tables) !== null)
    .map((row, index): Candidate => {
      const table = tableHeadedBy(row, shape.tables);
      return { row, table, score: headerScore(row, rows[index + 1]) + (table === null ? 0 : 1) };
    })
    .filter((candidate) => candidate.score > 0);
  const best = candidates.reduce<Candidate | null>(
    (found, candidate) => (found === null || candidate.score > found.score ? candidate : found),
    null,
  );
  if (best === null || best.table !== null) return best;
  const first = firstOfBlock(best, candidates, rows);
  return candidates.find(({ row }) => headsTableAbove(row, first.row)) ?? first;
}

/** Headings are shorter than what stands below them, by more than rows of answers differ. */
const SHARE_OF_WORDS = 0.6;

/**
 * Answers that are full of words which headings use read like a head themselves. Of rows right below one another
 * with the same cells filled, the first is the head where it says much less than the one that scores best.
 */
function firstOfBlock(
  best: Candidate,
  candidates: readonly Candidate[],
  rows: readonly GridRow[],
): Candidate {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  let first = best.row;
  for (;;) {
    const above = byRow.get(first.row - 1);
    if (above === undefined || filledColumns(above) !== filledColumns(best.row)) break;
    first = above;
  }
  const head = candidates.find(({ row }) => row === first);
  if (head === undefined || head === best) return best;
  return lengthOf(head.row) < lengthOf(best.row) * SHARE_OF_WORDS ? head : best;
}

function filledColumns({ cells }: GridRow): string {
  return cells
    .filter(({ content }) => content.text.trim() !== "")
    .map(({ column }) => column)
    .join(" ");
}

function lengthOf({ cells }: GridRow): number {
  return cells.reduce((length, { content }) => length + content.text.trim().length, 0);
}

/**
 * Of tables below each other the first is where the vendors begin, however well a later one is headed. It
 * shares some headings with the later one, or that of the vendor and of nothing else.
 */
function headsTableAbove(row: GridRow, best: GridRow): boolean {
  if (row.row >= best.row - MOST_GROUP_ROWS) return false;
  const texts = new Map(best.cells.map(({ column, content }) => [column, content.text.trim()]));
  const shared = row.cells
    .map(({ column, content }) => ({ text: content.text.trim(), other: texts.get(column) }))
    .filter(({ text, other }) => text !== "" && text === other);
  return shared.length >= FEWEST_KNOWN || shared.some(({ text }) => headsVendors(text));
}

function tableHeadedBy(row: GridRow, tables: readonly SheetTable[]): SheetTable | null {
  return tables.find((it) => it.headerRows > 0 && it.range.firstRow === row.row) ?? null;
}

/** How much a row reads like a header: known headings count most, answers and sentences against it. */
function headerScore(row: GridRow, next: GridRow | undefined): number {
  let known = 0;
  let familiar = 0;
  let strange = 0;
  for (const [place, { content }] of row.cells.entries()) {
    const text = content.text.trim();
    if (text === "") continue;
    if (readsAsAnswer(content, place)) strange += 1;
    else if (KNOWN_HEADINGS.has(headingWords(text))) known += 1;
    else if (
      headingWords(text)
        .split(" ")
        .some((word) => KNOWN_WORDS.has(word))
    )
      familiar += 1;
  }
  if (known + familiar < FEWEST_KNOWN || strange > known + familiar) return 0;
  const fill =
    next === undefined ? 0 : Math.min(next.cells.length, row.cells.length) / row.cells.length;
  return known * 2 + familiar * 0.7 - strange + fill * 0.5;
}

/** Where headings are merged downwards, the header reaches down to where the merges end. */
function bottomRow(row: GridRow, rows: readonly GridRow[], merges: readonly CellRange[]): GridRow {
  const headings = new Set(row.cells.map((cell) => cell.column));
  const bottom = Math.max(
    row.row,
    ...merges
      .filter((merge) => merge.firstRow === row.row && headings.has(merge.firstColumn))
      .map((merge) => merge.lastRow)
      .filter((last) => last <= row.row + MOST_GROUP_ROWS),
  );
  return rows.find((candidate) => candidate.row === bottom) ?? row;
}

/** The rows right above the header that hold group cells: "ISO 27001" over "Expiry" and "Scope". */
function groupRowsAbove(
  header: GridRow,
  rows: readonly GridRow[],
  merges: readonly CellRange[],
): readonly number[] {
  const groups: number[] = [];
  for (let above = header.row - 1; above >= Math.max(1, header.row - MOST_GROUP_ROWS); above--) {
    const row = rows.find((candidate) => candidate.row === above);
    if (row === undefined || !holdsGroups(row, header, merges)) break;
    groups.unshift(above);
  }
  return groups;
}

/** A title is one cell, wide or not; groups are several, or one that spans a part of the columns. */
function holdsGroups(row: GridRow, header: GridRow, merges: readonly CellRange[]): boolean {
  const texts = row.cells.filter(
    ({ content }) => content.kind === "text" && content.text.trim() !== "",
  );
  if (texts.length === 0 || texts.length >= header.cells.length)
    return texts.length > 0 && hasVerticalMerges(row, header, merges);
  const spans = merges.filter((merge) => merge.firstRow <= row.row && merge.lastRow >= row.row);
  const width = header.cells.length;
  const groups = spans.filter((span) => {
    const columns = span.lastColumn - span.firstColumn + 1;
    return columns < width - 1 && (columns > 1 || span.lastRow >= header.row);
  });
  if (groups.length > 0 || (spans.length === 0 && texts.length >= 2)) return true;
  return spans.length > 0 && standsBesideGroups(texts, spans, header);
}

/** "Vendor" beside "Certificates" over "ISO 27001" and "SOC 2": a heading with nothing but vendors below it. */
function standsBesideGroups(
  texts: readonly GridCell[],
  spans: readonly CellRange[],
  header: GridRow,
): boolean {
  const isHeaded = (column: number) =>
    header.cells.some((cell) => cell.column === column && cell.content.text.trim() !== "");
  return texts.some(
    ({ column }) =>
      !isHeaded(column) &&
      !spans.some((span) => span.firstColumn <= column && span.lastColumn >= column),
  );
}

function hasVerticalMerges(row: GridRow, header: GridRow, merges: readonly CellRange[]): boolean {
  return merges.some((merge) => merge.firstRow === row.row && merge.lastRow >= header.row);
}
