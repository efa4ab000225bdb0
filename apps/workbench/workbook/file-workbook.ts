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
} from "@scopefit/pane/workbook/workbook";
import type { WorkbookProblem } from "@scopefit/pane/workbook/workbook-problem";
import type { CellRange, GridRow, SheetSource } from "@scopefit/tracker/layout/grid";
import { isOurName } from "@scopefit/tracker/our-columns/our-names";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type {
  EditPlan,
  PlannedClosing,
  PlannedRow,
  PlannedSheet,
} from "@scopefit/tracker/writing/plan/edit-plan";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";
import { asResult } from "@scopefit/xlsx/as-result";
import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { addColumns } from "@scopefit/xlsx/edit/add-columns";
import { editCells } from "@scopefit/xlsx/edit/edit-cells";
import { removeScopefit } from "@scopefit/xlsx/edit/remove-scopefit";
import { writeOwnSheet, writeOwnSheets } from "@scopefit/xlsx/edit/write-own-sheet";
import { writeScopefitPart } from "@scopefit/xlsx/edit/write-part";
import { describeWorkbookError, type WorkbookError } from "@scopefit/xlsx/errors";
import { applyEditPlan } from "@scopefit/xlsx/patch/apply-edit-plan";
import { readScopefitPart } from "@scopefit/xlsx/patch/read-part";
import { readHiddenRows } from "@scopefit/xlsx/read/appearance/hidden-rows";
import { openWorkbook, type SheetFile, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import type { Result } from "@scopefit/xlsx/result";
import type { ZipSink } from "@scopefit/xlsx/zip/zip-writer";

import { takingTurns } from "../sheet/taking-turns.ts";
import { Followers } from "./followers.ts";
import {
  changedCell,
  rowsOfRange,
  takenPlace,
  textsOfRow,
  unchangedRows,
} from "./present-cells.ts";

/** A write to the file: what it hands back besides the bytes that the sink is given. */
type FileWrite<T> = (sink: ZipSink) => Promise<Result<T, WorkbookError>>;

/**
 * A workbook file in memory as the pane sees it. Every write makes a whole new file and puts it in
 * the place of the old one at the very end, so that a write that is cancelled or goes wrong changes
 * nothing, and every one of them can be taken back.
 */
export class FileWorkbook implements Workbook {
  readonly name: string;
  #bytes: Uint8Array;
  #file: WorkbookFile;
  readonly #earlier: Uint8Array[] = [];
  readonly #followers: Followers;

  private constructor(name: string, bytes: Uint8Array, file: WorkbookFile) {
    this.name = name;
    this.#bytes = bytes;
    this.#file = file;
    const first = file.sheets.find(({ visibility }) => visibility === "visible");
    this.#followers = new Followers(first?.name ?? "");
  }

  /** Opens a file; one that cannot be opened is told in a sentence that says what to do. */
  static open(name: string, bytes: Uint8Array, codec = fflateCodec): Result<FileWorkbook, string> {
    const file = openWorkbook(bytes, codec);
    if (!file.ok) return { ok: false, error: describeWorkbookError(file.error) };
    return { ok: true, value: new FileWorkbook(name, bytes, file.value) };
  }

  /** The file as it is now, for the grid and for the download. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get file(): WorkbookFile {
    return this.#file;
  }

  /** The sheet that the user is looking at. */
  get active(): string {
    return this.#followers.active;
  }

  /** Whether a write can be taken back. */
  get canUndo(): boolean {
    return this.#earlier.length > 0;
  }

  readonly sheets = (): Promise<Answer<readonly SheetEntry[]>> =>
    this.#reading(() =>
      Promise.resolve(
        this.#file.sheets.map(({ name, visibility, source }) => ({
          name,
          visibility,
          isProtected: source.shape.isProtected,
          isActive: name === this.#followers.active,
        })),
      ),
    );

  readonly openSheet = async (name: string): Promise<Answer<OpenSheet>> => {
    const sheet = this.#sheet(name);
    if (sheet === undefined) return problem({ kind: "sheet-gone", sheet: name });
    return this.#reading(async () => ({
      source: sheet.source,
      hiddenRows: await this.#hiddenRows(sheet),
    }));
  };

  readonly readRows = async (
    sheet: string,
    firstRow: number,
    lastRow: number,
  ): Promise<Answer<readonly GridRow[]>> => {
    const found = this.#sheet(sheet);
    if (found === undefined) return problem({ kind: "sheet-gone", sheet });
    return this.#reading(async () => {
      const rows: GridRow[] = [];
      for await (const row of rowsOfRange(found.source, null, firstRow, lastRow)) rows.push(row);
      return rows;
    });
  };

  readonly selection = (): Promise<Answer<Selection | null>> =>
    Promise.resolve(answer(this.#followers.selection));

  readonly goTo = (sheet: string, range: CellRange): Promise<Answer<void>> => {
    if (this.#sheet(sheet) === undefined) {
      return Promise.resolve(problem({ kind: "sheet-gone", sheet }));
    }
    this.#followers.goTo(sheet, range);
    return Promise.resolve(answer(undefined));
  };

  readonly apply = async (plan: EditPlan, options: ApplyOptions): Promise<Answer<Applied>> => {
    const source = this.#writable(plan.target.sheet);
    if (!source.ok) return source;
    const before = await this.#reading(() => checkBefore(source.value, plan, options));
    if (!before.ok) return before;
    const { taken, isUnchanged } = before.value;
    if (taken !== null) {
      return problem({ kind: "place-taken", sheet: plan.target.sheet, address: taken });
    }
    const passedOver: number[] = [];
    const guarded: EditPlan = { ...plan, rows: rowsFor(plan, isUnchanged, passedOver, options) };
    const written = await this.#write((sink) => applyEditPlan(this.#file, guarded, sink), options);
    if (!written.ok) return written;
    const { rowsWritten } = written.value;
    return answer({ rowsWritten, rowsPassedOver: passedOver });
  };

  readonly addColumns = async (columns: NewColumns): Promise<Answer<void>> => {
    const source = this.#writable(columns.sheet);
    if (!source.ok) return source;
    const taken = await this.#reading(() =>
      takenPlace(source.value, columns.headerRow, columns.lastRow, columns.columns),
    );
    if (!taken.ok) return taken;
    if (taken.value !== null) {
      return problem({ kind: "place-taken", sheet: columns.sheet, address: taken.value });
    }
    return this.#change((sink) => addColumns(this.#file, columns, sink));
  };

  readonly editCells = async (edits: readonly CellEdit[]): Promise<Answer<void>> => {
    // Nothing to change is nothing to take back either.
    if (edits.length === 0) return answer(undefined);
    for (const [sheet, own] of bySheet(edits)) {
      const source = this.#writable(sheet);
      if (!source.ok) return source;
      const changed = await this.#reading(() => changedCell(source.value, own));
      if (!changed.ok) return changed;
      if (changed.value !== null) {
        return problem({ kind: "cell-changed", sheet, address: changed.value });
      }
    }
    return this.#change((sink) => editCells(this.#file, edits, sink));
  };

  readonly writeSheet = async (sheet: PlannedSheet): Promise<Answer<string>> => {
    const written = await this.#write((sink) => writeOwnSheet(this.#file, sheet, sink));
    return written.ok ? answer(written.value.name) : written;
  };

  readonly writeOurs = async (ours: PlannedClosing): Promise<Answer<readonly string[]>> => {
    const markers = new Set(ours.sheets.map(({ marker }) => marker));
    const locked = this.#file.sheets.find(
      ({ source: { shape } }) =>
        shape.isProtected && shape.names.some(({ name }) => markers.has(name)),
    );
    if (locked !== undefined) return problem({ kind: "protected-sheet", sheet: locked.name });
    const written = await this.#write((sink) => writeOwnSheets(this.#file, ours, sink));
    return written.ok ? answer(written.value.names) : written;
  };

  readonly readPart = (): Promise<Answer<string | null>> => {
    const part = readScopefitPart(this.#file);
    return Promise.resolve(part.ok ? answer(part.value) : problem(fileProblem(part.error)));
  };

  readonly writePart = (xml: string): Promise<Answer<void>> =>
    this.#change((sink) => writeScopefitPart(this.#file, xml, sink));

  readonly remove = async (): Promise<Answer<Removed>> => {
    const locked = this.#file.sheets.find(
      ({ source }) =>
        source.shape.isProtected && source.shape.names.some(({ name }) => isOurName(name)),
    );
    if (locked !== undefined) return problem({ kind: "protected-sheet", sheet: locked.name });
    const written = await this.#write((sink) => removeScopefit(this.#file, sink));
    if (!written.ok) return written;
    const removal = written.value;
    return removal.kind === "removed" ? answer(removal) : problem(removal);
  };

  readonly onSelection = (listener: (selection: Selection) => void): (() => void) =>
    this.#followers.onSelection(listener);

  readonly onChange = (listener: (change: SheetChange) => void): (() => void) =>
    this.#followers.onChange(listener);

  /** Tells the grid of every new file, whoever wrote it. */
  readonly onFile = (listener: () => void): (() => void) => this.#followers.onFile(listener);

  /** Tells the grid what the pane wants to be seen. */
  readonly onGoTo = (listener: (sheet: string, range: CellRange) => void): (() => void) =>
    this.#followers.onGoTo(listener);

  /** The grid tells what the user has selected. */
  readonly select = (selection: Selection): void => this.#followers.select(selection);

  /** Changes cells as the user has typed them into the grid, and tells the pane. */
  readonly typeInto = async (edits: readonly CellEdit[]): Promise<Answer<void>> => {
    const written = await this.editCells(edits);
    if (!written.ok) return written;
    for (const { sheet, row, column } of edits) {
      const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      this.#followers.tellChange({ sheet, range, kind: "cells", isRemote: false });
    }
    return written;
  };

  /** Puts back the file as it was before the last write. */
  readonly undo = (): void => {
    const bytes = this.#earlier.pop();
    if (bytes === undefined) return;
    this.#show(bytes);
    for (const { name } of this.#file.sheets) {
      this.#followers.tellChange({
        sheet: name,
        range: EVERYTHING,
        kind: "structure",
        isRemote: false,
      });
    }
  };

  #sheet(name: string): SheetFile | undefined {
    return this.#file.sheets.find((sheet) => sheet.name === name);
  }

  #writable(name: string): Answer<SheetSource> {
    const sheet = this.#sheet(name);
    if (sheet === undefined) return problem({ kind: "sheet-gone", sheet: name });
    if (sheet.source.shape.isProtected) return problem({ kind: "protected-sheet", sheet: name });
    return answer(sheet.source);
  }

  async #hiddenRows({ path }: SheetFile): Promise<ReadonlySet<number>> {
    const entry = this.#file.archive.entry(path);
    return entry === undefined ? new Set() : readHiddenRows(entry, this.#file.codec);
  }

  async #reading<T>(work: () => Promise<T>): Promise<Answer<T>> {
    const result = await asResult(work);
    return result.ok ? answer(result.value) : problem(fileProblem(result.error));
  }

  async #change(write: FileWrite<unknown>): Promise<Answer<void>> {
    const written = await this.#write(write);
    return written.ok ? answer(undefined) : written;
  }

  async #write<T>(write: FileWrite<T>, options?: ApplyOptions): Promise<Answer<T>> {
    const chunks: Uint8Array[] = [];
    const turn = takingTurns();
    const result = await write((chunk) => {
      chunks.push(chunk);
      return turn();
    });
    if (!result.ok) return problem(fileProblem(result.error));
    if (options?.signal.aborted === true) return problem({ kind: "cancelled", written: 0 });
    if (chunks.length > 0) {
      this.#earlier.push(this.#bytes);
      while (this.#keepsTooMuch()) this.#earlier.shift();
      this.#show(joined(chunks));
    }
    return answer(result.value);
  }

  /** The last write can be taken back however large the file is. */
  #keepsTooMuch(): boolean {
    const size = this.#earlier.reduce((sum, { length }) => sum + length, 0);
    const { length } = this.#earlier;
    return length > MOST_UNDONE || (length > 1 && size > MOST_UNDONE_BYTES);
  }

  #show(bytes: Uint8Array): void {
    const file = openWorkbook(bytes, this.#file.codec);
    if (!file.ok) throw new Error(`What was written does not open: ${file.error.kind}.`);
    this.#bytes = bytes;
    this.#file = file.value;
    this.#followers.tellFile();
  }
}

