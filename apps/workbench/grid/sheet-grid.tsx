import "./sheet-grid.css";

import { useMediaQuery } from "@scopefit/pane/appearance/use-media-query";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  CellMouseDownEvent,
  CellMouseOverEvent,
  CellPosition,
  ColDef,
  ColumnHeaderClickedEvent,
  GridApi,
  RowHeightParams,
} from "ag-grid-community";
import { AgGridProvider, AgGridReact } from "ag-grid-react";
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import { RowPlaces } from "../sheet/row-places.ts";
import type { ShownHead, ShownRow } from "../sheet/shown-sheet.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";
import { frozenHeights } from "./frozen-heights.ts";
import { gridModules } from "./grid-modules.ts";
import type { CellPlace } from "./grid-selection.ts";
import { gridTheme } from "./grid-theme.ts";
import { ROW_NUMBERS, sheetColumns, tooNarrowToFreeze } from "./sheet-columns.ts";
import { sheetDatasource } from "./sheet-datasource.ts";
import type { DrawnTypedCells } from "./use-typed-cells.ts";
import type { GridSelectionState } from "./use-grid-selection.ts";

/** Rows are fetched so many at a time; so many times that are kept. */
const ROWS_PER_BLOCK = 100;
const MOST_BLOCKS = 40;
/** Rows that are drawn above and below those in view: each costs a jump down the sheet its part. */
const ROWS_BEYOND = 4;

const columnDefaults: ColDef<ShownRow> = {
  sortable: false,
  resizable: true,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
  suppressHeaderContextMenu: true,
};

/** What the pane wants to be seen; a new object for every wish. */
export interface WantedRange {
  readonly range: CellRange;
  /** Whether the focus is to go there as well. */
  readonly takesFocus: boolean;
}

interface SheetGridProps {
  readonly workbook: RemoteWorkbook;
  readonly sheet: string;
  readonly head: ShownHead;
  /** The colour of a cell without a fill, RGB without the number sign. */
  readonly background: string;
  readonly selection: GridSelectionState;
  readonly typed: DrawnTypedCells;
  readonly wanted: WantedRange | null;
  readonly onTyped: (place: CellPlace, before: string, after: string) => void;
  /** Keys that mean something to the sheet as a whole; `true` where one was taken. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** One sheet of the workbook, in a grid that draws only what is in view. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { workbook, sheet, head, background, selection, typed, wanted, onTyped, onKey } = props;
  const api = useRef<GridApi<ShownRow> | null>(null);
  const shiftHeld = useRef(false);
  const isDragging = useRef(false);
  /** The focused cell that the selection has followed last. */
  const followed = useRef<CellPosition | null>(null);
  /** The cell that was focused because it is selected; the grid is yet to tell of it. */
  const focusedByUs = useRef<CellPosition | null>(null);
  /** A wish that came while the grid was not drawn, and so had no room to show anything in. */
  const unseen = useRef<WantedRange | null>(null);

  const drawing = useRef({
    head,
    background,
    isSelected: selection.isSelected,
    typed: typed.textAt,
  });
  drawing.current = { head, background, isSelected: selection.isSelected, typed: typed.textAt };

  const isTooNarrow = useMediaQuery(`(max-width: ${tooNarrowToFreeze(head)}px)`);
  const frozenColumns = isTooNarrow ? 0 : head.frozenColumns;
  const columns = useMemo(
    () => sheetColumns(head, frozenColumns, () => drawing.current),
    [head, frozenColumns],
  );
  const frozen = useMemo(() => head.frozenRows.map(({ row }) => row), [head]);
  const heights = useMemo(() => frozenHeights(head.frozenRows, window.innerHeight), [head]);
  // Rows stay as high as they were first shown: what is written later must not move them.
  const [rowHeight] = useState(head.rowHeight);
  const places = useMemo(() => new RowPlaces(head.scrolled), [head]);
  const datasource = useMemo(
    () => sheetDatasource(workbook, sheet, () => drawing.current.head, typed.settle),
    [workbook, sheet, typed.settle],
  );

  // A new file, or another colour of the page: the rows in view are fetched and drawn again where
  // they stand.
  const lastHead = useRef(head);
  useEffect(() => {
    if (lastHead.current === head) return;
    lastHead.current = head;
    api.current?.setRowCount(places.count, true);
    api.current?.refreshInfiniteCache();
  }, [head, places]);

  useEffect(() => {
    api.current?.refreshCells({ force: true });
  }, [selection.selection, background, typed.revision]);

