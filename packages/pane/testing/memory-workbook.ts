import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import type { CellRange, GridRow } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type { EditPlan, PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";

import { cellRange } from "../session/sheet/cell-range.ts";
import type {
  Answer,
  Applied,
  ApplyOptions,
  OpenSheet,
  Removed,
  Selection,
  SheetChange,
  SheetEntry,
  Workbook,
} from "../workbook/workbook.ts";
import type { WorkbookProblem } from "../workbook/workbook-problem.ts";
import { beginColumns, grown, isMarker, placeTaken, withoutColumns } from "./memory-columns.ts";
import {
  clearColumns,
  contentOf,
  editedContent,
  gridRows,
  isTaken,
  type MemorySheet,
  memorySheet,
  putCell,
  textAt,
} from "./memory-sheet.ts";

/** How many rows a source hands out at a time. */
const CHUNK_ROWS = 100;

/** What a workbook in memory starts with. */
export interface MemoryWorkbookContent {
  readonly sheets: readonly MemorySheet[];
  /** The name of the sheet in view; the first where absent. */
  readonly active?: string;
  readonly part?: string;
  /** Whether the structure is locked, so that no sheet can be added. */
  readonly isProtected?: boolean;
}

/** A workbook in memory, with what its user and the program around it do to it. */
export interface MemoryWorkbook extends Workbook {
  /** The user types into a cell. */
  readonly type: (sheet: string, address: string, text: string) => void;
  /** The user selects cells: "A3" or "A3:C5". */
  readonly select: (sheet: string, range: string) => void;
  /** The user inserts an empty row above this one. */
  readonly insertRow: (sheet: string, row: number) => void;
  /** The user filters rows away. */
  readonly hideRows: (sheet: string, rows: readonly number[]) => void;
  /** The next call that would change or read the workbook answers with this problem instead. */
  readonly failNext: (problem: WorkbookProblem) => void;
  /** What a cell shows: the address with or without its sheet. */
  readonly text: (sheet: string, address: string) => string;
  readonly sheet: (name: string) => MemorySheet;
  readonly sheetNames: () => readonly string[];
  readonly part: () => string | null;
  readonly selected: () => Selection | null;
}

/**
 * A workbook in memory that keeps every promise of the `Workbook` interface: guards, all or nothing,
 * protection, selection that is told of, changes that are told of unless they are ours.
 */
export function memoryWorkbook(content: MemoryWorkbookContent): MemoryWorkbook {
  const sheets = new Map(content.sheets.map((sheet) => [sheet.shape.name, sheet]));
  const active = content.active ?? content.sheets[0]?.shape.name;
  const selectionListeners = new Set<(selection: Selection) => void>();
  const changeListeners = new Set<(change: SheetChange) => void>();
  let part = content.part ?? null;
  let selected: Selection | null = null;
  let failure: WorkbookProblem | null = null;

  /** Answers in a later turn, as a real workbook does, with the problem that was ordered if any. */
  async function answered<T>(act: () => Answer<T> | Promise<Answer<T>>): Promise<Answer<T>> {
    await Promise.resolve();
    if (failure === null) return act();
    const problem = failure;
    failure = null;
    return { ok: false, problem };
  }

  function onSheet<T>(name: string, act: (sheet: MemorySheet) => T): Answer<T> {
    const sheet = sheets.get(name);
    return sheet === undefined ? failed({ kind: "sheet-gone", sheet: name }) : done(act(sheet));
  }

  function onOpenSheet(name: string): Answer<MemorySheet> {
    const found = onSheet(name, (sheet) => sheet);
    if (!found.ok || !found.value.shape.isProtected) return found;
    return failed({ kind: "protected-sheet", sheet: name });
  }

  function sheetOf(name: string): MemorySheet {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  }

  function selectCells(selection: Selection): void {
    selected = selection;
    for (const listener of selectionListeners) listener(selection);
  }

  function changed(sheet: string, range: CellRange, kind: SheetChange["kind"]): void {
    for (const listener of changeListeners) listener({ sheet, range, kind, isRemote: false });
  }

  async function apply(plan: EditPlan, options: ApplyOptions): Promise<Answer<Applied>> {
    const { target } = plan;
    const opened = onOpenSheet(target.sheet);
    if (!opened.ok) return opened;
    const sheet = opened.value;
    const taken = placeTaken(sheet, target);
    if (taken !== null) return failed({ ...taken, kind: "place-taken", sheet: target.sheet });
    if (content.isProtected === true) return failed({ kind: "protected-workbook" });

    beginColumns(sheet, target);
    const passedOver: number[] = [];
    let written = 0;
    for await (const rows of plan.rows) {
      if (options.signal.aborted) return failed({ kind: "cancelled", written });
      for (const { row, texts } of rows) {
        const now = rowAt(sheet, row, options.guard.columns);
        if (!options.guard.isUnchanged(now)) {
          passedOver.push(row);
          continue;
        }
        target.columns.forEach(({ column }, place) => {
          const text = texts[place] ?? null;
          if (text !== null) putCell(sheet, row, column, { kind: "text", text });
        });
        written += 1;
      }
      options.onProgress(written);
    }
    const closing = plan.closing();
    for (const own of closing.sheets) putOwnSheet(own);
    part = closing.part;
    return done({ rowsWritten: written, rowsPassedOver: passedOver });
  }

  /** Puts a sheet of ours in the place of the one with its marker; gives the name it has. */
  function putOwnSheet({ name, marker, rows }: PlannedSheet): string {
    const found = [...sheets.values()].find((sheet) => sheet.marker === marker);
    const place = found?.shape.name ?? name;
    const range = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 };
    const ours = memorySheet(place, [], { names: [{ name: marker, range }] });
    ours.marker = marker;
    for (const { row, cells } of rows) {
      for (const { column, value } of cells) putCell(ours, row, column, contentOf(String(value)));
    }
    sheets.set(place, ours);
    return place;
  }

  function addColumns(columns: NewColumns): Answer<void> {
    const opened = onOpenSheet(columns.sheet);
    if (!opened.ok) return opened;
    const sheet = opened.value;
    const { headerRow, lastRow } = columns;
    const taken = columns.columns.find(({ column }) =>
      isTaken(sheet, {
        firstRow: headerRow,
        lastRow,
        firstColumn: column,
        lastColumn: column,
      }),
    );
    if (taken !== undefined) {
      const address = cellAddress(headerRow, taken.column);
      return failed({ kind: "place-taken", sheet: columns.sheet, address });
    }
    for (const { column, heading, note } of columns.columns) {
      putCell(sheet, headerRow, column, { kind: "text", text: heading });
      sheet.notes.set(column, note);
    }
    const last = Math.max(...columns.columns.map(({ column }) => column));
    sheet.shape = grown(sheet.shape, columns.table, last);
    return done(undefined);
  }

  function editCells(edits: readonly CellEdit[]): Answer<void> {
    for (const { sheet: name, row, column, before } of edits) {
      const opened = onOpenSheet(name);
      if (!opened.ok) return opened;
      if (textAt(opened.value, row, column) !== before) {
        return failed({ kind: "cell-changed", sheet: name, address: cellAddress(row, column) });
      }
    }
    for (const { sheet, row, column, after } of edits) {
      putCell(sheetOf(sheet), row, column, editedContent(after));
    }
    return done(undefined);
  }

  function remove(): Answer<Removed> {
    const removed: string[] = [];
    let columns = 0;
    for (const [name, sheet] of sheets) {
      if (sheet.marker !== null) {
        removed.push(name);
        continue;
      }
      const ours = sheet.shape.names.filter(isMarker).map(({ range }) => range.firstColumn);
      if (ours.length === 0) continue;
      if (sheet.shape.isProtected) return failed({ kind: "protected-sheet", sheet: name });
      columns += ours.length;
      clearColumns(sheet, new Set(ours));
      sheet.formats = [];
      sheet.shape = withoutColumns(sheet.shape, new Set(ours));
    }
    for (const name of removed) sheets.delete(name);
    part = null;
    return done({ columns, sheets: removed });
  }

  return {
    name: "tracker.xlsx",
    sheets: () => answered(() => done(entriesOf(sheets, active))),
    openSheet: (name) => answered(() => onSheet(name, openSheetOf)),
    readRows: (name, firstRow, lastRow) =>
      answered(() => onSheet(name, (sheet) => gridRows(sheet, firstRow, lastRow))),
    selection: () => answered(() => done(selected)),
    goTo: (name, range) =>
      answered(() => onSheet(name, () => selectCells({ sheet: name, ranges: [range] }))),
    apply: (plan, options) => answered(() => apply(plan, options)),
    addColumns: (columns) => answered(() => addColumns(columns)),
    editCells: (edits) => answered(() => editCells(edits)),
    writeSheet: (sheet) =>
      answered(() =>
        content.isProtected === true
          ? failed({ kind: "protected-workbook" })
          : done(putOwnSheet(sheet)),
      ),
    writeOurs: (ours) =>
      answered(() => {
        if (content.isProtected === true) return failed({ kind: "protected-workbook" });
        part = ours.part;
        return done(ours.sheets.map(putOwnSheet));
      }),
    readPart: () => answered(() => done(part)),
    writePart: (xml) =>
      answered(() => {
        part = xml;
        return done(undefined);
      }),
    remove: () => answered(remove),
    onSelection: (listener) => listening(selectionListeners, listener),
    onChange: (listener) => listening(changeListeners, listener),

    type(name, address, text) {
      const range = rangeAt(address);
      putCell(sheetOf(name), range.firstRow, range.firstColumn, contentOf(text));
      changed(name, range, "cells");
    },
    select: (name, range) => selectCells({ sheet: name, ranges: [rangeAt(range)] }),
    insertRow(name, row) {
      const sheet = sheetOf(name);
      const below = [...sheet.cells].sort(([a], [b]) => a - b).filter(([it]) => it >= row);
      for (const [it] of below) sheet.cells.delete(it);
      for (const [it, cells] of below) sheet.cells.set(it + 1, cells);
      changed(
        name,
        { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 16_383 },
        "structure",
      );
    },
    hideRows(name, rows) {
      sheetOf(name).hiddenRows = new Set(rows);
    },
    failNext(problem) {
      failure = problem;
    },
    text(name, address) {
      const { firstRow, firstColumn } = rangeAt(address);
      return textAt(sheetOf(name), firstRow, firstColumn);
    },
    sheet: sheetOf,
    sheetNames: () => [...sheets.keys()],
    part: () => part,
    selected: () => selected,
  };
}

