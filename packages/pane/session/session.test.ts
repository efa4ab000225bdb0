import { expect, test, vi } from "vitest";

import { memorySheet } from "../testing/memory-sheet.ts";
import { startSession } from "../testing/started-session.ts";
import { TRACKER_LINES } from "../testing/tracker-lines.ts";

const LOCKED = { isProtected: true };

test("a workbook with one tracker opens it, ready to be checked", async () => {
  const { tracker } = await startSession();
  expect(tracker()).toMatchObject({
    tracker: { place: { sheet: "Vendors", table: null }, vendorRows: [4, 5, 6, 7] },
    settings: { rows: "all", asOf: "2026-11-23", showFirst: false },
    activity: { kind: "idle" },
  });
});

test("the tracker is found on another sheet where the one in view holds none", async () => {
  const { tracker } = await startSession({
    sheets: [memorySheet("Notes", ["Colour|Size"]), memorySheet("Vendors", TRACKER_LINES)],
  });
  expect(tracker().tracker.place.sheet).toBe("Vendors");
});

test("two trackers are left to the user to choose from", async () => {
  const { session, tracker } = await startSession({
    sheets: [
      memorySheet("Notes", ["Colour|Size"]),
      memorySheet("Old", TRACKER_LINES),
      memorySheet("New", TRACKER_LINES),
    ],
  });
  expect(session.state()).toMatchObject({
    kind: "choosing",
    candidates: [{ place: { sheet: "Old" } }, { place: { sheet: "New" } }],
  });
  await session.acts.openPlace({ sheet: "New", table: null });
  expect(tracker().tracker.place.sheet).toBe("New");
});

test("a hidden sheet is not looked at", async () => {
  const { session } = await startSession({
    sheets: [
      memorySheet("Sheet1", []),
      memorySheet("Vendors", TRACKER_LINES, { visibility: "hidden" }),
    ],
  });
  expect(session.state()).toMatchObject({ kind: "no-tracker" });
});

test.for([
  ["an empty sheet", [], "empty-sheet"],
  ["a sheet without headings", ["Colour|Size", "red|4"], "no-header"],
  ["a tracker without vendors", ["Vendor|Service|ISO 27001"], "no-vendors"],
  ["headings without a vendor", ["Service|ISO 27001|SOC 2", "Voice|Yes|No"], "no-vendor-column"],
] as const)("%s is said to be one", async ([, lines, kind]) => {
  const { session } = await startSession({ sheets: [memorySheet("Sheet1", lines)] });
  expect(session.state()).toMatchObject({ kind: "no-tracker", problem: { kind } });
});

test("no workbook is said to be missing, and looking again finds it", async () => {
  const { session, workbook } = await startSession();
  workbook.failNext({ kind: "no-workbook" });
  await session.acts.open();
  expect(session.state()).toEqual({ kind: "closed", problem: { kind: "no-workbook" } });
  await session.acts.open();
  expect(session.state().kind).toBe("open");
});

test("a check lists every vendor and writes the sheet", async () => {
  const { session, workbook, tracker } = await startSession();
  await session.acts.check();
  expect(tracker().entries.map(({ row, status }) => [row, status])).toEqual([
    [4, "not-covered"],
    [5, "covered-with-conditions"],
    [6, "cannot-tell"],
    [7, expect.any(String)],
  ]);
  expect(tracker().notice).toEqual({ kind: "written", rows: 4, passedOver: [] });
  expect(workbook.text("Vendors", "O3")).toBe("Scope status");
  expect(workbook.text("Vendors", "O4")).toBe("○ NOT COVERED");
  expect(workbook.text("Vendors", "A8")).toBe("Total");
  expect(workbook.text("Vendors", "O8")).toBe("");
  expect(workbook.sheetNames()).toContain("Scopefit");
});

