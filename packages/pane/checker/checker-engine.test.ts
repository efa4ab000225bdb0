import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { catalogue } from "@scopefit/rules/catalogue";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { readPartXml } from "@scopefit/tracker/writing/part/workbook-part";
import { expect, test } from "vitest";

import { AS_OF, orderFor, rowFrom, takeSheet, takeTracker } from "../testing/taken-sheet.ts";
import { TRACKER_LINES } from "../testing/tracker-lines.ts";
import type { CheckProgress } from "./checker.ts";
import { CheckerEngine } from "./checker-engine.ts";

const engine = () => new CheckerEngine({ rules: catalogue, loadPlaces: loadGazetteer });

/** An engine that has taken the tracker, with what it told of its progress. */
async function startedEngine(lines: readonly string[] = TRACKER_LINES) {
  const checker = engine();
  const told: CheckProgress[] = [];
  checker.onProgress((progress) => told.push(progress));
  const tracker = await takeTracker(checker, lines);
  return { checker, tracker, told };
}

async function checkedEngine(rows: readonly number[] = [4, 5, 6, 7]) {
  const started = await startedEngine();
  await started.checker.check(orderFor(rows));
  return started;
}

/** A tracker of so many vendors, all alike but for their names. */
const manyLines = (count: number) => [
  "Vendor|Service|Delivery Location(s)|ISO 27001|ISO Expiry Date",
  ...Array.from(
    { length: count },
    (_, place) => `Vendor ${place + 1}|Payroll|Makati|Yes|2027-06-30`,
  ),
];

test("the tracker is seen with its heading row, its vendors and its columns", async () => {
  const { tracker } = await startedEngine();
  expect(tracker).toMatchObject({ headerRow: 3, vendorRows: [4, 5, 6, 7], isMarked: false });
  expect(tracker.columns.every(({ standing }) => standing === "understood")).toBe(true);
  expect(tracker.notAsked.map(({ field }) => field)).toContain("isoExclusions");
});

test("a sheet that is no tracker says why", async () => {
  const understood = await takeSheet(engine(), ["Colour|Size", "red|4", "blue|5"]);
  expect(understood).toMatchObject({ ok: false, problem: { kind: "no-header" } });
});

test("a tracker without a vendor says so", async () => {
  const understood = await takeSheet(engine(), ["Vendor|Service|ISO 27001"]);
  expect(understood).toMatchObject({ ok: false, problem: { kind: "no-vendors" } });
});

test("what people decided of a column counts", async () => {
  const { checker } = await startedEngine();
  const understood = await checker.understand([["SOC 2", null]]);
  const column = understood.ok
    ? understood.tracker.columns.find(({ heading }) => heading === "SOC 2")
    : undefined;
  expect(column).toMatchObject({ field: null, decidedBy: "saved" });
});

test("a check lists every vendor row once, in order, and passes over the total", async () => {
  const { told } = await checkedEngine([4, 5, 6, 7, 8]);
  expect(told.flatMap(({ entries }) => entries.map(({ row }) => row))).toEqual([4, 5, 6, 7]);
  expect(told.at(-1)).toMatchObject({ done: 4, total: 4, vendor: "Ligaya Data" });
});

test("only the rows asked for are checked", async () => {
  const { told } = await checkedEngine([5]);
  expect(told.flatMap(({ entries }) => entries)).toMatchObject([
    { row: 5, vendor: "Tala Payroll" },
  ]);
});

test("a cancelled check leaves a prefix of finished rows", async () => {
  const { checker, tracker, told } = await startedEngine(manyLines(400));
  checker.onProgress(({ done }) => {
    if (done >= 100) void checker.cancel();
  });
  const end = await checker.check(orderFor(tracker.vendorRows));
  const listed = told.flatMap(({ entries }) => entries.map(({ row }) => row));
  expect(end).toMatchObject({ kind: "cancelled", total: 400 });
  expect(end.done).toBeLessThan(400);
  expect(listed).toEqual(tracker.vendorRows.slice(0, end.done));
});

test("progress is told at least every forty rows", async () => {
  const { checker, tracker, told } = await startedEngine(manyLines(130));
  await checker.check(orderFor(tracker.vendorRows));
  expect(Math.max(...told.map(({ entries }) => entries.length))).toBeLessThanOrEqual(40);
});

test("a row that has not been checked has no detail", async () => {
  const { checker } = await checkedEngine([5]);
  expect(await checker.detail(4)).toBeNull();
});

test("the detail explains the status with the cells that were read", async () => {
  const { checker } = await checkedEngine();
  const detail = await checker.detail(4);
  expect(detail?.report).toMatchObject({ vendor: "Dapitan Voice", status: "not-covered" });
  const edition = detail?.findings.find(({ rule }) => rule === "iso-edition-withdrawn");
  expect(edition?.cells).toContainEqual({
    address: "E4",
    heading: "ISO 27001 Edition",
    text: "2013",
  });
  expect(edition?.sources.length).toBeGreaterThan(0);
});

test("a plan holds the texts of the last run and a part that reads back", async () => {
  const { checker } = await checkedEngine();
  const plan = await checker.plan({ ranOn: AS_OF, registers: [] });
  if (plan.kind !== "plan") throw new Error(`It is ${plan.kind}.`);
  expect(plan.target).toMatchObject({ sheet: "Vendors", headerRow: 3, firstRow: 4 });
  expect(plan.rowCount).toBe(4);
  expect((await checker.plannedRows({ from: 1, count: 2 })).map(({ row }) => row)).toEqual([5, 6]);
  expect(readPartXml(plan.closing.part)?.runs.at(-1)).toMatchObject({ rows: 4, ranOn: AS_OF });
});

