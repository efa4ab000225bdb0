import type { Policy } from "@scopefit/core/policy/policy";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import type { PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";

import type { Checker, PartView } from "../../checker/checker.ts";
import type { TrackerPlace } from "../../checker/sheet/tracker-view.ts";
import type { Answer, Workbook } from "../../workbook/workbook.ts";
import { keepPart } from "./keep-part.ts";
import { type Reading, recordReading } from "./record-reading.ts";
import type { SessionEvent } from "../state/session-event.ts";
import type { Notice, OpenTracker, SessionState } from "../state/session-state.ts";
import type { Store } from "../state/store.ts";

/** The acts by which a person has something written that is no run. Each waits for the one before it. */
export interface KeepingActs {
  /** Puts a policy in force and keeps it in the workbook. */
  readonly setPolicy: (policy: Policy) => Promise<void>;
  /** Understands the columns anew with what people decided of them, and keeps it in the workbook. */
  readonly decideColumns: (decisions: PartView["decisions"]) => Promise<void>;
  /** Waives a point, keeps that in the workbook and checks the rows it names again. */
  readonly waive: (waiver: Waiver) => Promise<void>;
  /** Takes a waiver back and checks the rows it names again. */
  readonly withdraw: (waiver: Waiver) => Promise<void>;
  /** Records in the tracker who has read the document of a row and when, and checks the row again. */
  readonly recordReading: (reading: Reading) => Promise<void>;
  /** Writes a sheet of ours on its own, in the place of what was there of it. */
  readonly writeSheet: (sheet: PlannedSheet) => Promise<void>;
  /** Writes what has been found on a sheet of its own, where the tracker itself is protected. */
  readonly writeResults: () => Promise<void>;
  /** Takes everything of ours out of the workbook. */
  readonly remove: () => Promise<void>;
  /** Puts back what the last run replaced. */
  readonly restore: () => Promise<void>;
}

/** What these acts work with. */
export interface KeepingTools {
  readonly workbook: Workbook;
  readonly checker: Checker;
  readonly store: Store<SessionState, SessionEvent>;
  /** Today where the user is. */
  readonly today: IsoDay;
  /** The open tracker where nothing is going on with it, else `null`. */
  readonly idle: () => OpenTracker | null;
  readonly checkRows: (rows: readonly number[]) => Promise<void>;
  readonly openPlace: (place: TrackerPlace, notice: Notice | null) => Promise<void>;
}

/** The acts over a session's tools; what goes wrong in them is a notice. */
export function keepingActs(tools: KeepingTools): KeepingActs {
  const { workbook, checker, store, today, idle, checkRows, openPlace } = tools;
  const { dispatch } = store;

  /** Runs a small write; `null` where it was refused, which the user has then been told. */
  async function saved<T>(write: () => Promise<Answer<T>>): Promise<{ readonly value: T } | null> {
    dispatch({ kind: "saving" });
    const done = await write();
    const notice = done.ok ? null : ({ kind: "problem", problem: done.problem } as const);
    dispatch({ kind: "ended", notice });
    return done.ok ? { value: done.value } : null;
  }

  function told(notice: Notice): void {
    dispatch({ kind: "told", notice });
  }

  async function setPolicy(policy: Policy): Promise<void> {
    const tracker = idle();
    if (tracker === null) return;
    const kept = await saved(() => keepPart({ kind: "policy", policy }, workbook, checker));
    if (kept === null) return;
    dispatch({ kind: "policy-changed", policy: kept.value.policy });
    told({ kind: "policy-kept", rows: tracker.entries.length });
  }

  async function decideColumns(decisions: PartView["decisions"]): Promise<void> {
    const before = idle();
    if (before === null) return;
    const understood = await checker.understand(decisions);
    if (!understood.ok) {
      await checker.understand(before.decisions);
      return told({ kind: "columns-refused", problem: understood.problem });
    }
    const change = { kind: "columns", decisions } as const;
    const kept = await saved(() => keepPart(change, workbook, checker));
    if (kept === null) return void (await checker.understand(before.decisions));
    dispatch({ kind: "tracker-understood", tracker: understood.tracker, decisions });
  }

  async function changeWaivers(kind: "waive" | "withdraw", waiver: Waiver): Promise<void> {
    const tracker = idle();
    if (tracker === null) return;
    // Not needed before a point is waived, so not part of the first view.
    const { rowsNamedBy } = await import("../sheet/rows-named-by.ts");
    const kept = await saved(() => keepPart({ kind, waiver }, workbook, checker));
    if (kept === null) return;
    const rows = rowsNamedBy(waiver, tracker.entries);
    dispatch({ kind: "waivers-changed", waivers: kept.value.waivers, rows });
    await checkRows(rows);
  }

  async function record(reading: Reading): Promise<void> {
    if (idle() === null) return;
    const done = await saved(() => recordReading(reading, workbook, checker));
    if (done !== null) await checkRows([reading.row]);
  }

  async function writeSheet(sheet: PlannedSheet): Promise<void> {
    if (idle() === null) return;
    const written = await saved(() => workbook.writeSheet(sheet));
    if (written !== null) told({ kind: "sheet-written", sheet: written.value });
  }

  async function writeResults(): Promise<void> {
    const tracker = idle();
    if (tracker === null || tracker.checkedWith === null) return;
    await writeSheet(await checker.resultsSheet(null));
  }

  async function remove(): Promise<void> {
    const tracker = idle();
    if (tracker === null) return;
    const removed = await saved(workbook.remove);
    if (removed === null) return;
    await openPlace(tracker.tracker.place, { kind: "removed", removed: removed.value });
  }

  async function restore(): Promise<void> {
    if (idle() === null) return;
    // Not needed before somebody looks, so not part of the first view.
    const { restoreLastRun } = await import("./restore-last-run.ts");
    const done = await saved(() => restoreLastRun(today, workbook, checker));
    if (done === null) return;
    if (done.value === null) return told({ kind: "nothing-to-restore" });
    dispatch({ kind: "restored", ...done.value });
  }

  return {
    setPolicy,
    decideColumns,
    waive: (waiver) => changeWaivers("waive", waiver),
    withdraw: (waiver) => changeWaivers("withdraw", waiver),
    recordReading: record,
    writeSheet,
    writeResults,
    remove,
    restore,
  };
}
