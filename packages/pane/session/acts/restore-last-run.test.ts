import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { ourColumns } from "@scopefit/tracker/our-columns/our-column";
import { partXml, readPartXml } from "@scopefit/tracker/writing/part/workbook-part";
import { expect, test } from "vitest";

import type { MemorySheet } from "../../testing/memory-sheet.ts";
import { type StartedSession, startSession } from "../../testing/started-session.ts";

/** Where our columns begin in the tracker of the tests. */
const FIRST = 14;

/** What our columns hold in every row. */
function ourTexts({ workbook }: StartedSession): readonly string[] {
  return [4, 5, 6, 7].flatMap((row) =>
    ourColumns.map((_, place) => {
      const cells = workbook.sheet("Vendors").cells.get(row);
      return cells?.get(FIRST + place)?.text ?? "";
    }),
  );
}

/** A session whose second run, for a later day, has written over the first one. */
async function checkedTwice() {
  const started = await startSession();
  const { session } = started;
  await session.acts.check();
  const first = ourTexts(started);
  session.acts.setSettings({ asOf: isoDay("2028-03-01") });
  await session.acts.check();
  const second = ourTexts(started);
  expect(second).not.toEqual(first);
  return { ...started, first, second };
}

/** The same workbook, closed and opened again. */
function reopened({ workbook }: StartedSession): Promise<StartedSession> {
  const sheets = workbook.sheetNames().map((name): MemorySheet => workbook.sheet(name));
  return startSession({ sheets, part: workbook.part() ?? "" });
}

test("restore puts back, to the cell, what the last run replaced, and then nothing is left to", async () => {
  const started = await checkedTwice();
  const { session, tracker, first } = started;
  expect(tracker().restorable).toMatchObject({ kind: "cells", ranOn: "2026-11-23", rows: 4 });
  await session.acts.restore();
  expect(ourTexts(started)).toEqual(first);
  expect(tracker().notice).toMatchObject({
    kind: "restored",
    restored: { rows: [4, 5, 6, 7], left: [], passedOver: [] },
  });
  expect(tracker().restorable).toEqual({ kind: "restored", on: "2026-11-23" });
  await session.acts.restore();
  expect(tracker().notice).toEqual({ kind: "nothing-to-restore" });
  expect(ourTexts(started)).toEqual(first);
});

test("restore does the same after the workbook was closed and opened again", async () => {
  const before = await checkedTwice();
  const started = await reopened(before);
  expect(ourTexts(started)).toEqual(before.second);
  await started.session.acts.restore();
  expect(ourTexts(started)).toEqual(before.first);
  const again = await reopened(started);
  expect(again.tracker().restorable).toEqual({ kind: "restored", on: "2026-11-23" });
});

test("rows are found again where they were moved to meanwhile", async () => {
  const before = await checkedTwice();
  before.workbook.insertRow("Vendors", 4);
  const started = await reopened(before);
  await started.session.acts.restore();
  expect(started.tracker().notice).toMatchObject({ restored: { rows: [5, 6, 7, 8], left: [] } });
  expect(started.workbook.text("Vendors", "O5")).toBe(before.first[0]);
});

test("a cell that someone has changed since is left and named", async () => {
  const before = await checkedTwice();
  before.workbook.type("Vendors", "P5", "Ask Legal first");
  const started = await reopened(before);
  await started.session.acts.restore();
  expect(started.workbook.text("Vendors", "P5")).toBe("Ask Legal first");
  expect(started.tracker().notice).toMatchObject({
    restored: {
      left: [{ identity: { vendor: "Tala Payroll" }, key: "why", why: "changed-since" }],
    },
  });
});

test("what the user had typed into a column of ours comes back", async () => {
  const started = await startSession();
  const { session, workbook } = started;
  await session.acts.check();
  workbook.type("Vendors", "O6", "agreed by phone");
  await session.acts.open();
  await session.acts.check();
  expect(workbook.text("Vendors", "O6")).toBe("? CAN’T TELL");
  await session.acts.restore();
  expect(workbook.text("Vendors", "O6")).toBe("agreed by phone");
});

test("the first run replaces nothing, and a second one that changes nothing neither", async () => {
  const { session, tracker } = await startSession();
  expect(tracker().restorable).toEqual({ kind: "no-run" });
  await session.acts.check();
  expect(tracker().restorable).toEqual({ kind: "nothing-replaced", emptiedRows: 0 });
  await session.acts.check();
  expect(tracker().restorable).toEqual({ kind: "nothing-replaced", emptiedRows: 0 });
});

test("a row that named no vendor any more was emptied, and that is said", async () => {
  const { session, workbook, tracker } = await startSession();
  await session.acts.check();
  workbook.type("Vendors", "A7", "");
  await session.acts.open();
  await session.acts.check();
  expect(tracker().restorable).toEqual({ kind: "nothing-replaced", emptiedRows: 1 });
});

test("more than travels with a workbook is said to be too large, and nothing is written", async () => {
  const before = await checkedTwice();
  const part = readPartXml(before.workbook.part() ?? "");
  if (part === null) throw new Error("There is no part.");
  const replaced = { kind: "too-large", ranOn: "2026-11-23", cells: 90_000 } as const;
  await before.workbook.writePart(
    partXml({ ...part, sheets: part.sheets.map((it) => ({ ...it, replaced })) }),
  );
  const started = await reopened(before);
  expect(started.tracker().restorable).toEqual(replaced);
  await started.session.acts.restore();
  expect(started.tracker().notice).toEqual({ kind: "nothing-to-restore" });
  expect(ourTexts(started)).toEqual(before.second);
});

test("what a colleague has put into the part meanwhile stays", async () => {
  const started = await checkedTwice();
  const part = readPartXml(started.workbook.part() ?? "");
  if (part === null) throw new Error("There is no part.");
  const policy = { ...part.policy, evidence: "claims" as const };
  await started.workbook.writePart(partXml({ ...part, policy }));
  await started.session.acts.restore();
  expect(readPartXml(started.workbook.part() ?? "")?.policy.evidence).toBe("claims");
});

test("where the workbook refuses, nothing is put back and the next try can", async () => {
  const started = await checkedTwice();
  const { session, workbook, tracker, second, first } = started;
  workbook.failNext({ kind: "cell-being-edited" });
  await session.acts.restore();
  expect(tracker().notice).toMatchObject({ kind: "problem" });
  expect(ourTexts(started)).toEqual(second);
  await session.acts.restore();
  expect(ourTexts(started)).toEqual(first);
});

test("rows that were put back count as changed, also after the workbook was opened again", async () => {
  const started = await checkedTwice();
  await started.session.acts.restore();
  expect([...started.tracker().changedRows]).toEqual([4, 5, 6, 7]);
  const again = await reopened(started);
  expect([...again.tracker().changedRows]).toEqual([4, 5, 6, 7]);
});
