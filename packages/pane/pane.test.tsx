// @vitest-environment jsdom
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";

import { createChecker } from "./checker/create-checker.ts";
import { Pane } from "./pane.tsx";
import { memorySheet } from "./testing/memory-sheet.ts";
import { type MemoryWorkbook, memoryWorkbook } from "./testing/memory-workbook.ts";
import { preparePage } from "./testing/page.ts";
import { AS_OF } from "./testing/taken-sheet.ts";
import { TRACKER_LINES } from "./testing/tracker-lines.ts";

preparePage();

const create = () => Promise.resolve(createChecker());

/** Gives the pane time for what takes a moment: the first check loads the places of the world. */
const SLOW = { timeout: 20_000 };

function shown(lines: readonly string[] = TRACKER_LINES, more = {}) {
  const workbook = memoryWorkbook({ sheets: [memorySheet("Vendors", lines, more)] });
  render(<Pane workbook={workbook} today={AS_OF} createChecker={create} />);
  return { workbook, user: userEvent.setup() };
}

async function checked(): Promise<{
  readonly workbook: MemoryWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
}> {
  const pane = shown();
  await pane.user.click(await screen.findByRole("button", { name: "Check 4 vendors" }, SLOW));
  await screen.findByText("4 rows written.", {}, SLOW);
  return pane;
}

/** The row of the vendor in the list that has the focus. */
const rowInHand = () => document.activeElement?.getAttribute("data-row");

const list = () => screen.findByRole("list", { name: "Checked vendors" }, SLOW);

test("it says what it sees before anything is done", async () => {
  shown();
  await screen.findByText("Vendors · 4 vendors", {}, SLOW);
  screen.getByText(/Headings in row 3 · 14 of 14 columns understood/u);
  screen.getByText(/This tracker does not ask: contracting legal entity/u);
});

test("rows that go on with the vendor above are told of", async () => {
  const lines = [
    "Vendor|Service|Site|ISO 27001|ISO Expiry Date|SOC 2",
    "Dapitan Voice|Customer service (voice)|Makati|Yes|2027-06-30|No",
    "|Technical support|Cebu City|Yes|2027-06-30|No",
    "|Data entry|Davao City|Yes|2027-06-30|No",
    "Tala Payroll|Payroll|Cebu City|Yes|2027-06-30|No",
    "|Data entry|Makati|Yes|2027-06-30|No",
    "|Technical support|Makati|Yes|2027-06-30|No",
  ];
  shown(lines);
  await screen.findByText("Vendors · 6 vendors", {}, SLOW);
  screen.getByText(/^Rows that name no vendor were read as going on/u);
});

test("a sheet without a tracker says so and offers a way on", async () => {
  shown(["Colour|Size", "red|4"]);
  await screen.findByRole("heading", { name: "No heading row found on “Vendors”" }, SLOW);
  screen.getByRole("button", { name: "Look again" });
});

test("a check fills counts and list; a status narrows the list", async () => {
  const { user } = await checked();
  expect(within(await list()).getAllByRole("listitem")).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: /^Not covered: 1 vendor\./u }));
  await waitFor(() => expect(screen.getByText("1 of 4 vendors")));
  expect(within(await list()).getAllByRole("listitem")).toHaveLength(1);
});

test("a search narrows the list, and a search for nothing there says so", async () => {
  const { user } = await checked();
  const search = screen.getByRole("searchbox", { name: "Search vendors" });
  await user.type(search, "tala");
  await waitFor(() => screen.getByText("1 of 4 vendors"));
  await user.type(search, "xyz");
  await screen.findByText("No vendor matches.");
  await user.click(screen.getByRole("button", { name: "Clear filters" }));
  await waitFor(() => screen.getByText("4 vendors"));
});

