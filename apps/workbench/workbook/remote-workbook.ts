import type {
  Answer,
  Applied,
  ApplyOptions,
  OpenSheet,
  Removed,
  Selection,
  SheetEntry,
  Workbook,
} from "@scopefit/pane/workbook/workbook";
import { answered, WorkbookInterruption } from "@scopefit/pane/workbook/workbook-interruption";
import type { CellRange, GridRow, SheetSource } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type {
  EditPlan,
  PlannedClosing,
  PlannedSheet,
} from "@scopefit/tracker/writing/plan/edit-plan";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";
import type { Result } from "@scopefit/xlsx/result";

import { unpackRows } from "../sheet/packed-rows.ts";
import type { ShownHead } from "../sheet/shown-sheet.ts";
import { Followers } from "./followers.ts";
import { unchangedRows } from "./present-cells.ts";
import { type Ask, type Port, PortCalls, type Reply } from "./port-calls.ts";
import type { ShownRows, Typed, WorkbookCalls, WorkbookNews } from "./workbook-calls.ts";

/** The calls that answer with a value or a problem. */
type AnsweringCall = {
  [Call in keyof WorkbookCalls]: Reply<WorkbookCalls, Call> extends Answer<unknown> ? Call : never;
}[keyof WorkbookCalls];

/** What a remote workbook takes besides the file and the port. */
export interface RemoteEnds {
  /** Ends the worker. */
  readonly close: () => void;
  readonly onRead: (share: number) => void;
}

/**
 * A workbook file that a worker holds, as the pane and the grid of the page see it: the same answers
 * as those of the file itself, and the page stays free while they are worked out.
 */
export class RemoteWorkbook implements Workbook {
  readonly name: string;
  /** Sentences on what had to be guessed when the file was opened, for the user to check. */
  notices: readonly string[] = [];
  /** Ends the worker; nothing is answered after that. */
  readonly close: () => void;
  readonly #calls: PortCalls<WorkbookCalls, WorkbookNews>;
  readonly #followers = new Followers("");
  #canUndo = false;
  #onWritten: (rows: number) => void = () => undefined;
  #onRead: (share: number) => void = () => undefined;

  private constructor(name: string, port: Port, close: () => void) {
    this.name = name;
    this.#calls = new PortCalls(port, (news) => this.#take(news));
    this.close = () => {
      close();
      this.#calls.breakOff("The workbook has been closed.");
    };
  }

  /**
   * Hands a file to the far end of a port and tells, from 0 to 1, how much of it has been read. One
   * that cannot be opened is told in a sentence.
   */
  static async open(
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
    port: Port,
    { close, onRead }: RemoteEnds,
  ): Promise<Result<RemoteWorkbook, string>> {
    const workbook = new RemoteWorkbook(file.name, port, close);
    workbook.#onRead = onRead;
    const opened = await workbook.#calls.call("open", { ...file }, [file.bytes.buffer]);
    if (!opened.ok) {
      close();
      return opened;
    }
    workbook.#followers.active = opened.value.active;
    workbook.notices = opened.value.notices;
    return { ok: true, value: workbook };
  }

  /** The sheet that the user is looking at. */
  get active(): string {
    return this.#followers.active;
  }

  /** Whether a write can be taken back. */
  get canUndo(): boolean {
    return this.#canUndo;
  }

  readonly sheets = async (): Promise<Answer<readonly SheetEntry[]>> => {
    const listed = await this.#ask("sheets", null);
    if (!listed.ok) return listed;
    const { active } = this.#followers;
    return done(listed.value.map((sheet) => ({ ...sheet, isActive: sheet.name === active })));
  };