  // What is being typed counts as soon as the user turns to anything else on the page.
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function stopEditing({ target }: Event): void {
      const isElsewhere = target instanceof Node && frame.current?.contains(target) === false;
      if (isElsewhere) api.current?.stopEditing();
    }
    document.addEventListener("pointerdown", stopEditing, true);
    return () => document.removeEventListener("pointerdown", stopEditing, true);
  }, []);

  /** Coming into the grid, by the keyboard or from the pane, leads to what is selected. */
  const { now } = selection;
  const focusSelection = useCallback((): boolean => {
    const selected = now();
    const grid = api.current;
    if (selected === null || grid === null) return false;
    const { row, column } = selected.anchor;
    const frozenPlace = frozen.findIndex((it) => it.row === row);
    if (frozenPlace === -1) grid.setFocusedCell(places.placeOf(row), String(column));
    else grid.setFocusedCell(frozenPlace, String(column), "top");
    followed.current = grid.getFocusedCell();
    focusedByUs.current = followed.current;
    return true;
  }, [now, frozen, places]);

  const show = useCallback(
    (wish: WantedRange) => {
      const { range } = wish;
      const grid = api.current;
      unseen.current = frame.current?.clientHeight === 0 ? wish : null;
      if (grid === null) return;
      // The cell that had the grid's focus would take the next arrow key.
      grid.clearFocusedCell();
      const place = places.placeOf(range.firstRow);
      if (place >= 0 && place < places.count) grid.ensureIndexVisible(place);
      grid.ensureColumnVisible(String(range.firstColumn));
      if (wish.takesFocus) focusSelection();
    },
    [places, focusSelection],
  );
  const lastWanted = useRef<WantedRange | null>(null);
  useEffect(() => {
    if (wanted === null || wanted === lastWanted.current) return;
    lastWanted.current = wanted;
    show(wanted);
  }, [wanted, show]);

  function placeAt(rowIndex: number, rowPinned: unknown, colId: string): CellPlace | null {
    const column = Number(colId);
    if (!Number.isInteger(column)) return null;
    const row = rowPinned === "top" ? frozen[rowIndex]?.row : places.rowAt(rowIndex);
    return row === undefined ? null : { row, column };
  }

  function follow(cell: CellPosition): void {
    followed.current = cell;
    const place = placeAt(cell.rowIndex, cell.rowPinned, cell.column.getColId());
    if (place !== null) selection.moveTo(place, shiftHeld.current);
  }

  function onCellFocused({ rowIndex, rowPinned, column }: CellFocusedEvent<ShownRow>): void {
    if (rowIndex === null || column === null || typeof column === "string") return;
    const cell = { rowIndex, rowPinned, column };
    const isOurs = isSameCell(cell, focusedByUs.current);
    focusedByUs.current = null;
    if (!isOurs) follow(cell);
  }

  /** The grid tells of its focus in a later turn, and what is done to the selection may come before. */
  function catchUp(): void {
    const focused = api.current?.getFocusedCell() ?? null;
    if (focused !== null && !isSameCell(focused, followed.current)) follow(focused);
  }

  function onCellMouseDown({ column, data }: CellMouseDownEvent<ShownRow>): void {
    isDragging.current = true;
    if (column.getColId() === ROW_NUMBERS && data !== undefined) {
      const last = Math.max(head.lastColumn, 0);
      selection.set({ anchor: { row: data.row, column: 0 }, end: { row: data.row, column: last } });
    }
  }

  function onCellMouseOver({ column, data, event }: CellMouseOverEvent<ShownRow>): void {
    const isHeld = event instanceof MouseEvent && (event.buttons & 1) === 1;
    const place = Number(column.getColId());
    if (!isHeld || !isDragging.current || data === undefined || !Number.isInteger(place)) return;
    selection.moveTo({ row: data.row, column: place }, true);
  }

  function onColumnHeaderClicked({ column }: ColumnHeaderClickedEvent<ShownRow>): void {
    const place = "getColId" in column ? Number(column.getColId()) : Number.NaN;
    if (!Number.isInteger(place) || head.lastRow === 0) return;
    selection.set({
      anchor: { row: 1, column: place },
      end: { row: head.lastRow, column: place },
    });
  }

  function onCellEditRequest({ data, column, oldValue, newValue }: CellEditRequestEvent<ShownRow>) {
    const before = String(oldValue ?? "");
    const after = String(newValue ?? "");
    if (before !== after)
      onTyped({ row: data.row, column: Number(column.getColId()) }, before, after);
  }

  return (
    // The keys and the mouse are the grid's; this only takes note of them on their way.
    <div
      ref={frame}
      style={{ height: "100%" }}
      onPointerDownCapture={(event) => (shiftHeld.current = event.shiftKey)}
      onPointerUpCapture={() => (isDragging.current = false)}
      onPasteCapture={catchUp}
      onKeyDownCapture={(event) => {
        catchUp();
        shiftHeld.current = event.shiftKey;
        if (!isTyping(event) && onKey(event)) event.stopPropagation();
      }}
    >
      <AgGridProvider modules={gridModules}>
        <AgGridReact<ShownRow>
          theme={gridTheme}
          rowModelType="infinite"
          datasource={datasource}
          cacheBlockSize={ROWS_PER_BLOCK}
          maxBlocksInCache={MOST_BLOCKS}
          rowBuffer={ROWS_BEYOND}
          infiniteInitialRowCount={places.count}
          columnDefs={columns}
          defaultColDef={columnDefaults}
          maintainColumnOrder
          pinnedTopRowData={frozen}
          rowHeight={rowHeight}
          getRowHeight={({ node, data }: RowHeightParams<ShownRow>) =>
            node.rowPinned === "top" ? heights.get(data?.row ?? 0) : undefined
          }
          readOnlyEdit
          enterNavigatesVertically
          enterNavigatesVerticallyAfterEdit
          suppressContextMenu
          animateRows={false}
          focusGridInnerElement={focusSelection}
          onGridReady={(event) => {
            api.current = event.api;
            event.api.setGridAriaProperty("label", `Sheet ${sheet}`);
            if (wanted !== null) show(wanted);
          }}
          onGridSizeChanged={() => {
            if (unseen.current !== null) show(unseen.current);
          }}
          onCellFocused={onCellFocused}
          onCellMouseDown={onCellMouseDown}
          onCellMouseOver={onCellMouseOver}
          onColumnHeaderClicked={onColumnHeaderClicked}
          onCellEditRequest={onCellEditRequest}
        />
      </AgGridProvider>
    </div>
  );
}

function isSameCell(one: CellPosition, other: CellPosition | null): boolean {
  return (
    other !== null &&
    one.rowIndex === other.rowIndex &&
    one.column === other.column &&
    (one.rowPinned ?? null) === (other.rowPinned ?? null)
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
