import { readFile } from "node:fs/promises";

import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { readScopefitPart } from "@scopefit/xlsx/patch/read-part";
import { openWorkbook } from "@scopefit/xlsx/read/open-workbook";
import { expect, test } from "vitest";

import { longTracker } from "../long-tracker.ts";
import { screenshot } from "../screenshot.ts";
import { downloadedWorkbook, textsOf } from "./downloaded-workbook.ts";
import { runWorkbench } from "./run-workbench.ts";

/** Row 9 of the sample: its certificate is for a withdrawn edition. Column B names the vendor. */
const ROW = 9;
const VENDOR = 1;
const SAMPLE = new URL("../../../apps/cli/examples/vendor-register.xlsx", import.meta.url);

const workbench = runWorkbench();

test("from the sample to a marked copy, and back to where it began", async () => {
  const { page, bench, faults } = await workbench();
  await screenshot(page, "workbench-start");
  await bench.openSample();
  await bench.row(ROW).waitFor();
  await screenshot(page, "workbench-opened");

  await bench.check();
  await page.getByText("not downloaded yet").waitFor();
  await page.getByRole("tab", { name: "Scopefit" }).waitFor();
  await screenshot(page, "workbench-checked");

  // What the pane goes to is selected and brought into view, and its colour is in words as well.
  await page
    .getByRole("button", { name: /Kalinga Helpline/u })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Go to cell [A-Z]+9\./u })
    .first()
    .click();
  await page.getByText("Marked: high gap").waitFor();
  await screenshot(page, "workbench-cell");
  const marked = page.locator('.ag-cell[style*="rgb(240, 154, 91)"]').first();
  expect(await marked.count()).toBe(1);

  // What is typed into the sheet is known to the pane, and the row can be checked again.
  await bench.cell(ROW, VENDOR).dblclick();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Kalinga Helpline Two");
  await page.keyboard.press("Enter");
  // Enter has gone on to the next row, and the pane with it.
  await page.keyboard.press("ArrowUp");
  const again = page.getByRole("button", { name: "Check changed rows" });
  await again.click();
  await again.waitFor({ state: "detached" });
  await bench.idlePane.waitFor({ state: "attached" });
  await bench.cell(ROW, VENDOR).getByText("Kalinga Helpline Two").waitFor();

  const download = await bench.download();
  expect(download.suggestedFilename()).toBe("vendor-register.checked.xlsx");
  const workbook = await downloadedWorkbook(download);
  expect(workbook.sheets.map(({ name }) => name)).toContain("Scopefit");
  expect(readScopefitPart(workbook)).toMatchObject({
    ok: true,
    value: expect.any(String) as string,
  });
  const texts = await textsOf(workbook, ROW);
  expect(texts).toContain("Kalinga Helpline Two");
  expect(texts).toContain("○ NOT COVERED");
  await page.getByText("not downloaded yet").waitFor({ state: "detached" });

  // Undo takes back the second check, the typing and the first check.
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await undo.click();
  await bench.cell(ROW, VENDOR).getByText("Kalinga Helpline", { exact: true }).waitFor();
  await undo.click();
  await page.getByRole("tab", { name: "Scopefit" }).waitFor({ state: "detached" });
  const original = await readFile(SAMPLE);
  expect(await readFile(await (await bench.download()).path())).toEqual(original);
  expect(faults).toEqual([]);
});

test("Remove takes out what is ours and leaves every cell as it was", async () => {
  const { page, bench, faults } = await workbench({}, "?sample");
  await bench.check();
  await page.getByRole("tab", { name: "Scopefit" }).waitFor();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Remove and restore").click();
  await page.getByRole("button", { name: "Remove all of it" }).click();
  await page.getByRole("button", { name: "Yes, remove it" }).click();
  await page.getByRole("tab", { name: "Scopefit" }).waitFor({ state: "detached" });
  const marked = page.locator('.ag-cell[style*="rgb(240, 154, 91)"]');
  await expect.poll(() => marked.count()).toBe(0);
  await screenshot(page, "workbench-removed");

  const workbook = await downloadedWorkbook(await bench.download());
  const sample = openWorkbook(await readFile(SAMPLE), zlibCodec);
  if (!sample.ok) throw new Error(sample.error.kind);
  expect(readScopefitPart(workbook)).toEqual({ ok: true, value: null });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(
    sample.value.sheets.map(({ name }) => name),
  );
  for (const row of [5, ROW, 49]) {
    expect(await textsOf(workbook, row)).toEqual(await textsOf(sample.value, row));
  }
  expect(faults).toEqual([]);
});

test("ten thousand rows: cancelled in the middle nothing is written, and then they all are", async () => {
  const tracker = await longTracker(10_000);
  try {
    const { page, bench, faults } = await workbench();
    await bench.openFile(tracker.path);
    await bench.checkButton.waitFor();
    await bench.checkButton.click();
    await page
      .getByText(/^[1-9][\d,]* of 10,?000 vendors checked/u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page
      .getByText(/^Stopped after/u)
      .first()
      .waitFor();
    expect(await page.getByText("not downloaded yet").count()).toBe(0);

    await bench.check();
    const texts = await textsOf(await downloadedWorkbook(await bench.download()), 10_001);
    expect(texts.some((text) => /^[●◐◔○?] /u.test(text))).toBe(true);
    await screenshot(page, "workbench-long");
    expect(faults).toEqual([]);
  } finally {
    await tracker.remove();
  }
});