  readonly openSheet = async (name: string): Promise<Answer<OpenSheet>> => {
    const opened = await this.#ask("openSheet", name);
    if (!opened.ok) return opened;
    const { shape, hiddenRows } = opened.value;
    return done({ source: this.#source(shape), hiddenRows });
  };

  readonly readRows = async (
    sheet: string,
    firstRow: number,
    lastRow: number,
  ): Promise<Answer<readonly GridRow[]>> => {
    const packed = await this.#ask("readRows", { sheet, firstRow, lastRow });
    return packed.ok ? done(packed.value.flatMap(unpackRows)) : packed;
  };

  readonly selection = (): Promise<Answer<Selection | null>> =>
    Promise.resolve(done(this.#followers.selection));

  readonly goTo = async (sheet: string, range: CellRange): Promise<Answer<void>> => {
    const listed = await this.sheets();
    if (!listed.ok) return listed;
    if (!listed.value.some(({ name }) => name === sheet)) {
      return { ok: false, problem: { kind: "sheet-gone", sheet } };
    }
    this.#followers.goTo(sheet, range);
    return done(undefined);
  };

  readonly apply = (plan: EditPlan, options: ApplyOptions): Promise<Answer<Applied>> =>
    answered(async () => {
      const opened = valueOf(await this.openSheet(plan.target.sheet));
      const isUnchanged = await unchangedRows(opened.source, plan.target, options.guard);
      const passedOver: number[] = [];
      this.#onWritten = options.onProgress;
      const applied = this.#ask("apply", plan.target);
      const cancel = () => void this.#calls.call("cancelApply", null);
      if (options.signal.aborted) cancel();
      options.signal.addEventListener("abort", cancel);
      try {
        await this.#handOver(plan, isUnchanged, passedOver);
      } catch (error) {
        cancel();
        throw error;
      } finally {
        options.signal.removeEventListener("abort", cancel);
      }
      const written = await applied;
      return written.ok ? done({ ...written.value, rowsPassedOver: passedOver }) : written;
    });

  readonly addColumns = (columns: NewColumns): Promise<Answer<void>> =>
    this.#ask("addColumns", columns);
  readonly editCells = (edits: readonly CellEdit[]): Promise<Answer<void>> =>
    this.#ask("editCells", edits);
  readonly writeSheet = (sheet: PlannedSheet): Promise<Answer<string>> =>
    this.#ask("writeSheet", sheet);
  readonly writeOurs = (ours: PlannedClosing): Promise<Answer<readonly string[]>> =>
    this.#ask("writeOurs", ours);
  readonly readPart = (): Promise<Answer<string | null>> => this.#ask("readPart", null);
  readonly writePart = (xml: string): Promise<Answer<void>> => this.#ask("writePart", xml);
  readonly remove = (): Promise<Answer<Removed>> => this.#ask("remove", null);

  readonly onSelection = (listener: (selection: Selection) => void): (() => void) =>
    this.#followers.onSelection(listener);
  readonly onChange: Workbook["onChange"] = (listener) => this.#followers.onChange(listener);
  /** Tells the grid of every new file, whoever wrote it. */
  readonly onFile = (listener: () => void): (() => void) => this.#followers.onFile(listener);
  /** Tells the grid what the pane wants to be seen. */
  readonly onGoTo = (listener: (sheet: string, range: CellRange) => void): (() => void) =>
    this.#followers.onGoTo(listener);

  /** The grid tells what the user has selected. */
  readonly select = (selection: Selection): void => this.#followers.select(selection);

  /**
   * Changes cells as the user has typed them into the grid, and tells the pane. Where a formula would
   * be lost nothing is changed: nobody here could calculate another.
   */
  readonly typeInto = (edits: readonly CellEdit[]): Promise<Answer<Typed>> =>
    this.#ask("typeInto", edits);

  /** Puts back the file as it was before the last write. */
  readonly undo = async (): Promise<void> => {
    await this.#calls.call("undo", null);
  };

  /** The file as it is now, for the download. */
  readonly bytes = (): Promise<Uint8Array<ArrayBuffer>> => this.#calls.call("bytes", null);

  /** What the grid shows of a sheet besides the rows that scroll. */
  readonly shownHead = (sheet: string): Promise<Answer<ShownHead>> => this.#ask("shownHead", sheet);

  /** The rows at some places among those that scroll. */
  readonly shownRows = (sheet: string, from: number, count: number): Promise<Answer<ShownRows>> =>
    this.#ask("shownRows", { sheet, from, count });

  #take(news: WorkbookNews): void {
    switch (news.kind) {
      case "read":
        return this.#onRead(news.share);
      case "file":
        this.#canUndo = news.canUndo;
        return this.#followers.tellFile();
      case "change":
        return this.#followers.tellChange(news.change);
      case "written":
        return this.#onWritten(news.rows);
    }
  }

  /** A call that breaks down is a problem like any other: the workbook never throws. */
  async #ask<Call extends AnsweringCall>(
    call: Call,
    ask: Ask<WorkbookCalls, Call>,
  ): Promise<Reply<WorkbookCalls, Call>> {
    try {
      return await this.#calls.call(call, ask);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const broken: Answer<never> = {
        ok: false,
        problem: { kind: "unexpected", detail, written: 0 },
      };
      // Every call of this kind may be answered with a problem.
      return broken as Reply<WorkbookCalls, Call>;
    }
  }

  #source(shape: SheetSource["shape"]): SheetSource {
    return {
      shape,
      rows: (options = {}) =>
        this.#rows(shape.name, options.columns ?? null, options.lastRow ?? null),
    };
  }

  async *#rows(
    sheet: string,
    columns: ReadonlySet<number> | null,
    lastRow: number | null,
  ): AsyncIterable<readonly GridRow[]> {
    const reading = valueOf(await this.#ask("startRows", { sheet, columns, lastRow }));
    try {
      let next = this.#ask("nextRows", reading);
      for (;;) {
        const rows = valueOf(await next);
        if (rows === null) return;
        // The worker makes the next rows ready while these are taken.
        next = this.#ask("nextRows", reading);
        yield unpackRows(rows);
      }
    } finally {
      void this.#calls.call("endRows", reading).catch(() => undefined);
    }
  }

  async #handOver(
    plan: EditPlan,
    isUnchanged: (row: number) => boolean,
    passedOver: number[],
  ): Promise<void> {
    for await (const rows of plan.rows) {
      const kept = rows.filter(({ row }) => isUnchanged(row));
      passedOver.push(...rows.filter((row) => !kept.includes(row)).map(({ row }) => row));
      const isTaken = await this.#calls.call("handRows", kept);
      if (!isTaken) return;
    }
    await this.#calls.call("handClosing", plan.closing());
  }
}

function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new WorkbookInterruption(answer.problem);
  return answer.value;
}
