import type { CellRange } from "@scopefit/tracker/layout/grid";

import type { Checker, Reread, RowsAgain } from "../../checker/checker.ts";
import type { Answer, Selection, SheetChange, Workbook } from "../../workbook/workbook.ts";
import type { SessionEvent } from "../state/session-event.ts";
import type { OpenTracker, SessionState } from "../state/session-state.ts";
import type { Store } from "../state/store.ts";

/** How long changes are gathered before the rows are read again, in milliseconds. */
const GATHERED_FOR = 500;

/** What following the sheet takes. */
export interface FollowTools {
  readonly workbook: Workbook;
  readonly checker: Checker;
  readonly store: Store<SessionState, SessionEvent>;
  /** Runs an act and tells if it breaks down. */
  readonly guarded: (act: () => Promise<void>) => Promise<void>;
  /** Reads the whole tracker again, because rows or columns have moved. */
  readonly reopen: () => Promise<void>;
}

/** Rows of a sheet, both ends included. */
type RowStretch = Pick<RowsAgain, "firstRow" | "lastRow">;

/** Keeps a session in step with the sheet. */
export interface SheetFollower {
  /** Reads again what has changed, as soon as nothing else is going on. */
  readonly catchUp: () => Promise<void>;
  /** Reads rows of a sheet again at once, whatever goes on, and tells what has changed in them. */
  readonly readAgain: (sheet: string, rows: RowStretch) => Promise<Answer<Reread>>;
  readonly readHiddenRows: () => Promise<void>;
  readonly goTo: (range: CellRange) => Promise<void>;
  readonly stop: () => void;
}

/** Starts to listen to the workbook. */
export function followSheet({
  workbook,
  checker,
  store,
  guarded,
  reopen,
}: FollowTools): SheetFollower {
  let pending: RowStretch | null = null;
  let hasMoved = false;
  /** What the pane itself asked to be selected; the news of it comes back and must not lead anywhere. */
  let asked: readonly CellRange[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function open(): OpenTracker | null {
    const state = store.state();
    return state.kind === "open" ? state : null;
  }

  function onSelection({ sheet, ranges }: Selection): void {
    if (sheet !== open()?.tracker.place.sheet) return;
    const place = asked.findIndex((range) => ranges.length === 1 && isSame(range, ranges[0]));
    asked = place === -1 ? [] : asked.slice(place + 1);
    store.dispatch({ kind: "selected", ranges, by: place === -1 ? "user" : "pane" });
  }

  function onChange({ sheet, range, kind }: SheetChange): void {
    if (sheet !== open()?.tracker.place.sheet) return;
    if (kind === "structure") hasMoved = true;
    pending = {
      firstRow: Math.min(range.firstRow, pending?.firstRow ?? Infinity),
      lastRow: Math.max(range.lastRow, pending?.lastRow ?? 0),
    };
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void guarded(catchUp), GATHERED_FOR);
  }

  async function catchUp(): Promise<void> {
    const tracker = open();
    if (tracker?.activity.kind !== "idle" || pending === null) return;
    const { firstRow, lastRow } = pending;
    const isToBeReopened = hasMoved;
    pending = null;
    hasMoved = false;
    if (isToBeReopened) return reopen();

    const taken = await readAgain(tracker.tracker.place.sheet, { firstRow, lastRow });
    if (!taken.ok) told({ kind: "problem", problem: taken.problem });
  }

  async function readAgain(
    name: string,
    { firstRow, lastRow }: RowStretch,
  ): Promise<Answer<Reread>> {
    const rows = await workbook.readRows(name, firstRow, lastRow);
    if (!rows.ok) return rows;
    const taken = await checker.takeRowsAgain({ firstRow, lastRow, rows: rows.value });
    const { changed, understood } = taken;
    store.dispatch(
      understood.ok
        ? { kind: "rows-changed", changed, tracker: understood.tracker }
        : { kind: "none-found", problem: understood.problem },
    );
    return { ok: true, value: taken };
  }

  async function readHiddenRows(): Promise<void> {
    const tracker = open();
    if (tracker === null) return;
    const opened = await workbook.openSheet(tracker.tracker.place.sheet);
    if (!opened.ok) return told({ kind: "problem", problem: opened.problem });
    store.dispatch({ kind: "hidden-rows-read", hiddenRows: opened.value.hiddenRows });
  }

  async function goTo(range: CellRange): Promise<void> {
    const tracker = open();
    if (tracker === null) return;
    asked = [...asked, range];
    const gone = await workbook.goTo(tracker.tracker.place.sheet, range);
    if (!gone.ok) told({ kind: "problem", problem: gone.problem });
  }

  function told(notice: OpenTracker["notice"]): void {
    store.dispatch({ kind: "told", notice });
  }

  const stops = [workbook.onSelection(onSelection), workbook.onChange(onChange)];
  return {
    catchUp,
    readAgain,
    readHiddenRows,
    goTo,
    stop() {
      if (timer !== null) clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

function isSame(a: CellRange, b: CellRange | undefined): boolean {
  return (
    a.firstRow === b?.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn
  );
}
