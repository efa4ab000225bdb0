import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import type { RowEntry } from "../../checker/views/row-entry.ts";
import { AS_OF, orderFor } from "../../testing/taken-sheet.ts";
import type { SessionEvent } from "./session-event.ts";
import { sessionReducer } from "./session-reducer.ts";
import type { SessionState } from "./session-state.ts";

const entry = (row: number, vendor = `Vendor ${row}`): RowEntry => ({
  row,
  vendor,
  service: "",
  status: "cannot-tell",
  reason: "",
  open: [],
  waitsForReading: false,
});

const OPENED: SessionEvent = {
  kind: "tracker-opened",
  tracker: {
    place: { sheet: "Vendors", table: null },
    arrangement: "vendor-a-row",
    answers: [],
    headerRow: 1,
    firstRow: 2,
    lastRow: 5,
    firstColumn: 0,
    lastColumn: 3,
    vendorRows: [2, 3, 4, 5],
    columns: [],
    notAsked: [],
    asksNoAssurance: false,
    hasContinuedRows: false,
    laterHeads: [],
    isProtected: false,
    isMarked: false,
  },
  hiddenRows: new Set(),
  selected: [],
  part: {
    policy: defaultPolicy,
    decisions: [],
    waivers: [],
    runs: 0,
    restorable: { kind: "no-run" },
  },
  changedRows: [],
  settings: { rows: "all", asOf: AS_OF, showFirst: false },
  ruleTitles: {},
  notice: null,
};

const started = (asOf = AS_OF): SessionEvent => ({
  kind: "check-started",
  order: orderFor([2, 3, 4, 5], asOf),
  total: 4,
});

const progress = (entries: readonly RowEntry[]): SessionEvent => ({
  kind: "check-progressed",
  progress: { done: entries.length, total: 4, vendor: "", entries },
});

function after(...events: readonly SessionEvent[]): SessionState {
  return events.reduce(sessionReducer, { kind: "opening" });
}

function entriesAfter(...events: readonly SessionEvent[]): readonly string[] {
  const state = after(OPENED, ...events);
  return state.kind === "open" ? state.entries.map(({ vendor }) => vendor) : [];
}

test("an event of a tracker changes nothing while none is open", () => {
  const state = after();
  expect(sessionReducer(state, { kind: "settings-changed", settings: { rows: "changed" } })).toBe(
    state,
  );
});

test("the list fills in the order of the sheet", () => {
  expect(entriesAfter(started(), progress([entry(2), entry(3)]), progress([entry(4)]))).toEqual([
    "Vendor 2",
    "Vendor 3",
    "Vendor 4",
  ]);
});

test("a row that is checked again takes its own place in the list", () => {
  const ended: SessionEvent = { kind: "ended", notice: null };
  const first = [started(), progress([entry(2), entry(3), entry(4)]), ended];
  expect(entriesAfter(...first, started(), progress([entry(3, "New name")]))).toEqual([
    "Vendor 2",
    "New name",
    "Vendor 4",
  ]);
});

test("what was found for another day does not stay in the list", () => {
  const first = [started(), progress([entry(2), entry(3)])];
  const later = started(isoDay("2027-11-23"));
  expect(entriesAfter(...first, later)).toEqual([]);
});

test("progress that arrives after the end is dropped", () => {
  expect(entriesAfter(started(), { kind: "ended", notice: null }, progress([entry(2)]))).toEqual(
    [],
  );
});

test("a larger selection is not pointing at a row", () => {
  const range = { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 };
  const state = after(OPENED, { kind: "selected", ranges: [range], by: "user" });
  expect(state).toMatchObject({ pointedAt: null, selected: [range] });
});

test("another policy makes every result one to be checked again", () => {
  const policy = { ...defaultPolicy, evidence: "claims" as const };
  const state = after(OPENED, started(), progress([entry(2)]), { kind: "policy-changed", policy });
  expect(state.kind === "open" && [...state.changedRows]).toEqual([2]);
});
