import type { CellRange } from "@scopefit/tracker/layout/grid";
import { ACCENT } from "@scopefit/tracker/writing/sheets/accent";
import type { PlannedColumn, PlannedTarget } from "@scopefit/tracker/writing/plan/edit-plan";

import { parseAddress } from "./range-address.ts";
import { rangeOf } from "./read-rows.ts";
import { oneForAll } from "./one-for-all.ts";

/** Points in a character of a column's width, and those that every column has besides. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

/** The width of a column in points, from a width in characters as Excel shows it. */
export function widthInPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
}

/** What an earlier run has left of the columns of a plan. */
export interface PresentColumns {
  /** Columns that stand nowhere yet. */
  readonly added: readonly PlannedColumn[];
  /** Columns without our name on them: those added, and those whose name another program has dropped. */
  readonly unmarked: readonly PlannedColumn[];
}

/** Finds out which columns of a plan are there: by our name on them, or by our very heading. */
export async function presentColumns(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { columns, headerRow }: PlannedTarget,
): Promise<PresentColumns> {
  const loaded = columns.map((column) => ({
    column,
    name: worksheet.names.getItemOrNullObject(column.marker).load("formula"),
    header: worksheet.getRangeByIndexes(headerRow - 1, column.column, 1, 1).load("values"),
  }));
  await context.sync();
  const unmarked = loaded.filter(({ column, name }) => {
    if (name.isNullObject) return true;
    const range = parseAddress(String(name.formula));
    return range?.firstColumn !== column.column || range.firstRow !== headerRow;
  });
  const added = unmarked.filter(({ column, header }) => header.values[0]?.[0] !== column.heading);
  return {
    added: added.map(({ column }) => column),
    unmarked: unmarked.map(({ column }) => column),
  };
}

/**
 * Heads our columns and makes them fit to hold texts. A column that an earlier run has written keeps
 * the width and look that the user may have given it. Nothing is sent to Excel yet.
 */
export function queueColumns(
  worksheet: Excel.Worksheet,
  target: PlannedTarget,
  { added, unmarked }: PresentColumns,
): void {
  const data = (column: number) => rangeOf(worksheet, dataRange(target, column));
  const header = (column: number) =>
    worksheet.getRangeByIndexes(target.headerRow - 1, column, 1, 1);
  const left = Math.min(...added.map(({ column }) => column)) - 1;
  const table = target.table === null ? null : worksheet.tables.getItem(target.table);
  for (const { column, heading, width, hidden } of inSheetOrder(added)) {
    if (table !== null) table.columns.add(undefined, undefined, heading);
    if (left >= 0) {
      header(column).copyFrom(header(left), Excel.RangeCopyType.formats);
      data(column).copyFrom(data(left).getCell(0, 0), Excel.RangeCopyType.formats);
    }
    dressHeader(header(column));
    dressData(data(column));
    header(column).values = [[heading]];
    header(column).format.columnWidth = widthInPoints(width);
    header(column).getEntireColumn().columnHidden = hidden;
  }
  for (const { column, marker } of unmarked) {
    worksheet.names.getItemOrNullObject(marker).delete();
    worksheet.names.add(marker, header(column)).visible = false;
  }
  // Before any text is written, so that none of them is ever taken for a formula, a number or a day.
  for (const { column } of target.columns) data(column).numberFormat = oneForAll("@");
}

function dressHeader(range: Excel.Range): void {
  range.numberFormat = oneForAll("@");
  range.format.wrapText = true;
  const edge = range.format.borders.getItem(Excel.BorderIndex.edgeTop);
  edge.style = Excel.BorderLineStyle.continuous;
  edge.color = `#${ACCENT}`;
}

function dressData(range: Excel.Range): void {
  range.format.fill.clear();
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  range.format.horizontalAlignment = Excel.HorizontalAlignment.general;
  range.format.font.bold = false;
  range.format.font.italic = false;
  range.format.font.underline = Excel.RangeUnderlineStyle.none;
}

/** The cells of one column of a plan that vendors have. */
export function dataRange({ firstRow, lastRow }: PlannedTarget, column: number): CellRange {
  return { firstRow, lastRow, firstColumn: column, lastColumn: column };
}

function inSheetOrder(columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  return [...columns].sort((a, b) => a.column - b.column);
}

/**
 * Grows the sheet's AutoFilter over our columns. While it filters it is left as it is: Excel would
 * forget by what.
 */
export async function growFilter(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { columns }: PlannedTarget,
): Promise<void> {
  const filter = worksheet.autoFilter;
  filter.load("isDataFiltered");
  const range = filter.getRangeOrNullObject().load("address");
  await context.sync();
  const now = range.isNullObject || filter.isDataFiltered ? null : parseAddress(range.address);
  if (now === null) return;
  const lastColumn = Math.max(now.lastColumn, ...columns.map(({ column }) => column));
  filter.apply(rangeOf(worksheet, { ...now, lastColumn }));
}
