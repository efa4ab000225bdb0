import { parseIsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import type { CellRange, GridRow, SheetShape } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type { PlannedFormat } from "@scopefit/tracker/writing/plan/edit-plan";

/** A sheet in memory with everything the pane can see or change of one. */
export interface MemorySheet {
  shape: SheetShape;
  readonly cells: Map<number, Map<number, CellContent>>;
  hiddenRows: ReadonlySet<number>;
  formats: readonly PlannedFormat[];
  /** The note that Excel shows when a cell of the column is selected. */
  readonly notes: Map<number, string>;
  /** The marker by which a later run finds a sheet of ours; `null` for the user's sheets. */
  marker: string | null;
}

const PLAIN_SHAPE: Omit<SheetShape, "name"> = {
  visibility: "visible",
  merges: [],
  tables: [],
  autoFilter: null,
  names: [],
  hiddenColumns: [],
  isProtected: false,
};

/** A sheet from lines of text, cells parted by `|`; an empty line is an empty row. */
export function memorySheet(
  name: string,
  lines: readonly string[],
  shape: Partial<SheetShape> = {},
): MemorySheet {
  const sheet: MemorySheet = {
    shape: { ...PLAIN_SHAPE, name, ...shape },
    cells: new Map(),
    hiddenRows: new Set(),
    formats: [],
    notes: new Map(),
    marker: null,
  };
  lines.forEach((line, place) =>
    line.split("|").forEach((text, column) => putCell(sheet, place + 1, column, contentOf(text))),
  );
  return sheet;
}

/** What a typed text becomes in a cell: a number, a day or the text itself. */
export function contentOf(typed: string): CellContent {
  const text = typed.trim();
  if (/^\d+$/u.test(text)) return { kind: "number", text, number: Number(text) };
  const day = parseIsoDay(text);
  return day === null ? { kind: "text", text } : { kind: "day", text, day };
}

/** Puts a content into a cell; an empty text empties it. */
export function putCell(
  sheet: MemorySheet,
  row: number,
  column: number,
  content: CellContent,
): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellContent>();
  if (content.text === "") cells.delete(column);
  else cells.set(column, content);
  if (cells.size > 0) sheet.cells.set(row, cells);
  else sheet.cells.delete(row);
}

/** The text that a cell shows; "" where nothing stands. */
export function textAt(sheet: MemorySheet, row: number, column: number): string {
  return sheet.cells.get(row)?.get(column)?.text ?? "";
}

/** What a cell holds after an edit. */
export function editedContent(after: CellEdit["after"]): CellContent {
  if (after === null) return { kind: "text", text: "" };
  if (after.kind === "text") return after;
  if (after.kind === "number") return { ...after, text: String(after.number) };
  return contentOf(after.day);
}

/** The rows of a sheet from the top, empty ones left out. */
export function gridRows(
  sheet: MemorySheet,
  firstRow = 1,
  lastRow = Infinity,
  columns?: ReadonlySet<number>,
): readonly GridRow[] {
  return [...sheet.cells]
    .filter(([row]) => row >= firstRow && row <= lastRow)
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      row,
      cells: [...cells]
        .filter(([column]) => columns === undefined || columns.has(column))
        .sort(([a], [b]) => a - b)
        .map(([column, content]) => ({ column, content })),
    }));
}

/** Empties whole columns of everything that stands in them. */
export function clearColumns(sheet: MemorySheet, columns: ReadonlySet<number>): void {
  for (const row of [...sheet.cells.keys()]) {
    for (const column of columns) putCell(sheet, row, column, { kind: "text", text: "" });
  }
}

/** Whether anything stands in these columns between two rows. */
export function isTaken(
  sheet: MemorySheet,
  { firstRow, lastRow, firstColumn, lastColumn }: CellRange,
): boolean {
  return gridRows(sheet, firstRow, lastRow).some(({ cells }) =>
    cells.some(({ column }) => column >= firstColumn && column <= lastColumn),
  );
}
