import { freeSheetName } from "@scopefit/tracker/excel-values/free-sheet-name";
import { ACCENT } from "@scopefit/tracker/writing/sheets/accent";
import type {
  PlannedCell,
  PlannedChart,
  PlannedSheet,
} from "@scopefit/tracker/writing/plan/edit-plan";

import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";

import { queueFormats } from "./write-formats.ts";
import { rangeAddress } from "./range-address.ts";
import { rangeOf } from "./read-rows.ts";
import { isStructureLocked } from "./structure-lock.ts";
import { widthInPoints } from "./write-columns.ts";

/** The longest address that is handed to Excel at once; desktop Excel refuses much longer ones. */
const LONGEST_ADDRESS = 2_000;

/** Whether a sheet of ours can be written: it is there, or may be added. */
export async function hasPlaceForSheet(
  context: Excel.RequestContext,
  marker: string,
): Promise<boolean> {
  if (!(await isStructureLocked(context))) return true;
  return (await findOwnSheet(context, marker)) !== null;
}

/** Writes a sheet of ours whole, in the place of what an earlier run left. */
export async function writeOwnSheet(
  context: Excel.RequestContext,
  plan: PlannedSheet,
): Promise<void> {
  const worksheet = (await findOwnSheet(context, plan.marker)) ?? (await addSheet(context, plan));
  const charts = worksheet.charts.load("items/name");
  await context.sync();
  for (const chart of charts.items) chart.delete();
  worksheet.getRange().conditionalFormats.clearAll();
  worksheet.getRange().clear();
  queueCells(worksheet, plan);
  queueFormats(worksheet, plan.formats);
  plan.widths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  });
  worksheet.names.getItemOrNullObject(plan.marker).delete();
  worksheet.names.add(plan.marker, worksheet.getRange("A1")).visible = false;
  worksheet.showGridlines = false;
  await context.sync();
  for (const chart of plan.charts) queueChart(worksheet, chart);
  await context.sync();
}

/** The sheet that carries this name of ours, as an earlier run left it; the user may have renamed it. */
export async function findOwnSheet(
  context: Excel.RequestContext,
  marker: string,
): Promise<Excel.Worksheet | null> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const marked = worksheets.items.map((worksheet) => ({
    worksheet,
    name: worksheet.names.getItemOrNullObject(marker).load("name"),
  }));
  await context.sync();
  return marked.find(({ name }) => !name.isNullObject)?.worksheet ?? null;
}

async function addSheet(
  context: Excel.RequestContext,
  { name }: PlannedSheet,
): Promise<Excel.Worksheet> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((worksheet) => worksheet.name);
  return context.workbook.worksheets.add(freeSheetName(name, taken));
}

function queueCells(worksheet: Excel.Worksheet, { rows }: PlannedSheet): void {
  const lastRow = Math.max(1, ...rows.map(({ row }) => row));
  const width = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  const values = Array.from({ length: lastRow }, () => new Array<string | number>(width).fill(""));
  const formats = Array.from({ length: lastRow }, () => new Array<string>(width).fill("@"));
  for (const { row, cells } of rows) {
    for (const { column, value } of cells) {
      const texts = values[row - 1];
      const codes = formats[row - 1];
      if (texts === undefined || codes === undefined) continue;
      texts[column] = value;
      if (typeof value === "number") codes[column] = "#,##0";
    }
  }
  const range = worksheet.getRangeByIndexes(0, 0, lastRow, width);
  range.numberFormat = formats;
  range.values = values;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const style of STYLES) {
    for (const address of addressesOf(rows, style)) dress(worksheet.getRanges(address), style);
  }
  for (const heading of headingsOf(rows)) {
    const edge = rangeOf(worksheet, heading).format.borders.getItem(Excel.BorderIndex.edgeBottom);
    edge.style = Excel.BorderLineStyle.continuous;
    edge.color = `#${ACCENT}`;
  }
}

/** The heading rows, each from its first heading to its last: they are ruled as a whole. */
function headingsOf(rows: PlannedSheet["rows"]): readonly CellRange[] {
  return rows.flatMap(({ row, cells }) => {
    const columns = cells.filter(({ style }) => style === "heading").map(({ column }) => column);
    if (columns.length === 0) return [];
    const [firstColumn, lastColumn] = [Math.min(...columns), Math.max(...columns)];
    return [{ firstRow: row, lastRow: row, firstColumn, lastColumn }];
  });
}

const STYLES: readonly PlannedCell["style"][] = [
  "title",
  "heading",
  "text",
  "note",
  "number",
  "status",
];

function dress({ format }: Excel.RangeAreas, style: PlannedCell["style"]): void {
  switch (style) {
    case "title":
      format.font.bold = true;
      format.font.size = 16;
      return;
    case "heading":
    case "status":
      format.font.bold = true;
      return;
    case "note":
      format.font.color = "#595959";
      format.wrapText = true;
      return;
    case "text":
      format.wrapText = true;
      return;
    case "number":
      format.horizontalAlignment = Excel.HorizontalAlignment.right;
  }
}

/** The cells of one style as addresses, those below one another joined, none of them too long. */
function addressesOf(rows: PlannedSheet["rows"], style: PlannedCell["style"]): readonly string[] {
  const open = new Map<number, { first: number; last: number }>();
  const runs: string[] = [];
  const close = (column: number, { first, last }: { first: number; last: number }) => {
    const letters = columnLetters(column);
    runs.push(`${letters}${first}:${letters}${last}`);
  };
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      if (cell.style !== style) continue;
      const run = open.get(cell.column);
      if (run?.last === row - 1) run.last = row;
      else {
        if (run !== undefined) close(cell.column, run);
        open.set(cell.column, { first: row, last: row });
      }
    }
  }
  for (const [column, run] of open) close(column, run);
  const addresses: string[] = [];
  for (const run of runs) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + run.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${run}`;
    } else addresses.push(run);
  }
  return addresses;
}

/** A bar chart from the top down, as a list is read, each bar in its own colour. */
function queueChart(worksheet: Excel.Worksheet, plan: PlannedChart): void {
  const { labels, values, anchor, colours } = plan;
  const source = rangeOf(worksheet, {
    firstRow: labels.firstRow,
    lastRow: labels.lastRow,
    firstColumn: Math.min(labels.firstColumn, values.firstColumn),
    lastColumn: Math.max(labels.lastColumn, values.lastColumn),
  });
  const chart = worksheet.charts.add(
    Excel.ChartType.barClustered,
    source,
    Excel.ChartSeriesBy.columns,
  );
  chart.title.text = plan.title;
  chart.legend.visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  const [first, last] = rangeAddress(anchor).split(":");
  chart.setPosition(first ?? "E2", last);
  const points = chart.series.getItemAt(0).points;
  colours.forEach((colour, place) => {
    points.getItemAt(place).format.fill.setSolidColor(`#${colour}`);
  });
}
