import { expect, test } from "vitest";

import { type StartedSession, startSession } from "../testing/started-session.ts";

/** The same workbook, closed and opened again. */
function reopened({ workbook }: StartedSession): Promise<StartedSession> {
  const sheets = workbook.sheetNames().map((name) => workbook.sheet(name));
  return startSession({ sheets, part: workbook.part() ?? "" });
}

async function checkedOnce(): Promise<StartedSession> {
  const started = await startSession();
  await started.session.acts.check();
  return started;
}

const changed = ({ tracker }: StartedSession) => [...tracker().changedRows];

test("before the first run no row counts as changed", async () => {
  expect(changed(await startSession())).toEqual([]);
});

test("an untouched workbook has no changed rows when it is opened again", async () => {
  expect(changed(await reopened(await checkedOnce()))).toEqual([]);
});

test("rows that were changed while nobody looked are found, checked alone, and known from then on", async () => {
  const before = await checkedOnce();
  before.workbook.type("Vendors", "E4", "2022");
  before.workbook.type("Vendors", "A7", "Ligaya Data Inc.");
  const started = await reopened(before);
  const { session, tracker } = started;
  expect(changed(started)).toEqual([4, 7]);
  await session.acts.checkChanged();
  expect(tracker().entries.map(({ row }) => row)).toEqual([4, 7]);
  expect(changed(started)).toEqual([]);
  expect(changed(await reopened(started))).toEqual([]);
});

test("a row that was only moved has not changed", async () => {
  const before = await checkedOnce();
  before.workbook.insertRow("Vendors", 5);
  expect(changed(await reopened(before))).toEqual([]);
});

test("an edit counts as well, and both are checked by one act", async () => {
  const before = await checkedOnce();
  before.workbook.type("Vendors", "E4", "2022");
  const started = await reopened(before);
  const { session, workbook, tracker } = started;
  workbook.type("Vendors", "E5", "2013");
  await expect.poll(() => changed(started), { timeout: 5_000 }).toEqual([4, 5]);
  session.acts.setSettings({ rows: "changed" });
  await session.acts.check();
  expect(tracker().entries.map(({ row }) => row)).toEqual([4, 5]);
});
