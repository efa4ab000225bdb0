import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import { ourColumns } from "@scopefit/tracker/our-columns/our-column";
import { markLooks } from "@scopefit/tracker/writing/row/cell-marks";
import type {
  EditPlan,
  PlannedFormat,
  PlannedLook,
  PlannedSheet,
} from "@scopefit/tracker/writing/plan/edit-plan";
import { statusLabels } from "@scopefit/tracker/writing/sheets/status-label";
import type { SheetFile, WorkbookFile } from "@scopefit/xlsx/read/open-workbook";

const blue: PlannedLook = statusLabels[0]?.look ?? markLooks[1];
const orange: PlannedLook = markLooks[1];

/** A text as hard on a file as findings get, and one that would be a formula elsewhere. */
const TEXTS = ["● COVERED", "=1+1", "1. [HIGH] “a” & <b>\n2. [LOW] \u0001 _x0041_ 😀", ""] as const;

/** A plan with its own texts at hand, to be looked for in the result. */
export interface SyntheticPlan {
  readonly plan: EditPlan;
  readonly sheet: SheetFile;
  readonly texts: ReadonlyMap<number, readonly string[]>;
  readonly part: string;
}

/**
 * A plan for the first visible sheet with anything on it: our columns right of what is used (or where
 * an earlier run left them), some of the rows, some looks, the sheet with a chart, and the part. `null`
 * for a workbook with nothing in it.
 */
export async function syntheticPlan(
  workbook: WorkbookFile,
  everyNth = 3,
): Promise<SyntheticPlan | null> {
  for (const sheet of workbook.sheets) {
    if (sheet.visibility !== "visible" || sheet.name === "Scopefit") continue;
    const used = await usedRange(sheet);
    if (used !== null) return planFor(sheet, used, everyNth);
  }
  return null;
}

function markersOf({ source }: SheetFile): ReadonlyMap<string, number> {
  const { names } = source.shape;
  return new Map(names.map(({ name, range }) => [name, range.firstColumn]));
}

async function usedRange(sheet: SheetFile): Promise<CellRange | null> {
  const ours = new Set(ourColumns.flatMap(({ marker }) => markersOf(sheet).get(marker) ?? []));
  const { merges, tables } = sheet.source.shape;
  let [firstRow, lastRow, lastColumn] = [0, 0, -1];
  for await (const rows of sheet.source.rows()) {
    for (const { row, cells } of rows) {
      const last = cells.filter(({ column }) => !ours.has(column)).at(-1);
      if (last === undefined) continue;
      firstRow ||= row;
      lastRow = row;
      lastColumn = Math.max(lastColumn, last.column);
    }
  }
  if (lastColumn < 0) return null;
  const wide = [...merges, ...tables.map(({ range }) => range)]
    .map((range) => range.lastColumn)
    .filter((column) => !ours.has(column));
  return { firstRow, lastRow, firstColumn: 0, lastColumn: Math.max(lastColumn, ...wide) };
}

function planFor(sheet: SheetFile, used: CellRange, everyNth: number): SyntheticPlan {
  const { tables, autoFilter } = sheet.source.shape;
  const markers = markersOf(sheet);
  const columns = ourColumns.map((column, index) => ({
    ...column,
    column: markers.get(column.marker) ?? used.lastColumn + 1 + index,
  }));
  const ours = new Set(columns.map(({ column }) => column));
  const isBeside = (range: CellRange) =>
    range.lastColumn === used.lastColumn || ours.has(range.lastColumn);
  const table = tables.find(({ kind, range }) => kind === "plain" && isBeside(range)) ?? null;
  const headerRow = table?.range.firstRow ?? used.firstRow;
  const firstRow = headerRow + 1;
  const lastRow = Math.max(firstRow, used.lastRow);
  const texts = new Map<number, readonly string[]>();
  for (let row = firstRow; row <= lastRow; row += everyNth) {
    texts.set(
      row,
      columns.map((_, index) => TEXTS[(row + index) % TEXTS.length] ?? ""),
    );
  }
  const part = '<scopefit xmlns="https://scopefit.dev/workbook/1">{"a":"é"}</scopefit>';
  const target = {
    sheet: sheet.name,
    headerRow,
    firstRow,
    lastRow,
    columns,
    table: table?.name ?? null,
    growFilter: autoFilter !== null && isBeside(autoFilter),
    otherRows: "clear" as const,
    formats: formats(columns[0]?.column ?? 0, firstRow, lastRow),
  };
  const rows = [[...texts].map(([row, values]) => ({ row, texts: values }))];
  const closing = () => ({ sheets: [scopefitSheet], part });
  return { plan: { target, rows, closing }, sheet, texts, part };
}

function formats(column: number, firstRow: number, lastRow: number): readonly PlannedFormat[] {
  const range = (place: number) => ({ firstRow, lastRow, firstColumn: place, lastColumn: place });
  const cell = `$${columnLetters(column)}${firstRow}`;
  return [
    { range: range(column), formula: `LEFT(${cell},1)="●"`, look: blue },
    { range: range(0), formula: `ISNUMBER(SEARCH("|A1|",${cell}))`, look: orange },
  ];
}

const counts = { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 };

const scopefitSheet: PlannedSheet = {
  name: "Scopefit",
  marker: "_scopefit_sheet",
  widths: [30, 10],
  rows: [
    { row: 1, cells: [{ column: 0, value: "What Scopefit found", style: "title" }] },
    {
      row: 2,
      cells: [
        { column: 0, value: "● COVERED", style: "status" },
        { column: 1, value: 12, style: "number" },
      ],
    },
    {
      row: 3,
      cells: [
        { column: 0, value: "○ NOT COVERED", style: "status" },
        { column: 1, value: 30, style: "number" },
      ],
    },
  ],
  formats: [{ range: counts, formula: 'LEFT($A2,1)="●"', look: blue }],
  charts: [
    {
      title: "Rows by status",
      labels: counts,
      values: { ...counts, firstColumn: 1, lastColumn: 1 },
      colours: ["9DC3E6", "9C1C1C"],
      anchor: { firstRow: 1, lastRow: 12, firstColumn: 3, lastColumn: 9 },
    },
  ],
};