test("a second run writes into the same columns", async () => {
  const { session, workbook } = await startSession();
  await session.acts.check();
  workbook.type("Vendors", "E4", "2022");
  workbook.type("Vendors", "I4", "2027-06-30");
  await session.acts.open();
  await session.acts.check();
  expect(workbook.text("Vendors", "O4")).not.toBe("○ NOT COVERED");
  expect(workbook.text("Vendors", "X3")).toBe("");
});

test("shown first, nothing is written until the user says so", async () => {
  const { session, workbook, tracker } = await startSession();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  expect(tracker().activity).toMatchObject({ kind: "previewing", plan: { rowCount: 4 } });
  expect(workbook.text("Vendors", "O3")).toBe("");
  await session.acts.write();
  expect(workbook.text("Vendors", "O3")).toBe("Scope status");
});

test("a plan that is put away leaves the sheet as it was and the results in the list", async () => {
  const { session, workbook, tracker } = await startSession();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  session.acts.dismissPlan();
  expect(tracker()).toMatchObject({ activity: { kind: "idle" }, notice: { kind: "not-written" } });
  expect(tracker().entries).toHaveLength(4);
  expect(workbook.text("Vendors", "O3")).toBe("");
});

test("a cancelled check writes nothing and keeps what is finished", async () => {
  // So many that progress is told of before the last of them is checked.
  const vendors = 3000;
  const lines = [
    ...TRACKER_LINES.slice(0, 3),
    ...Array.from({ length: vendors }, (_, place) => `Vendor ${place}|Payroll|Makati|Yes`),
  ];
  const { session, workbook, tracker } = await startSession({
    sheets: [memorySheet("Vendors", lines)],
  });
  const stop = session.subscribe(() => {
    const { activity } = tracker();
    if (activity.kind === "checking" && !activity.isCancelling && activity.done > 0) {
      session.acts.cancel();
    }
  });
  await session.acts.check();
  stop();
  const { entries, notice } = tracker();
  expect(notice).toMatchObject({ kind: "check-cancelled", done: entries.length, total: vendors });
  expect(entries.map(({ row }) => row)).toEqual(entries.map((_, place) => place + 4));
  expect(workbook.text("Vendors", "O3")).toBe("");
});

test("a protected sheet is checked and not written", async () => {
  const { session, tracker } = await startSession({
    sheets: [memorySheet("Vendors", TRACKER_LINES, LOCKED)],
  });
  await session.acts.check();
  expect(tracker().entries).toHaveLength(4);
  expect(tracker().notice).toEqual({
    kind: "problem",
    problem: { kind: "protected-sheet", sheet: "Vendors" },
  });
});

test("the results of a protected sheet can be written on a sheet of their own, again and again", async () => {
  const { session, workbook, tracker } = await startSession({
    sheets: [memorySheet("Vendors", TRACKER_LINES, LOCKED)],
  });
  await session.acts.writeResults();
  expect(workbook.sheetNames()).toEqual(["Vendors"]);
  await session.acts.check();
  await session.acts.writeResults();
  expect(tracker().notice).toEqual({ kind: "sheet-written", sheet: "Scopefit results" });
  expect(workbook.text("Scopefit results", "A5")).toBe("4");
  expect(workbook.text("Scopefit results", "B5")).toBe("Dapitan Voice");
  expect(workbook.text("Scopefit results", "C5")).toBe("○ NOT COVERED");
  expect(workbook.text("Vendors", "O3")).toBe("");
  await session.acts.writeResults();
  expect(workbook.sheetNames()).toEqual(["Vendors", "Scopefit results"]);
});

test("the results on a sheet of their own are not taken for a tracker", async () => {
  const { session, workbook } = await startSession({
    sheets: [memorySheet("Vendors", TRACKER_LINES, LOCKED)],
  });
  await session.acts.check();
  await session.acts.writeResults();
  const sheets = workbook.sheetNames().map((name) => workbook.sheet(name));
  const again = await startSession({ sheets, active: "Scopefit results" });
  expect(again.tracker().tracker.place.sheet).toBe("Vendors");
});

