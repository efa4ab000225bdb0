import type { Answer, OpenSheet } from "@scopefit/pane/workbook/workbook";
import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { DEFLATED } from "@scopefit/xlsx/zip/zip-records";

import { narrowedBlocks, type WantedRows } from "../sheet/narrowed-blocks.ts";
import { packRows, type PackedRows } from "../sheet/packed-rows.ts";
import { readShownSheet } from "../sheet/read-shown-sheet.ts";
import type { ShownSheet } from "../sheet/shown-sheet.ts";
import { ShownSheets } from "../sheet/shown-sheets.ts";
import { FileWorkbook } from "./file-workbook.ts";
import { HandedRows } from "./handed-rows.ts";
import { asItIs, isTextFile, textFileAsWorkbook } from "./text-file.ts";
import { type Port, servePort } from "./port-calls.ts";
import { readingProgress } from "./reading-progress.ts";
import { rememberingCodec } from "./remembering-codec.ts";
import type { Typed, WorkbookCalls, WorkbookNews } from "./workbook-calls.ts";

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

/** The rows of a sheet as its file gives them, packed. */
async function* packedRows(
  { source }: OpenSheet,
  { columns, lastRow }: WantedRows,
): AsyncIterable<PackedRows> {
  const options = {
    ...(columns === null ? {} : { columns }),
    ...(lastRow === null ? {} : { lastRow }),
  };
  for await (const rows of source.rows(options)) {
    for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
      yield packRows(rows.slice(at, at + ROWS_AT_A_TIME));
    }
  }
}

/** The parts that showing a sheet reads: its own, and the texts of all sheets. */
function partsToShow({ file }: FileWorkbook, name: string) {
  const path = file.sheets.find((it) => it.name === name)?.path ?? "";
  const texts = file.relationships.find(({ kind }) => kind === "sharedStrings")?.target ?? "";
  return { sheet: file.archive.entry(path), texts: file.archive.entry(texts) };
}

/** How often showing a sheet goes over its part: to inflate it, for its edges, rows and looks. */
const PASSES = 5;
const PASSES_OVER_TEXTS = 2;

/** How many bytes pass while a sheet is read for showing. */
function bytesToRead(of: FileWorkbook, name: string): number {
  const { sheet, texts } = partsToShow(of, name);
  return PASSES * (sheet?.size ?? 0) + PASSES_OVER_TEXTS * (texts?.size ?? 0);
}

function workbookCalls(tell: (news: WorkbookNews) => void): WorkbookCalls {
  let workbook: FileWorkbook | null = null;
  let handed = new HandedRows();
  let stopping = new AbortController();
  const readings = new Map<number, Iterator<PackedRows> | AsyncIterator<PackedRows>>();
  let lastReading = 0;
  let onPiece: (bytes: number) => void = () => undefined;
  const remembering = rememberingCodec(fflateCodec, (bytes) => onPiece(bytes));
  const shown = new ShownSheets((name) =>
    ask((of) => remembering.rememberDuring(() => readToShow(of, name))),
  );
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

  async function readToShow(of: FileWorkbook, name: string): Promise<Answer<ShownSheet>> {
    const { file } = of;
    const { sheet, texts } = partsToShow(of, name);
    for (const entry of [sheet, texts]) {
      if (entry?.method === DEFLATED) {
        await remembering.inflateAhead({ compressed: entry.compressed(), size: entry.size });
      }
    }
    return readShownSheet(file, name);
  }

  /** The address of the first cell among those to be changed that holds a formula, or `null`. */
  async function formulaUnder(edits: readonly CellEdit[]): Promise<string | null> {
    for (const { sheet: name, row, column } of edits) {
      const sheet = await shown.current(name);
      if (sheet.ok && sheet.value.isFormula(row, column)) return cellAddress(row, column);
    }
    return null;
  }

  /** A sheet that is shown, as the file holds it now; `null` where it is not, or cannot be. */
  async function shownNow(name: string): Promise<ShownSheet | null> {
    // What the user is to see comes before what the pane wants to know.
    await shown.settled();
    const sheet = shown.has(name) ? await shown.current(name) : null;
    return sheet?.ok === true ? sheet.value : null;
  }

  return {
    async open({ name, bytes }) {
      const file = isTextFile(name) ? await textFileAsWorkbook(bytes) : asItIs(bytes);
      if (!file.ok) return file;
      const opened = FileWorkbook.open(name, file.value.bytes, remembering.codec);
      if (!opened.ok) return opened;
      const of = opened.value;
      workbook = of;
      of.onFile(() => {
        shown.outdate();
        tell({ kind: "file", canUndo: of.canUndo });
      });
      of.onChange((change) => tell({ kind: "change", change }));
      onPiece = readingProgress(bytesToRead(of, of.active), (share) =>
        tell({ kind: "read", share }),
      );
      await shown.current(of.active);
      onPiece = () => undefined;
      return { ok: true, value: { active: of.active, notices: file.value.notices } };
    },
    sheets: () => ask((of) => of.sheets()),
    openSheet: (name) =>
      ask(async (of) => {
        const sheet = await shownNow(name);
        const source = of.file.sheets.find((it) => it.name === name)?.source;
        if (sheet !== null && source !== undefined) {
          return { ok: true, value: { shape: { ...source.shape }, hiddenRows: sheet.hiddenRows } };
        }
        const opened = await of.openSheet(name);
        if (!opened.ok) return opened;
        const {
          hiddenRows,
          source: { shape },
        } = opened.value;
        return { ok: true, value: { shape: { ...shape }, hiddenRows } };
      }),
    readRows: ({ sheet: name, firstRow, lastRow }) =>
      ask(async (of) => {
        const sheet = await shownNow(name);
        if (sheet !== null) {
          const wanted = { columns: null, firstRow, lastRow };
          return { ok: true, value: [...narrowedBlocks(sheet.blocks, wanted)] };
        }
        const rows = await of.readRows(name, firstRow, lastRow);
        return rows.ok ? { ok: true, value: [packRows(rows.value)] } : rows;
      }),

    startRows: ({ sheet: name, columns, lastRow }) =>
      ask(async (of) => {
        const wanted = { columns, firstRow: null, lastRow };
        const sheet = await shownNow(name);
        lastReading += 1;
        if (sheet !== null) {
          readings.set(lastReading, narrowedBlocks(sheet.blocks, wanted));
          return { ok: true, value: lastReading };
        }
        const opened = await of.openSheet(name);
        if (!opened.ok) return opened;
        readings.set(lastReading, packedRows(opened.value, wanted)[Symbol.asyncIterator]());
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
    typeInto: (edits) =>
      writing<Typed>(async (of) => {
        const address = await formulaUnder(edits);
        if (address !== null) return { ok: true, value: { kind: "formula-kept", address } };
        const typed = await of.typeInto(edits);
        return typed.ok ? { ok: true, value: { kind: "written" } } : typed;
      }),
    writeSheet: (sheet) => writing((of) => of.writeSheet(sheet)),
    writeOurs: (ours) => writing((of) => of.writeOurs(ours)),
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
      ask(async () => {
        const sheet = await shown.current(name);
        return sheet.ok ? { ok: true, value: sheet.value.head } : sheet;
      }),
    shownRows: ({ sheet: name, from, count }) =>
      ask(async () => {
        const last = await shown.last(name);
        if (!last.ok) return last;
        const { sheet, isCurrent } = last.value;
        return { ok: true, value: { rows: sheet.rows(from, count), isCurrent } };
      }),
  };
}
