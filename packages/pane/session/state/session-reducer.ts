import type { AfterWrite, CheckOrder, CheckProgress } from "../../checker/checker.ts";
import type { RowEntry } from "../../checker/views/row-entry.ts";
import type { TrackerView } from "../../checker/sheet/tracker-view.ts";
import type { SessionEvent } from "./session-event.ts";
import type { Activity, OpenTracker, SessionState } from "./session-state.ts";
import { vendorAt } from "../sheet/vendor-range.ts";

const IDLE: Activity = { kind: "idle" };

/** The session after an event. Events of a tracker that is no longer open change nothing. */
export function sessionReducer(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case "opening":
      return { kind: "opening" };
    case "closed":
      return { kind: "closed", problem: event.problem };
    case "several-found":
      return { kind: "choosing", candidates: event.candidates };
    case "none-found":
      return { kind: "no-tracker", problem: event.problem };
    case "broken":
      return { kind: "broken", detail: event.detail };
    case "tracker-opened":
      return opened(event);
    default:
      return state.kind === "open" ? { ...state, ...change(state, event) } : state;
  }
}

type OpenEvent = Exclude<
  SessionEvent,
  {
    readonly kind:
      "opening" | "closed" | "several-found" | "none-found" | "broken" | "tracker-opened";
  }
>;

function opened(event: Extract<SessionEvent, { readonly kind: "tracker-opened" }>): SessionState {
  const { tracker, hiddenRows, selected, part, settings, ruleTitles, notice, changedRows } = event;
  return {
    kind: "open",
    tracker,
    hiddenRows,
    selected,
    pointedAt: null,
    policy: part.policy,
    decisions: part.decisions,
    waivers: part.waivers,
    runs: part.runs,
    restorable: part.restorable,
    // Which vendors of a questionnaire are checked is no choice.
    settings: tracker.arrangement === "vendor-a-row" ? settings : { ...settings, rows: "all" },
    activity: IDLE,
    notice,
    entries: [],
    checkedWith: null,
    changedRows: new Set(changedRows),
    ruleTitles,
  };
}

function change(state: OpenTracker, event: OpenEvent): Partial<OpenTracker> {
  switch (event.kind) {
    case "tracker-understood":
      return {
        ...understood(state, event.tracker),
        decisions: event.decisions,
        changedRows: withAllEntries(state),
      };
    case "settings-changed":
      return { settings: { ...state.settings, ...event.settings } };
    case "policy-changed":
      return { policy: event.policy, changedRows: withAllEntries(state) };
    case "waivers-changed":
      return {
        waivers: event.waivers,
        changedRows: new Set([...state.changedRows, ...event.rows]),
      };
    case "selected":
      return event.by === "pane"
        ? { selected: event.ranges }
        : { selected: event.ranges, pointedAt: pointedAt(state, event.ranges) };
    case "hidden-rows-read":
      return { hiddenRows: event.hiddenRows };
    case "rows-changed":
      return {
        ...understood(state, event.tracker),
        changedRows:
          state.checkedWith === null && state.runs === 0
            ? state.changedRows
            : new Set([...state.changedRows, ...event.changed]),
      };
    case "check-started":
      return started(state, event.order, event.total);
    case "check-progressed":
      return progressed(state, event.progress);
    case "cancel-asked":
      return { activity: cancelling(state.activity) };
    case "check-ended":
      return event.end.kind === "finished"
        ? {}
        : { activity: IDLE, notice: { ...event.end, kind: "check-cancelled" } };
    case "previewed":
      return { activity: { kind: "previewing", plan: event.plan } };
    case "write-started":
      return {
        activity: { kind: "writing", written: 0, total: event.total, isCancelling: false },
        notice: null,
      };
    case "write-progressed":
      return state.activity.kind === "writing"
        ? { activity: { ...state.activity, written: event.written } }
        : {};
    case "written":
      return {
        ...written(event),
        activity: IDLE,
        notice: {
          kind: "written",
          rows: event.applied.rowsWritten,
          passedOver: event.applied.rowsPassedOver,
        },
        changedRows: new Set([...state.changedRows, ...event.applied.rowsPassedOver]),
      };
    case "answers-written":
      return {
        ...written(event),
        activity: IDLE,
        notice: { kind: "answers-written", vendors: event.vendors, sheet: event.sheet },
      };
    case "restored":
      return {
        ...written(event),
        activity: IDLE,
        notice: { kind: "restored", restored: event.restored },
        changedRows: new Set([...state.changedRows, ...event.restored.rows]),
      };
    case "reading":
      return { activity: { kind: "reading" } };
    case "told":
      return { notice: event.notice };
    case "adding-columns":
      return { activity: { kind: "adding-columns" }, notice: null };
    case "saving":
      return { activity: { kind: "saving" }, notice: null };
    case "ended":
      return { activity: IDLE, notice: event.notice };
  }
}

function written({ tracker, part }: AfterWrite): Partial<OpenTracker> {
  return { tracker, runs: part.runs, restorable: part.restorable };
}

/** What was found by other columns or another policy is to be checked again. */
function withAllEntries({ changedRows, entries }: OpenTracker): ReadonlySet<number> {
  return new Set([...changedRows, ...entries.map(({ row }) => row)]);
}

/** A selection within one vendor points at it; a larger one is there to be checked or copied. */
function pointedAt(
  { tracker }: OpenTracker,
  [range, ...others]: OpenTracker["selected"],
): OpenTracker["pointedAt"] {
  const row = range === undefined || others.length > 0 ? null : vendorAt(tracker, range);
  return row === null ? null : { row };
}

/** Rows that no longer name a vendor leave the list; all do where rows and columns have changed places. */
function understood(state: OpenTracker, tracker: TrackerView): Partial<OpenTracker> {
  if (tracker.arrangement !== state.tracker.arrangement) {
    return { tracker, entries: [], checkedWith: null };
  }
  const vendors = new Set(tracker.vendorRows);
  return { tracker, entries: state.entries.filter(({ row }) => vendors.has(row)) };
}

/** What was found for another day or policy does not stand beside what is found now. */
function started(
  { checkedWith, entries }: OpenTracker,
  { asOf, policy }: CheckOrder,
  total: number,
): Partial<OpenTracker> {
  const isSameBasis = checkedWith?.asOf === asOf && checkedWith.policy === policy;
  return {
    activity: { kind: "checking", done: 0, total, vendor: "", isCancelling: false },
    notice: null,
    checkedWith: { asOf, policy },
    entries: isSameBasis ? entries : [],
  };
}

function progressed(
  state: OpenTracker,
  { done, total, vendor, entries }: CheckProgress,
): Partial<OpenTracker> {
  if (state.activity.kind !== "checking") return {};
  const changedRows = new Set(state.changedRows);
  for (const { row } of entries) changedRows.delete(row);
  return {
    activity: { ...state.activity, done, total, vendor },
    entries: merged(state.entries, entries),
    changedRows,
  };
}

/** Both lists run from the top of the sheet; where both have a row, the newer entry counts. */
function merged(before: readonly RowEntry[], newer: readonly RowEntry[]): readonly RowEntry[] {
  const first = newer[0];
  const last = before.at(-1);
  if (first === undefined) return before;
  if (last === undefined || last.row < first.row) return [...before, ...newer];
  const byRow = new Map(before.map((entry) => [entry.row, entry]));
  for (const entry of newer) byRow.set(entry.row, entry);
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

function cancelling(activity: Activity): Activity {
  return activity.kind === "checking" || activity.kind === "writing"
    ? { ...activity, isCancelling: true }
    : activity;
}