test("J moves on in the list, Enter opens the vendor and goes to its row, Esc comes back to it", async () => {
  const { user, workbook } = await checked();
  await user.click(await screen.findByText("4 vendors"));
  await user.keyboard("jj");
  await waitFor(() => expect(rowInHand()).toBe("5"));
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Tala Payroll" }, SLOW);
  expect(workbook.selected()?.ranges).toMatchObject([{ firstRow: 5, lastRow: 5 }]);
  await user.keyboard("{Escape}");
  await list();
  await waitFor(() => expect(rowInHand()).toBe("5"));
});

test("selecting a row in the sheet shows its vendor and leaves the focus where it is", async () => {
  const { user, workbook } = await checked();
  await user.click(screen.getByRole("searchbox", { name: "Search vendors" }));
  const inSheet = vi.spyOn(document, "hasFocus").mockReturnValue(false);
  onTestFinished(() => inSheet.mockRestore());
  workbook.select("Vendors", "A4");
  await screen.findByRole("heading", { name: "Dapitan Voice" }, SLOW);
  expect(document.activeElement).toBe(document.body);
});

test("a vendor shows scope, findings with their cells, and questions; a chip goes to its cell", async () => {
  const { user, workbook } = await checked();
  await user.click(within(await list()).getByRole("button", { name: /Dapitan Voice/u }));
  await screen.findByRole("table", { name: /What you need/u }, SLOW);
  await user.click(screen.getAllByRole("button", { name: /^Go to cell E4/u })[0] ?? document.body);
  expect(workbook.selected()?.ranges).toMatchObject([{ firstRow: 4, firstColumn: 4 }]);
  await user.click(screen.getByRole("tab", { name: /^Questions/u }));
  screen.getByRole("button", { name: /^Copy \d+ questions?$/u });
});

test("questions are copied as numbered lines", async () => {
  const { user } = await checked();
  await user.click(within(await list()).getByRole("button", { name: /Bayani Support/u }));
  await user.click(await screen.findByRole("tab", { name: /^Questions/u }, SLOW));
  await user.click(screen.getByRole("button", { name: /^Copy \d+ questions?$/u }));
  await screen.findByText("Copied");
  expect(await navigator.clipboard.readText()).toMatch(/^1\. /u);
});

test("shown first, every cell is listed before it is written", async () => {
  const { user, workbook } = shown();
  await user.click(await screen.findByRole("checkbox", { name: "Show changes first" }, SLOW));
  await user.click(screen.getByRole("button", { name: "Check 4 vendors" }));
  await screen.findByRole("heading", { name: "Before anything is written" }, SLOW);
  await screen.findByText("○ NOT COVERED");
  expect(workbook.text("Vendors", "O3")).toBe("");
  await user.click(screen.getByRole("button", { name: "Do not write" }));
  await screen.findByText(/^Nothing was written/u);
});

test("a problem says what happened, what it means for the sheet, and what to do", async () => {
  const { user } = shown(TRACKER_LINES, { isProtected: true });
  await user.click(await screen.findByRole("button", { name: "Check 4 vendors" }, SLOW));
  await screen.findByText("Sheet “Vendors” is protected", {}, SLOW);
  screen.getByText("Nothing was written.");
  screen.getByText(/never unprotects a sheet/u);
});

test("? lists the keys, and a ? typed into a field does not", async () => {
  const { user } = await checked();
  const search = screen.getByRole("searchbox", { name: "Search vendors" });
  await user.type(search, "?");
  expect(screen.queryByRole("heading", { name: "Keys" })).toBeNull();
  await user.clear(search);
  search.blur();
  (await list()).querySelector("button")?.focus();
  await user.keyboard("?");
  await screen.findByRole("heading", { name: "Keys" }, SLOW);
});

test("the menu opens, moves by arrows, and Esc gives the focus back", async () => {
  const { user } = shown();
  const button = await screen.findByRole("button", { name: "Menu" }, SLOW);
  await user.click(button);
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement?.textContent).toBe("About Scopefit");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(button);
});