test("where the structure is protected too, nothing is written and that is said", async () => {
  const { session, workbook, tracker } = await startSession({
    sheets: [memorySheet("Vendors", TRACKER_LINES, LOCKED)],
    isProtected: true,
  });
  await session.acts.check();
  await session.acts.writeResults();
  expect(tracker().notice).toEqual({ kind: "problem", problem: { kind: "protected-workbook" } });
  expect(workbook.sheetNames()).toEqual(["Vendors"]);
});

test("a row that was changed while the plan was shown is passed over and said to be", async () => {
  const { session, workbook, tracker } = await startSession();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  workbook.type("Vendors", "E4", "2022");
  await session.acts.write();
  expect(tracker().notice).toEqual({ kind: "written", rows: 3, passedOver: [4] });
  expect(workbook.text("Vendors", "O4")).toBe("");
  expect(tracker().changedRows).toContain(4);
});

test("only the selected rows are checked", async () => {
  const { session, workbook, tracker } = await startSession();
  workbook.select("Vendors", "A5:C6");
  session.acts.setSettings({ rows: "selected" });
  await session.acts.check();
  expect(tracker().entries.map(({ row }) => row)).toEqual([5, 6]);
});

test("rows that a filter hides are left out of the visible ones", async () => {
  const { session, workbook, tracker } = await startSession();
  session.acts.setSettings({ rows: "visible" });
  workbook.hideRows("Vendors", [4, 7]);
  await session.acts.check();
  expect(tracker().entries.map(({ row }) => row)).toEqual([5, 6]);
});

test("an edit marks its row, and one act checks the marked rows again", async () => {
  const { session, workbook, tracker } = await startSession();
  await session.acts.check();
  workbook.type("Vendors", "E4", "2022");
  workbook.type("Vendors", "I4", "2027-06-30");
  await vi.waitFor(() => expect([...tracker().changedRows]).toEqual([4]), { timeout: 5_000 });
  await session.acts.checkChanged();
  expect(tracker().changedRows.size).toBe(0);
  expect(tracker().entries).toHaveLength(4);
  expect(workbook.text("Vendors", "O4")).not.toBe("○ NOT COVERED");
});

test("rows that were moved make the results give way", async () => {
  const { session, workbook, tracker } = await startSession();
  await session.acts.check();
  workbook.insertRow("Vendors", 5);
  await vi.waitFor(() => expect(tracker().notice).toEqual({ kind: "rows-moved" }), {
    timeout: 5_000,
  });
  expect(tracker()).toMatchObject({ entries: [], tracker: { vendorRows: [4, 6, 7, 8] } });
});

test("missing columns are added and understood at once", async () => {
  const { session, workbook, tracker } = await startSession();
  await session.acts.addColumns(["isoExclusions"]);
  expect(tracker().notice).toEqual({ kind: "columns-added", count: 1 });
  expect(workbook.text("Vendors", "O3")).not.toBe("");
  expect(workbook.sheet("Vendors").notes.get(14)).toMatch(/own words/u);
  expect(tracker().tracker.notAsked.map(({ field }) => field)).not.toContain("isoExclusions");
});

test("what the user selects in the sheet is pointed at; what the pane selects is not", async () => {
  const { session, workbook, tracker } = await startSession();
  workbook.select("Vendors", "B6");
  expect(tracker().pointedAt).toEqual({ row: 6 });
  await session.acts.goTo({ firstRow: 4, lastRow: 4, firstColumn: 0, lastColumn: 3 });
  expect(workbook.selected()?.ranges).toMatchObject([{ firstRow: 4 }]);
  expect(tracker().pointedAt).toEqual({ row: 6 });
});

test("a problem in the middle of a write is told with the rows that were written", async () => {
  const { session, workbook, tracker } = await startSession();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  workbook.failNext({ kind: "connection-lost", written: 2 });
  await session.acts.write();
  expect(tracker()).toMatchObject({
    activity: { kind: "idle" },
    notice: { kind: "problem", problem: { kind: "connection-lost", written: 2 } },
  });
});