test("rows of an earlier run on the same day count in the summary and are not written again", async () => {
  const { checker } = await checkedEngine();
  await checker.check(orderFor([5]));
  const plan = await checker.plan({ ranOn: AS_OF, registers: [] });
  if (plan.kind === "no-room") throw new Error("There is room.");
  expect(plan.rowCount).toBe(1);
  expect(readPartXml(plan.closing.part)?.runs.at(-1)?.rows).toBe(4);
});

test("what was found for another day is forgotten", async () => {
  const { checker } = await checkedEngine();
  await checker.check(orderFor([5], isoDay("2027-11-23")));
  expect(await checker.detail(4)).toBeNull();
});

test("the preview sets each new text beside what the cell holds now", async () => {
  const { checker } = await checkedEngine();
  await checker.plan({ ranOn: AS_OF, registers: [] });
  const [first] = await checker.changedRows({ from: 0, count: 1 });
  expect(first).toMatchObject({ row: 4, vendor: "Dapitan Voice" });
  expect(first?.cells[0]).toEqual({
    key: "status",
    address: "O4",
    before: "",
    after: "○ NOT COVERED",
  });
});

test("once written, the same plan would change nothing", async () => {
  const { checker } = await checkedEngine();
  await checker.plan({ ranOn: AS_OF, registers: [] });
  const { tracker, part } = await checker.takeWritten({ passedOver: [] });
  expect(tracker.isMarked).toBe(true);
  expect(part).toMatchObject({ runs: 1, restorable: { kind: "nothing-replaced" } });
  const again = await checker.plan({ ranOn: AS_OF, registers: [] });
  expect(again).toMatchObject({ kind: "plan", cellsChanged: 0 });
});

test("a row that was passed over still holds what it held", async () => {
  const { checker } = await checkedEngine();
  await checker.plan({ ranOn: AS_OF, registers: [] });
  await checker.takeWritten({ passedOver: [5] });
  await checker.plan({ ranOn: AS_OF, registers: [] });
  const rows = await checker.changedRows({ from: 0, count: 4 });
  expect(rows.filter(({ cells }) => cells.length > 0).map(({ row }) => row)).toEqual([5]);
});

test("only a row whose cells differ has changed", async () => {
  const { checker } = await checkedEngine();
  const rows = [
    rowFrom((TRACKER_LINES[3] ?? "").replace("2013", "2022"), 4),
    rowFrom(TRACKER_LINES[4] ?? "", 5),
  ];
  const reread = await checker.takeRowsAgain({ firstRow: 4, lastRow: 5, rows });
  expect(reread.changed).toEqual([4]);
});

test("a changed row is explained as it was checked until it is checked again", async () => {
  const { checker } = await checkedEngine();
  const rows = [rowFrom((TRACKER_LINES[3] ?? "").replace("2013", "2022"), 4)];
  await checker.takeRowsAgain({ firstRow: 4, lastRow: 4, rows });
  const editions = async () =>
    (await checker.detail(4))?.findings.filter(({ rule }) => rule === "iso-edition-withdrawn");
  expect(await editions()).toHaveLength(1);
  await checker.check(orderFor([4]));
  expect(await editions()).toHaveLength(0);
});

test("a new vendor below the others is seen and has changed", async () => {
  const { checker } = await startedEngine();
  const rows = [rowFrom("Mabini Chat|Chat support|Makati|Yes", 8)];
  const { changed, understood } = await checker.takeRowsAgain({ firstRow: 8, lastRow: 8, rows });
  expect(changed).toEqual([8]);
  expect(understood.ok && understood.tracker.vendorRows).toEqual([4, 5, 6, 7, 8]);
});

test("a part that is not ours counts as none", async () => {
  const checker = engine();
  const part = await checker.takePart("<other/>");
  expect(part).toMatchObject({ decisions: [], policy: { evidence: "documents" } });
});

test("a sheet is compared with its own last run, and not with that of another", async () => {
  const { checker } = await checkedEngine();
  const plan = await checker.plan({ ranOn: AS_OF, registers: [] });
  if (plan.kind !== "plan") throw new Error(`It is ${plan.kind}.`);
  const seenOn = async (name: string) => {
    await takeTracker(checker, TRACKER_LINES, { name });
    const { restorable } = await checker.takePart(plan.closing.part);
    return [restorable.kind, await checker.changedSinceLastRun()];
  };
  expect(await seenOn("Vendors")).toEqual(["nothing-replaced", []]);
  expect(await seenOn("Vendors 2027")).toEqual(["no-run", []]);
});

test("the place of missing columns is right of the table", async () => {
  const { checker } = await startedEngine();
  const columns = await checker.planColumns(["isoExclusions", "isoSoaProvided"]);
  expect(columns?.columns.map(({ column }) => column)).toEqual([14, 15]);
});

test.for([
  ["html", ".html"],
  ["markdown", ".md"],
  ["csv", ".csv"],
  ["json", ".json"],
  ["sarif", ".sarif"],
  ["calendar", ".ics"],
] as const)("a report as %s names a vendor that was checked", async ([format, ending]) => {
  const { checker } = await checkedEngine();
  const file = await checker.report({ format, file: "tracker.xlsx", ranOn: AS_OF });
  expect(file.ending).toBe(ending);
  expect(file.text).toContain("Tala Payroll");
});

test("a SARIF report holds a result for each open finding, as the command line writes it", async () => {
  const { checker } = await checkedEngine();
  const { text } = await checker.report({ format: "sarif", file: "tracker.xlsx", ranOn: AS_OF });
  const log = JSON.parse(text) as {
    readonly version: string;
    readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
  };
  expect(log.version).toBe("2.1.0");
  expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain("iso-edition-withdrawn");
});
