import type { Answer } from "@scopefit/pane/workbook/workbook";
import { opened } from "@scopefit/xlsx/testing/small-workbook";
import { expect, test } from "vitest";

import { readShownSheet } from "./read-shown-sheet.ts";
import type { ShownSheet } from "./shown-sheet.ts";
import { ShownSheets } from "./shown-sheets.ts";

/** Sheets that are read when the test says so, each reading with another last row. */
async function sheets() {
  const blank = await readShownSheet(opened({}), "Vendors");
  if (!blank.ok) throw new Error(blank.problem.kind);
  const waiting: ((answer: Answer<ShownSheet>) => void)[] = [];
  let lastRow = 0;
  const shown = new ShownSheets(() => new Promise((resolve) => waiting.push(resolve)));
  const finish = () => {
    lastRow += 1;
    const sheet = { ...blank.value, head: { ...blank.value.head, lastRow } };
    waiting.shift()?.({ ok: true, value: sheet });
  };
  const last = async () => {
    const answer = await shown.last("Vendors");
    return answer.ok ? [answer.value.sheet.head.lastRow, answer.value.isCurrent] : null;
  };
  return { shown, finish, last };
}

test("a sheet is read once, however often it is asked for", async () => {
  const { shown, finish, last } = await sheets();
  const asked = [shown.current("Vendors"), shown.current("Vendors")];
  finish();
  expect(await asked[0]).toBe(await asked[1]);
  expect(await last()).toEqual([1, true]);
});

test("after a change what was read before is there until the sheet has been read again", async () => {
  const { shown, finish, last } = await sheets();
  void shown.current("Vendors");
  finish();
  await shown.settled();
  shown.outdate();
  const again = shown.current("Vendors");
  expect(await last()).toEqual([1, false]);
  finish();
  await again;
  expect(await last()).toEqual([2, true]);
});

test("a reading that a further change has overtaken does not count", async () => {
  const { shown, finish, last } = await sheets();
  const first = shown.current("Vendors");
  shown.outdate();
  const second = shown.current("Vendors");
  finish();
  await first;
  finish();
  await second;
  expect(await last()).toEqual([2, true]);
});
