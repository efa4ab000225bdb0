import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { CellClassParams, ColDef } from "ag-grid-community";

import type { ShownCell, ShownHead, ShownRow } from "../sheet/shown-sheet.ts";
import { cellStyle, emptyStyle } from "./cell-style.ts";

/** The column of row numbers. */
export const ROW_NUMBERS = "row-numbers";

/** In CSS pixels, for the numbers of up to a million rows. */
const ROW_NUMBERS_WIDTH = 58;
/** A text longer than this, or of several lines, is edited in a larger field. */
const SHORT_TEXT = 60;

/** What drawing the cells of a sheet takes besides the cells. */
export interface CellDrawing {
  readonly head: ShownHead;
  /** The colour of a cell without a fill, RGB without the number sign. */
  readonly background: string;
  readonly isSelected: (row: number, column: number) => boolean;
  /** What has been typed into a cell and is not written yet, or `undefined`. */
  readonly typed: (row: number, column: number) => string | undefined;
}

/** The width of a page that is too narrow to keep the frozen columns in view, in CSS pixels. */
export function tooNarrowToFreeze({ columns, frozenColumns }: ShownHead): number {
  const shown = columns.slice(0, frozenColumns).filter(({ isHidden }) => !isHidden);
  const width = shown.reduce((sum, column) => sum + column.width, ROW_NUMBERS_WIDTH);
  // At least as much must be left for the columns that scroll.
  return 2 * width;
}

/** The columns of a sheet as the grid is told of them; drawing is asked anew for every cell. */
export function sheetColumns(
  head: ShownHead,
  frozenColumns: number,
  drawing: () => CellDrawing,
): ColDef<ShownRow>[] {
  const spans = spansOf(head);
  const columns = head.columns.map(({ column, width, isHidden }): ColDef<ShownRow> => ({
    colId: String(column),
    headerName: columnLetters(column),
    width,
    hide: isHidden,
    pinned: column < frozenColumns ? "left" : null,
    lockPinned: true,
    colSpan: ({ data }) => (data === undefined ? 1 : (spans.get(`${data.row}:${column}`) ?? 1)),
    valueGetter: ({ data }) =>
      data === undefined
        ? ""
        : (drawing().typed(data.row, column) ?? data.cells[column]?.text ?? ""),
    editable: ({ data }) => data !== undefined && !head.isProtected && !isFormula(data, column),
    cellEditorSelector: ({ value }: { value: unknown }) =>
      isLong(String(value))
        ? {
            component: "agLargeTextCellEditor",
            popup: true,
            params: { maxLength: 32_767, rows: 8, cols: 48 },
          }
        : { component: "agTextCellEditor" },
    cellStyle: ({ data }) => styleOf(data?.cells[column] ?? null, drawing()),
    cellClassRules: {
      "sheet-selected": ({ data }: CellClassParams<ShownRow>) =>
        data !== undefined && drawing().isSelected(data.row, column),
    },
  }));
  return [rowNumbers(), ...columns];
}

/** How many columns the first cell of each merged row reaches over, by `row:column`. */
function spansOf({ merges }: ShownHead): ReadonlyMap<string, number> {
  const spans = new Map<string, number>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    const width = lastColumn - firstColumn + 1;
    for (let row = firstRow; row <= lastRow; row++) spans.set(`${row}:${firstColumn}`, width);
  }
  return spans;
}

function rowNumbers(): ColDef<ShownRow> {
  return {
    colId: ROW_NUMBERS,
    headerName: "Row",
    width: ROW_NUMBERS_WIDTH,
    pinned: "left",
    lockPinned: true,
    resizable: false,
    suppressNavigable: true,
    editable: false,
    cellAriaRole: "rowheader",
    cellClass: "sheet-row-number",
    valueGetter: ({ data }) => data?.row ?? "",
  };
}

function styleOf(cell: ShownCell | null, { head, background }: CellDrawing) {
  return cell === null ? emptyStyle : cellStyle(cell, head.looks, background);
}

function isFormula({ cells }: ShownRow, column: number): boolean {
  return cells[column]?.isFormula === true;
}

function isLong(text: string): boolean {
  return text.length > SHORT_TEXT || text.includes("\n");
}
