// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { memorySheet } from "./testing/memory-sheet.ts";
import { memoryWorkbook } from "./testing/memory-workbook.ts";
import { preparePage } from "./testing/page.ts";
import { QUESTIONNAIRE_LINES } from "./testing/questionnaire-lines.ts";
import { openFromMenu, openVendor, showPane, SLOW } from "./testing/shown-pane.tsx";

preparePage();

const shown = () =>
  showPane(memoryWorkbook({ sheets: [memorySheet("Answers", QUESTIONNAIRE_LINES)] }));

async function checked() {
  const pane = shown();
  await pane.user.click(await screen.findByRole("button", { name: "Check 2 vendors" }, SLOW));
  await screen.findByText(/^2 vendors written to sheet “Scopefit results”\./u, {}, SLOW);
  return pane;
}

test("a questionnaire is said to be one, with its vendors, its answers and its questions", async () => {
  shown();
  await screen.findByText("Answers · 2 vendors", {}, SLOW);
  screen.getByText(/^Answers in columns C and E · 6 of 7 questions understood · 1 not ours/u);
  screen.getByText(/Nothing is written into it; the results go on a sheet of their own/u);
  screen.getByText(/^⚠ This questionnaire does not ask/u);
  expect(screen.queryByRole("button", { name: /^Add /u })).toBeNull();
  expect(screen.queryByRole("combobox", { name: "Rows" })).toBeNull();
});

test("a vendor is where its answers stand, and a cell is where the answer is", async () => {
  const pane = await checked();
  const list = await screen.findByRole("list", { name: "Checked vendors" }, SLOW);
  expect(within(list).getByText("column C")).toBeDefined();
  await openVendor(pane, "Westlake");
  expect(pane.workbook.selected()).toEqual({
    sheet: "Answers",
    ranges: [{ firstRow: 3, lastRow: 11, firstColumn: 4, lastColumn: 4 }],
  });
  screen.getByRole("button", { name: "Go to column E" });
  screen.getByText(/Nothing is written into a questionnaire/u);
  expect(screen.queryByRole("button", { name: "Document read…" })).toBeNull();
  const [cell] = screen.getAllByRole("button", { name: /^Go to cell E9\./u });
  if (cell === undefined) throw new Error("No finding reads E9.");
  await pane.user.click(cell);
  expect(pane.workbook.selected()?.ranges).toEqual([
    { firstRow: 9, lastRow: 9, firstColumn: 4, lastColumn: 4 },
  ]);
});

test("selecting an answer in the sheet shows whose it is", async () => {
  const { workbook } = await checked();
  workbook.select("Answers", "D5");
  await screen.findByRole("heading", { name: "Northbase" }, SLOW);
});

test("its questions are listed by row, and one that names the vendor by its heading is no choice", async () => {
  const pane = shown();
  await screen.findByText("Answers · 2 vendors", {}, SLOW);
  await openFromMenu(pane, "Questions");
  const list = screen.getByRole("list", { name: "Questions of the questionnaire" });
  const items = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(items[0]).toMatch(/^Vendor row 3.*Taken for/u);
  expect(items.some((text) => text.includes("ISO 27001 certificate? row 7"))).toBe(true);
  expect(items.some((text) => text.includes("door"))).toBe(false);
  await pane.user.click(screen.getByRole("checkbox", { name: "Also those that are not ours (1)" }));
  within(list).getByText(/colour is the door/u);
});

test("shown first, each vendor has the texts that it gets, and nothing of the questionnaire changes", async () => {
  const { user, workbook } = shown();
  await user.click(await screen.findByRole("checkbox", { name: "Show changes first" }, SLOW));
  await user.click(screen.getByRole("button", { name: "Check 2 vendors" }));
  await screen.findByText(/^Nothing in the questionnaire changes\./u, {}, SLOW);
  await screen.findByRole("heading", { name: "Northbase column C" }, SLOW);
  await user.click(screen.getByRole("button", { name: "Write the results" }));
  await screen.findByText(/^2 vendors written/u, {}, SLOW);
  expect(workbook.text("Scopefit results", "A6")).toBe("E");
});

test("there is nothing to restore, and it says why", async () => {
  const pane = await checked();
  await openFromMenu(pane, "Remove and restore");
  await screen.findByText(/^In a questionnaire there is nothing to put back/u, {}, SLOW);
  expect(screen.queryByRole("button", { name: /^Put back/u })).toBeNull();
});
