import { smallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import { expect, test } from "vitest";

import { runWorkbench } from "./run-workbench.ts";

/** Row 9 of the sample: its certificate is for a withdrawn edition. */
const ROW = 9;

/** A sheet with a number in A2 and a formula over it in B2. */
function formulaWorkbook(): Uint8Array {
  const text = (address: string, it: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${it}</t></is></c>`;
  return smallWorkbook({
    rows: `<row r="1">${text("A1", "Vendor")}${text("B1", "Spend")}</row><row r="2"><c r="A2"><v>42</v></c><c r="B2"><f>A2*2</f><v>84</v></c></row>`,
    parts: [{ name: "[Content_Types].xml", content: "<Types/>" }],
  });
}

const workbench = runWorkbench();

test("it is used by the keyboard alone: arrows, a range, typing, emptying and taking back", async () => {
  const { page, bench, faults } = await workbench({}, "?sample");
  await bench.row(ROW).waitFor();
  await bench.cell(7, 2).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await bench.cellBar.getByText("C9", { exact: true }).waitFor();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await bench.cellBar.getByText("C9:D10", { exact: true }).waitFor();

  await page.keyboard.press("Delete");
  await bench.cell(ROW, 2).filter({ hasText: /^$/u }).waitFor();
  await page.keyboard.press("Control+z");
  await bench.cell(ROW, 2).getByText("Kalinga Helpline Corp.").waitFor();
  expect(faults).toEqual([]);
});

test("a range is copied as other programs take it, and what they give is pasted", async () => {
  const { page, bench, context } = await workbench({}, "?sample");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await bench.row(ROW).waitFor();
  await bench.cell(7, 0).click();
  await bench.cell(8, 1).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+c");
  await expect
    .poll(() => page.evaluate<string>("navigator.clipboard.readText()"))
    .toBe("V-007\tDapitan Voice\nV-008\tBathala Care Desk");
  await bench.cell(9, 0).click();
  await page.keyboard.press("Control+v");
  await bench.cell(10, 1).getByText("Bathala Care Desk").waitFor();
});

test("sheets are tabs, and the pane’s width follows the arrow keys", async () => {
  const { page, bench, faults } = await workbench({}, "?sample");
  await bench.row(ROW).waitFor();
  await page.getByRole("tab", { name: "Register" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("grid", { name: "Sheet Spend" }).waitFor();
  const splitter = page.getByRole("separator", { name: "Width of the pane" });
  await splitter.focus();
  await page.keyboard.press("End");
  expect(await splitter.getAttribute("aria-valuenow")).toBe("640");
  expect(faults).toEqual([]);
});

test("what cannot be opened is told with a way on", async () => {
  const { page, bench } = await workbench();
  await bench.openFile({
    name: "vendors.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("%PDF-1.7"),
  });
  await page.getByRole("alert").getByText("a PDF document").waitFor();
  await bench.openSample();
});

test("a formula is not lost to emptying or pasting, and the user is told", async () => {
  const { page, bench, context, faults } = await workbench();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await bench.openFile({
    name: "formula.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(formulaWorkbook()),
  });
  await bench.cell(2, 1).click();
  await bench.cellBar.getByText("Formula: changed in Excel only").waitFor();
  await page.keyboard.press("Delete");
  const told = page.getByText(/^Cell B2 holds a formula\. Nothing was changed\./u);
  await told.waitFor();
  expect(await bench.cell(2, 1).innerText()).toBe("84");

  await bench.cell(2, 0).click();
  await page.keyboard.press("Delete");
  await bench.cell(2, 0).filter({ hasText: /^$/u }).waitFor();
  await told.waitFor({ state: "detached" });

  await page.evaluate("navigator.clipboard.writeText('a\\tb')");
  await page.keyboard.press("Control+v");
  await told.waitFor();
  await bench.cell(2, 0).filter({ hasText: /^$/u }).waitFor();
  await bench.cell(2, 1).filter({ hasText: /^84$/u }).waitFor();
  expect(faults).toEqual([]);
});