/** How many writes can be taken back. */
const MOST_UNDONE = 20;
/** How much of the earlier files is kept for that, in bytes. */
const MOST_UNDONE_BYTES = 128 * 1024 * 1024;

const EVERYTHING: CellRange = {
  firstRow: 1,
  lastRow: 1_048_576,
  firstColumn: 0,
  lastColumn: 16_383,
};

/** Whether anything stands in the way, and which rows are no longer those that were checked. */
async function checkBefore(
  source: SheetSource,
  { target }: EditPlan,
  { guard }: ApplyOptions,
): Promise<{ readonly taken: string | null; readonly isUnchanged: (row: number) => boolean }> {
  const known = new Set(source.shape.names.map(({ name }) => name));
  const headings = await textsOfRow(source, target.headerRow);
  const added = target.columns.filter(
    ({ marker, column, heading }) => !known.has(marker) && headings.get(column) !== heading,
  );
  const taken = await takenPlace(source, target.headerRow, target.lastRow, added);
  return { taken, isUnchanged: await unchangedRows(source, target, guard) };
}

async function* rowsFor(
  plan: EditPlan,
  isUnchanged: (row: number) => boolean,
  passedOver: number[],
  { signal, onProgress }: ApplyOptions,
): AsyncIterable<readonly PlannedRow[]> {
  let count = 0;
  for await (const rows of plan.rows) {
    if (signal.aborted) return;
    const kept = rows.filter(({ row }) => isUnchanged(row));
    passedOver.push(...rows.filter((row) => !kept.includes(row)).map(({ row }) => row));
    yield kept;
    count += kept.length;
    onProgress(count);
  }
}

function bySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const sheets = new Set(edits.map(({ sheet }) => sheet));
  return new Map([...sheets].map((name) => [name, edits.filter(({ sheet }) => sheet === name)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function answer<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function problem(of: WorkbookProblem): { readonly ok: false; readonly problem: WorkbookProblem } {
  return { ok: false, problem: of };
}

function fileProblem(error: WorkbookError): WorkbookProblem {
  return { kind: "file", message: describeWorkbookError(error) };
}