function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

function failed(problem: WorkbookProblem): {
  readonly ok: false;
  readonly problem: WorkbookProblem;
} {
  return { ok: false, problem };
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function entriesOf(
  sheets: ReadonlyMap<string, MemorySheet>,
  active: string | undefined,
): readonly SheetEntry[] {
  return [...sheets.values()].map(({ shape: { name, visibility, isProtected } }) => ({
    name,
    visibility,
    isProtected,
    isActive: name === active,
  }));
}

function openSheetOf(sheet: MemorySheet): OpenSheet {
  return {
    hiddenRows: sheet.hiddenRows,
    source: {
      shape: sheet.shape,
      async *rows({ columns, lastRow } = {}) {
        const rows = gridRows(sheet, 1, lastRow, columns);
        for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
          yield await Promise.resolve(rows.slice(from, from + CHUNK_ROWS));
        }
      },
    },
  };
}

function rowAt(sheet: MemorySheet, row: number, columns: ReadonlySet<number>): GridRow {
  const cells = [...(sheet.cells.get(row) ?? [])];
  return {
    row,
    cells: cells
      .filter(([column]) => columns.has(column))
      .sort(([a], [b]) => a - b)
      .map(([column, content]) => ({ column, content })),
  };
}

function rangeAt(text: string): CellRange {
  const [first, last] = text.split(":");
  const from = cellRange(first ?? "");
  const to = cellRange(last ?? first ?? "");
  if (from === null || to === null) throw new Error(`"${text}" is no range.`);
  return { ...from, lastRow: to.lastRow, lastColumn: to.lastColumn };
}
