import type { Answer } from "@scopefit/pane/workbook/workbook";
import type { GridRow } from "@scopefit/tracker/layout/grid";

import { readShownSheet } from "../sheet/read-shown-sheet.ts";
import type { ShownSheet } from "../sheet/shown-sheet.ts";
import { FileWorkbook } from "./file-workbook.ts";
import { HandedRows } from "./handed-rows.ts";
import { type Port, servePort } from "./port-calls.ts";
import type { WorkbookCalls, WorkbookNews } from "./workbook-calls.ts";

/** Lets a workbook file answer the calls that come through a port. */
export function serveWorkbook(port: Port): void {
  const tell = servePort<WorkbookCalls, WorkbookNews>(
    workbookCalls((news) => tell(news)),
    port,
  );
}

const NO_WORKBOOK = { ok: false, problem: { kind: "no-workbook" } } as const;

/** As many rows as the page takes in without a frame being late. */
const ROWS_AT_A_TIME = 100;

async function* inSmallChunks(
  chunks: AsyncIterable<readonly GridRow[]>,
): AsyncIterable<readonly GridRow[]> {
  for await (const rows of chunks) {
    for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
      yield rows.slice(at, at + ROWS_AT_A_TIME);
    }
  }
}

function workbookCalls(tell: (news: WorkbookNews) => void): WorkbookCalls {
  let workbook: FileWorkbook | null = null;
  let handed = new HandedRows();
  let stopping = new AbortController();
  const readings = new Map<number, AsyncIterator<readonly GridRow[]>>();
  let lastReading = 0;
  const shown = new Map<string, Promise<Answer<ShownSheet>>>();
  let lastShown: Promise<unknown> = Promise.resolve();
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** Asks the open workbook, if there is one. */
  function ask<T>(work: (of: FileWorkbook) => Promise<Answer<T>>): Promise<Answer<T>> {
    return workbook === null ? Promise.resolve(NO_WORKBOOK) : work(workbook);
  }

  /** Each write starts from the file that the one before it has made. */
  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = lastWrite.then(write, write);
    lastWrite = turn;
    return turn;
  }

  function writing<T>(work: (of: FileWorkbook) => Promise<Answer<T>>): Promise<Answer<T>> {
    return inTurn(() => ask(work));
  }

  function sheetShown(of: FileWorkbook, name: string): Promise<Answer<ShownSheet>> {
    const known = shown.get(name);
    if (known !== undefined) return known;
    const read = readShownSheet(of.file, name);
    shown.set(name, read);
    lastShown = read;
    return read;
  }

  return {
    async open({ name, bytes }) {
      const opened = FileWorkbook.open(name, bytes);
      if (!opened.ok) return opened;
      const of = opened.value;
      workbook = of;
      of.onFile(() => {
        shown.clear();
        tell({ kind: "file", canUndo: of.canUndo });
      });
      of.onChange((change) => tell({ kind: "change", change }));
      const sheets = await of.sheets();
      const active = sheets.ok ? sheets.value.find(({ isActive }) => isActive) : undefined;
      return { ok: true, value: active?.name ?? "" };
    },
    sheets: () => ask((of) => of.sheets()),
    openSheet: (name) =>
      ask(async (of) => {
        const opened = await of.openSheet(name);
        if (!opened.ok) return opened;
        const { source, hiddenRows } = opened.value;
        return { ok: true, value: { shape: { ...source.shape }, hiddenRows } };
      }),
    readRows: ({ sheet, firstRow, lastRow }) => ask((of) => of.readRows(sheet, firstRow, lastRow)),

    startRows: ({ sheet, columns, lastRow }) =>
      ask(async (of) => {
        const opened = await of.openSheet(sheet);
        if (!opened.ok) return opened;
        const options = {
          ...(columns === null ? {} : { columns }),
          ...(lastRow === null ? {} : { lastRow }),
        };
        // What the user is to see comes before what the pane wants to know.
        await lastShown;
        lastReading += 1;
        const rows = inSmallChunks(opened.value.source.rows(options));
        readings.set(lastReading, rows[Symbol.asyncIterator]());
        return { ok: true, value: lastReading };
      }),
    async nextRows(reading) {
      const next = await readings.get(reading)?.next();
      if (next !== undefined && next.done !== true) return { ok: true, value: next.value };
      readings.delete(reading);
      return { ok: true, value: null };
    },
    async endRows(reading) {
      await readings.get(reading)?.return?.();
      readings.delete(reading);
      return null;
    },

    apply(target) {
      // At once, not when its turn comes: the rows are handed on right behind this call.
      const own = new HandedRows();
      const stop = new AbortController();
      handed = own;
      stopping = stop;
      const plan = { target, rows: own.rows(), closing: () => own.closing() };
      const options = {
        signal: stop.signal,
        onProgress: (rows: number) => tell({ kind: "written", rows }),
        // The page has left out the rows that have changed.
        guard: { columns: new Set<number>(), isUnchanged: () => true },
      };
      return writing((of) => of.apply(plan, options)).finally(() => own.end());
    },
    handRows: (rows) => handed.hand(rows),
    handClosing(closing) {
      handed.close(closing);
      return Promise.resolve(null);
    },
    cancelApply() {
      stopping.abort();
      handed.end();
      return Promise.resolve(null);
    },

    addColumns: (columns) => writing((of) => of.addColumns(columns)),
    editCells: (edits) => writing((of) => of.editCells(edits)),
    typeInto: (edits) => writing((of) => of.typeInto(edits)),
    writeSheet: (sheet) => writing((of) => of.writeSheet(sheet)),
    readPart: () => ask((of) => of.readPart()),
    writePart: (xml) => writing((of) => of.writePart(xml)),
    remove: () => writing((of) => of.remove()),
    undo: () =>
      inTurn(() => {
        workbook?.undo();
        return Promise.resolve(null);
      }),
    bytes: () => inTurn(() => Promise.resolve(Uint8Array.from(workbook?.bytes ?? []))),

    shownHead: (name) =>
      ask(async (of) => {
        const sheet = await sheetShown(of, name);
        return sheet.ok ? { ok: true, value: sheet.value.head } : sheet;
      }),
    shownRows: ({ sheet: name, from, count }) =>
      ask(async (of) => {
        const sheet = await sheetShown(of, name);
        return sheet.ok ? { ok: true, value: sheet.value.rows(from, count) } : sheet;
      }),
  };
}
