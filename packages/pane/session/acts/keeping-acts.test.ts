import { defaultPolicy } from "@scopefit/core/policy/policy";
import { readPartXml } from "@scopefit/tracker/writing/part/workbook-part";
import { expect, test } from "vitest";

import { memorySheet } from "../../testing/memory-sheet.ts";
import { type StartedSession, startSession } from "../../testing/started-session.ts";
import { TRACKER_LINES } from "../../testing/tracker-lines.ts";

const partOf = ({ workbook }: StartedSession) => readPartXml(workbook.part() ?? "");

const READ_LINES = TRACKER_LINES.map((line, place) => {
  if (place === 2) return `${line}|Date reviewed`;
  return place > 2 && place < 7 ? `${line}|` : line;
});

/** The first open point of a row that can be waived, as a waiver of it. */
async function waiverFor({ session, tracker }: StartedSession, row: number) {
  const detail = await session.acts.detail(row);
  const point = detail?.findings.find(({ canBeWaived }) => canBeWaived);
  if (detail === null || point === undefined) throw new Error("Nothing can be waived.");
  const { ruleTitles } = tracker();
  expect(ruleTitles[point.rule]).toBeDefined();
  return {
    vendor: detail.report.vendor,
    service: detail.service,
    rule: point.rule,
    subject: point.subject,
    reason: "The site closes in May",
    owner: "A. Reyes",
    until: "2027-05-31",
  };
}

test("a decision about a column is kept by heading and holds where the column has moved", async () => {
  const started = await startSession({
    sheets: [
      memorySheet("Vendors", ["Vendor|Service|ISO 27001|Remark", "Tala|Payroll|Yes|Makati"]),
    ],
  });
  const { session, workbook, tracker } = started;
  await session.acts.decideColumns([["Remark", "deliveryLocations"]]);
  expect(tracker().tracker.columns[3]).toMatchObject({ field: "deliveryLocations" });
  const moved = await startSession({
    sheets: [
      memorySheet("Vendors", ["Remark|Vendor|Service|ISO 27001", "Makati|Tala|Payroll|Yes"]),
    ],
    part: workbook.part() ?? "",
  });
  expect(moved.tracker().tracker.columns[0]).toMatchObject({
    field: "deliveryLocations",
    decidedBy: "saved",
  });
});

test("a decision that would leave no vendor column is refused and changes nothing", async () => {
  const started = await startSession();
  const { session, tracker } = started;
  await session.acts.decideColumns([["Vendor", null]]);
  expect(tracker()).toMatchObject({
    notice: { kind: "columns-refused", problem: { kind: "no-vendor-column" } },
    decisions: [],
  });
  expect(started.workbook.part()).toBeNull();
  await session.acts.check();
  expect(tracker().entries).toHaveLength(4);
});

test("a policy is kept, and what was checked before is to be checked again", async () => {
  const started = await startSession();
  const { session, tracker } = started;
  await session.acts.check();
  const policy = { ...defaultPolicy, evidence: "claims" as const };
  await session.acts.setPolicy(policy);
  expect(tracker()).toMatchObject({ policy, notice: { kind: "policy-kept", rows: 4 } });
  expect(tracker().changedRows.size).toBe(4);
  expect(partOf(started)).toMatchObject({ policy, runs: [{ rows: 4 }] });
});

test("a policy that the workbook refuses to keep is not in force", async () => {
  const { session, workbook, tracker } = await startSession();
  workbook.failNext({ kind: "cell-being-edited" });
  await session.acts.setPolicy({ ...defaultPolicy, evidence: "claims" });
  expect(tracker()).toMatchObject({
    policy: defaultPolicy,
    activity: { kind: "idle" },
    notice: { kind: "problem", problem: { kind: "cell-being-edited" } },
  });
});

test("a waived point is told as waived, survives the next run, and is open again when it is withdrawn", async () => {
  const started = await startSession();
  const { session, tracker } = started;
  await session.acts.check();
  const waiver = await waiverFor(started, 5);
  await session.acts.waive(waiver);
  const effects = async () =>
    (await session.acts.detail(5))?.findings.flatMap((it) => it.waiver?.effect ?? []);
  expect(await effects()).toEqual(["closes"]);
  expect(tracker().changedRows.size).toBe(0);
  await session.acts.check();
  expect(partOf(started)?.waivers).toEqual([waiver]);
  await session.acts.withdraw(waiver);
  expect(await effects()).toEqual([]);
  expect(partOf(started)?.waivers).toEqual([]);
});

test("a waiver is over on the day after its last", async () => {
  const started = await startSession();
  const { session } = started;
  await session.acts.check();
  const waiver = { ...(await waiverFor(started, 5)), until: "2026-11-22" };
  await session.acts.waive(waiver);
  const detail = await session.acts.detail(5);
  const named = detail?.findings.find(({ rule }) => rule === waiver.rule);
  expect(named?.waiver?.effect).toBe("has-ended");
});

test("what a colleague has put into the part meanwhile stays", async () => {
  const started = await startSession();
  const { session, workbook } = started;
  await session.acts.check();
  const other = { ...(await waiverFor(started, 5)), vendor: "Another vendor" };
  const part = partOf(started);
  if (part === null) throw new Error("There is no part.");
  const colleague = await startSession({
    sheets: [memorySheet("Vendors", TRACKER_LINES)],
    part: workbook.part() ?? "",
  });
  await colleague.session.acts.waive(other);
  await workbook.writePart(colleague.workbook.part() ?? "");
  await session.acts.setPolicy({ ...defaultPolicy, evidence: "claims" });
  expect(partOf(started)).toMatchObject({ policy: { evidence: "claims" }, waivers: [other] });
});

test("a reading is recorded in the tracker’s own columns, and the row is checked again", async () => {
  const { session, workbook, tracker } = await startSession({
    sheets: [memorySheet("Vendors", READ_LINES)],
  });
  await session.acts.recordReading({ row: 5, reader: "B. Cruz", day: tracker().settings.asOf });
  expect(workbook.text("Vendors", "N5")).toBe("Yes, B. Cruz");
  expect(workbook.text("Vendors", "O5")).toBe("2026-11-23");
  expect(tracker().entries.map(({ row }) => row)).toEqual([5]);
  const detail = await session.acts.detail(5);
  expect(detail?.standings.find(({ artefact }) => artefact === "iso")?.evidence).toBe("E3");
});

test("everything of ours is removed, the follow-ups sheet and the part with it", async () => {
  const { session, workbook, tracker } = await startSession();
  await session.acts.check();
  await session.acts.writeSheet({
    name: "Follow-ups",
    marker: "_scopefit_follow_ups",
    widths: [10],
    rows: [],
    formats: [],
    charts: [],
  });
  expect(await session.acts.findOurs()).toMatchObject({
    ok: true,
    value: { columns: [{ sheet: "Vendors" }], sheets: ["Scopefit", "Follow-ups"], hasPart: true },
  });
  await session.acts.remove();
  expect(workbook.sheetNames()).toEqual(["Vendors"]);
  expect(workbook.part()).toBeNull();
  expect(workbook.text("Vendors", "O3")).toBe("");
  expect(tracker()).toMatchObject({ notice: { kind: "removed" }, entries: [] });
});

test("columns of ours without a record of a run are said to come from a broken one", async () => {
  const { session, workbook } = await startSession();
  await session.acts.check();
  await workbook.writePart("");
  await session.acts.open();
  expect(session.state()).toMatchObject({ kind: "open", notice: { kind: "run-broken-off" } });
});
