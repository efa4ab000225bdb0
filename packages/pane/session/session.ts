import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { LONGEST_QUESTIONNAIRE } from "@scopefit/tracker/questionnaire/longest-questionnaire";
import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { AnswersPlan, Checker, CheckerCalls, PlanHead, RunPlan } from "../checker/checker.ts";
import type { ReportFile, ReportFormat } from "../checker/report/report-format.ts";
import type { TrackerPlace } from "../checker/sheet/tracker-view.ts";
import type { Answer, Workbook } from "../workbook/workbook.ts";
import { followSheet } from "./sheet/follow-sheet.ts";
import { findOurs, type OurThings } from "./sheet/find-ours.ts";
import { allCandidates, findTracker } from "./sheet/find-tracker.ts";
import { type KeepingActs, keepingActs } from "./acts/keeping-acts.ts";
import { progressGatherer } from "./state/progress-gatherer.ts";
import { readRegisterStates } from "./sheet/read-registers.ts";
import { readTracker } from "./sheet/read-tracker.ts";
import { rowsToCheck } from "./sheet/rows-to-check.ts";
import type { SessionEvent } from "./state/session-event.ts";
import { sessionReducer } from "./state/session-reducer.ts";
import type { Notice, OpenTracker, RunSettings, SessionState } from "./state/session-state.ts";
import { createStore } from "./state/store.ts";

/** What a session works with. */
export interface SessionTools {
  readonly workbook: Workbook;
  readonly checker: Checker;
  /** Today where the user is: the day of the run, and the as-of day until another is chosen. */
  readonly today: IsoDay;
}

/** What the user can do, and what the views may ask. None of it throws; what goes wrong is a notice. */
export interface SessionActs extends KeepingActs {
  /** Looks for the tracker, afresh or again. */
  readonly open: () => Promise<void>;
  readonly openPlace: (place: TrackerPlace) => Promise<void>;
  /** Lists every sheet and table that may be a tracker. */
  readonly chooseAnother: () => Promise<void>;
  readonly setSettings: (settings: Partial<RunSettings>) => void;
  readonly addColumns: (fields: readonly FieldId[]) => Promise<void>;
  /** Checks the rows of the settings, then writes them or shows what would be written. */
  readonly check: () => Promise<void>;
  /** Checks again the rows that have changed, and writes them. */
  readonly checkChanged: () => Promise<void>;
  /** Writes the plan that was shown. */
  readonly write: () => Promise<void>;
  /** Puts the plan that was shown away. */
  readonly dismissPlan: () => void;
  /** Stops the check or the write that is going on. */
  readonly cancel: () => void;
  readonly dismissNotice: () => void;
  /** Selects cells of the tracker in the sheet. */
  readonly goTo: (range: CellRange) => Promise<void>;
  readonly detail: CheckerCalls["detail"];
  readonly changedRows: CheckerCalls["changedRows"];
  readonly rules: CheckerCalls["rules"];
  readonly columnSamples: CheckerCalls["columnSamples"];
  readonly answerCells: CheckerCalls["answerCells"];
  readonly vendorMails: CheckerCalls["vendorMails"];
  /** A report of what has been checked, under the name that its file is to have. */
  readonly report: (format: ReportFormat) => Promise<ReportFile & { readonly name: string }>;
  /** What everything of ours in the workbook comes to. */
  readonly findOurs: () => Promise<Answer<OurThings>>;
}

/** A session: its state, its acts, and its end. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly acts: SessionActs;
  /** Stops listening to the workbook and ends the checker. */
  readonly end: () => void;
}

/** Starts a session over a workbook. It does nothing until it is told to open. */
export function createSession({ workbook, checker, today }: SessionTools): Session {
  const store = createStore<SessionState, SessionEvent>({ kind: "opening" }, sessionReducer);
  const { dispatch } = store;
  const sheet = followSheet({ workbook, checker, store, guarded, reopen });
  const keeping = keepingActs({ workbook, checker, store, today, idle, checkRows, openPlace });
  let stopping = new AbortController();
  let plan: RunPlan | null = null;

  /** The open tracker where nothing is going on with it, else `null`: acts do not overlap. */
  function idle(): OpenTracker | null {
    const state = store.state();
    return state.kind === "open" && state.activity.kind === "idle" ? state : null;
  }

  /** Runs an act; what breaks down in it becomes a notice, because a promise nobody awaits is lost. */
  async function guarded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const isOpen = store.state().kind === "open";
      dispatch(isOpen ? ended({ kind: "broken", detail }) : { kind: "broken", detail });
    }
  }

  async function open(): Promise<void> {
    dispatch({ kind: "opening" });
    const found = await findTracker(workbook, checker);
    if (!found.ok) return dispatch({ kind: "closed", problem: found.problem });
    if (found.value.kind === "several") {
      return dispatch({ kind: "several-found", candidates: found.value.candidates });
    }
    await openPlace(found.value.place);
  }

  async function openPlace(place: TrackerPlace, notice: Notice | null = null): Promise<void> {
    const before = store.state();
    const settings = before.kind === "open" ? before.settings : firstSettings(today);
    dispatch({ kind: before.kind === "open" ? "reading" : "opening" });
    const read = await readTracker(place, workbook, checker);
    if (!read.ok) return dispatch({ kind: "closed", problem: read.problem });
    const { understood, ...rest } = read.value;
    if (!understood.ok) return dispatch({ kind: "none-found", problem: understood.problem });
    const isBrokenOff = understood.tracker.isMarked && rest.part.runs === 0;
    dispatch({
      kind: "tracker-opened",
      tracker: understood.tracker,
      settings,
      notice: notice ?? (isBrokenOff ? { kind: "run-broken-off" } : null),
      ...rest,
    });
  }

  async function reopen(): Promise<void> {
    const state = store.state();
    if (state.kind !== "open") return;
    const wasChecked = state.checkedWith !== null;
    await openPlace(state.tracker.place, wasChecked ? { kind: "rows-moved" } : null);
  }

  async function chooseAnother(): Promise<void> {
    const found = await allCandidates(workbook, checker);
    if (!found.ok)
      return dispatch({ kind: "told", notice: { kind: "problem", problem: found.problem } });
    dispatch({ kind: "several-found", candidates: found.value });
  }

  async function addColumns(fields: readonly FieldId[]): Promise<void> {
    const tracker = idle();
    if (tracker === null) return;
    dispatch({ kind: "adding-columns" });
    const columns = await checker.planColumns(fields);
    if (columns === null) return dispatch(ended({ kind: "no-room" }));
    const added = await workbook.addColumns(columns);
    if (!added.ok) return dispatch(ended({ kind: "problem", problem: added.problem }));
    const count = columns.columns.length;
    await openPlace(tracker.tracker.place, { kind: "columns-added", count });
  }

  async function check(choice: RunSettings["rows"]): Promise<void> {
    if (idle() === null) return;
    if (choice === "visible") await sheet.readHiddenRows();
    const state = store.state();
    await checkRows(state.kind === "open" ? rowsToCheck(state, choice) : []);
  }

  /** Checks these rows; of a questionnaire all vendors, since the sheet of its results is written anew. */
  async function checkRows(rows: readonly number[]): Promise<void> {
    const tracker = idle();
    if (tracker === null || rows.length === 0) return;
    const { settings, policy, waivers } = tracker;
    const all = tracker.tracker.arrangement !== "vendor-a-row" ? tracker.tracker.vendorRows : rows;
    const order = { rows: all, asOf: settings.asOf, policy, waivers };
    dispatch({ kind: "check-started", order, total: all.length });
    const gatherer = progressGatherer((progress) =>
      dispatch({ kind: "check-progressed", progress }),
    );
    const stop = checker.onProgress(gatherer.add);
    const end = await checker.check(order).finally(stop);
    gatherer.flush();
    dispatch({ kind: "check-ended", end });
    if (end.kind === "finished") await planWrite(settings.showFirst);
    await sheet.catchUp();
  }

  async function planWrite(showFirst: boolean): Promise<void> {
    const state = store.state();
    if (state.kind !== "open") return;
    const registers = await readRegisterStates(workbook, state.tracker.place.sheet);
    if (!registers.ok) return dispatch(ended({ kind: "problem", problem: registers.problem }));
    const planned = await checker.plan({ ranOn: today, registers: registers.value });
    if (planned.kind === "no-room") return dispatch(ended({ kind: "no-room" }));
    plan = planned;
    if (showFirst) return dispatch({ kind: "previewed", plan: planned });
    await write();
  }

  async function write(): Promise<void> {
    if (plan === null) return;
    const head = plan;
    plan = null;
    await (head.kind === "answers" ? writeAnswers(head) : writeRows(head));
    await sheet.catchUp();
  }

  async function writeRows(head: PlanHead): Promise<void> {
    stopping = new AbortController();
    dispatch({ kind: "write-started", total: head.rowCount });
    // Not needed before the first run, so not part of the first view.
    const { applyPlan } = await import("./acts/apply-plan.ts");
    const applied = await applyPlan(head, workbook, checker, {
      signal: stopping.signal,
      onProgress: (written) => dispatch({ kind: "write-progressed", written }),
    });
    if (!applied.ok) return dispatch(ended({ kind: "problem", problem: applied.problem }));
    const passedOver = applied.value.rowsPassedOver;
    const after = await checker.takeWritten({ passedOver });
    const registers = await workbook.editCells(head.registerEdits);
    dispatch({ kind: "written", applied: applied.value, ...after });
    tellOfRegisters(registers);
  }

  async function writeAnswers({ closing, rowCount, registerEdits }: AnswersPlan): Promise<void> {
    dispatch({ kind: "saving" });
    const changed = await changedSinceChecked();
    if (changed !== null) return dispatch(ended(changed));
    const written = await workbook.writeOurs(closing);
    if (!written.ok) return dispatch(ended({ kind: "problem", problem: written.problem }));
    const after = await checker.takeWritten({ passedOver: [] });
    const registers = await workbook.editCells(registerEdits);
    const [results = ""] = written.value;
    dispatch({ kind: "answers-written", sheet: results, vendors: rowCount, ...after });
    tellOfRegisters(registers);
  }

  /**
   * Reads a questionnaire again right before its results are written. `null` where it holds the very answers
   * that were checked; else what is to be said of it, and nothing may be written.
   */
  async function changedSinceChecked(): Promise<Notice | null> {
    const before = store.state();
    if (before.kind !== "open") return null;
    const { place, vendorRows } = before.tracker;
    const again = await sheet.readAgain(place.sheet, {
      firstRow: 1,
      lastRow: LONGEST_QUESTIONNAIRE,
    });
    if (!again.ok) return { kind: "problem", problem: again.problem };
    const { changed, understood } = again.value;
    const now = understood.ok ? understood.tracker.vendorRows : [];
    const gone = vendorRows.filter((row) => !now.includes(row));
    const vendors = new Set([...changed, ...gone]).size;
    return vendors === 0 ? null : { kind: "answers-changed", vendors };
  }

  /** What was found stands by then; a register that could not be changed is told of by itself. */
  function tellOfRegisters(registers: Answer<void>): void {
    if (registers.ok) return;
    dispatch({ kind: "told", notice: { kind: "problem", problem: registers.problem } });
  }

  return {
    state: store.state,
    subscribe: store.subscribe,
    acts: {
      open: () => guarded(open),
      openPlace: (place) => guarded(() => openPlace(place)),
      chooseAnother: () => guarded(chooseAnother),
      setSettings(settings) {
        dispatch({ kind: "settings-changed", settings });
        if (settings.rows === "visible") void guarded(sheet.readHiddenRows);
      },
      setPolicy: (policy) => guarded(() => keeping.setPolicy(policy)),
      decideColumns: (decisions) => guarded(() => keeping.decideColumns(decisions)),
      waive: (waiver) => guarded(() => keeping.waive(waiver)),
      withdraw: (waiver) => guarded(() => keeping.withdraw(waiver)),
      recordReading: (reading) => guarded(() => keeping.recordReading(reading)),
      writeSheet: (planned) => guarded(() => keeping.writeSheet(planned)),
      writeResults: () => guarded(keeping.writeResults),
      remove: () => guarded(keeping.remove),
      restore: () => guarded(keeping.restore),
      addColumns: (fields) => guarded(() => addColumns(fields)),
      check: () => guarded(() => check(settingsOf(store.state())?.rows ?? "all")),
      checkChanged: () => guarded(() => check("changed")),
      write: () => guarded(write),
      dismissPlan() {
        plan = null;
        dispatch(ended({ kind: "not-written" }));
        void guarded(sheet.catchUp);
      },
      cancel() {
        dispatch({ kind: "cancel-asked" });
        stopping.abort();
        void guarded(() => checker.cancel(null));
      },
      dismissNotice: () => dispatch({ kind: "told", notice: null }),
      goTo: (range) => guarded(() => sheet.goTo(range)),
      detail: (row) => checker.detail(row),
      changedRows: (slice) => checker.changedRows(slice),
      rules: (ask) => checker.rules(ask),
      columnSamples: (ask) => checker.columnSamples(ask),
      answerCells: (ask) => checker.answerCells(ask),
      vendorMails: (ask) => checker.vendorMails(ask),
      async report(format) {
        const file = await checker.report({ format, file: workbook.name, ranOn: today });
        return { ...file, name: `${withoutEnding(workbook.name)} - Scopefit${file.ending}` };
      },
      findOurs: () => findOurs(workbook),
    },
    end() {
      sheet.stop();
      checker.close();
    },
  };
}

function ended(notice: Notice | null): SessionEvent {
  return { kind: "ended", notice };
}

function firstSettings(today: IsoDay): RunSettings {
  return { rows: "all", asOf: today, showFirst: false };
}

/** The name of a workbook without its ending, for files beside it. */
function withoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z]{2,4}$/u, "") || "Tracker";
}

function settingsOf(state: SessionState): RunSettings | null {
  return state.kind === "open" ? state.settings : null;
}
