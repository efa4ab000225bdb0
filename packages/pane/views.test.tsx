// @vitest-environment jsdom
import { readPartXml } from "@scopefit/tracker/writing/part/workbook-part";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { memorySheet } from "./testing/memory-sheet.ts";
import { memoryWorkbook } from "./testing/memory-workbook.ts";
import { preparePage } from "./testing/page.ts";
import {
  openFromMenu,
  openVendor,
  showCheckedPane,
  showPane,
  SLOW,
} from "./testing/shown-pane.tsx";
import { TRACKER_LINES } from "./testing/tracker-lines.ts";

preparePage();

test("columns show what they hold and why, and change by typing and back by undo", async () => {
  const pane = showPane();
  await openFromMenu(pane, "Columns");
  const item = screen.getByRole("heading", { name: /^Service/u }).closest("li");
  if (item === null) throw new Error("The column is not listed.");
  await within(item).findByText(/For example: Customer service \(voice\)/u);
  const box = screen.getByRole("combobox", { name: "Field of “Evidence seen by”" });
  await pane.user.clear(box);
  await pane.user.tab();
  await screen.findByText("Decided by you: no field", {}, SLOW);
  expect(readPartXml(pane.workbook.part() ?? "")?.mapping).toContainEqual({
    heading: "Evidence seen by",
    field: null,
    decidedBy: "person",
  });
  await pane.user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("14 of 14 columns understood", {}, SLOW);
});

test("a field that there is not is refused with a reason", async () => {
  const pane = showPane();
  await openFromMenu(pane, "Columns");
  const box = screen.getByRole("combobox", { name: "Field of “Service”" });
  await pane.user.clear(box);
  await pane.user.type(box, "colour{Enter}");
  await screen.findByText("There is no field “colour”. Choose one from the list.");
  expect(pane.workbook.part()).toBeNull();
});

test("a policy is changed in words, shown against the defaults, and kept", async () => {
  const pane = showPane();
  await openFromMenu(pane, "Policy");
  const field = screen.getByRole("textbox", { name: /^Report too old/u });
  await pane.user.clear(field);
  await pane.user.type(field, "18");
  screen.getByText("Report too old: 12 months → 18 months");
  await pane.user.click(screen.getByRole("button", { name: "Keep policy" }));
  await screen.findByText("The policy is kept in this workbook.", {}, SLOW);
  expect(readPartXml(pane.workbook.part() ?? "")?.policy.soc2.staleMonths).toBe(18);
});

test("a policy that cannot be is not kept, and the field says why", async () => {
  const pane = showPane();
  await openFromMenu(pane, "Policy");
  const field = screen.getByRole("textbox", { name: /^Report too old/u });
  await pane.user.clear(field);
  await screen.findByText("“soc2.staleMonths” must be a number.");
  await pane.user.click(screen.getByRole("button", { name: "Keep policy" }));
  expect(pane.workbook.part()).toBeNull();
});

test("a policy file is read into the view, and a wrong one says what is wrong", async () => {
  const pane = showPane();
  await openFromMenu(pane, "Policy");
  const chooser = screen.getByLabelText("Read a file…", { selector: "input" });
  const file = (text: string) => new File([text], "policy.json", { type: "application/json" });
  await pane.user.upload(chooser, file('{ "colour": 1 }'));
  await screen.findByText(/there is no “colour” in a policy/u);
  await pane.user.upload(chooser, file('{ "evidence": "claims" }'));
  await screen.findByText(/What counts as evidence: .* → Answers are enough/u);
});

test("a point is waived with reason, owner and day, listed, and withdrawn", async () => {
  const pane = await showCheckedPane();
  await openVendor(pane, "Tala Payroll");
  const [waive] = screen.getAllByRole("button", { name: "Waive…" });
  await pane.user.click(waive ?? document.body);
  await pane.user.click(screen.getByRole("button", { name: "Waive this point" }));
  expect(screen.getAllByText("Fill this in.")).toHaveLength(2);
  await pane.user.type(screen.getByRole("textbox", { name: "Reason" }), "Closes in May");
  await pane.user.type(screen.getByRole("textbox", { name: "Who answers for it" }), "A. Reyes");
  await pane.user.type(screen.getByLabelText(/^Until/u), "2027-05-31");
  await pane.user.click(screen.getByRole("button", { name: "Waive this point" }));
  await screen.findByText("Waived by A. Reyes until 31 May 2027", {}, SLOW);
  await openFromMenu(pane, "Waivers");
  screen.getByText("1 waiver in force · 0 waivers have ended");
  await pane.user.click(screen.getByRole("button", { name: "Withdraw" }));
  await screen.findByText(/^No point is waived/u, {}, SLOW);
});

test("a tracker without a column for readings is offered one first", async () => {
  const lines = TRACKER_LINES.map((line) => line.replace(/\|[^|]*$/u, ""));
  const workbook = memoryWorkbook({ sheets: [memorySheet("Vendors", lines)] });
  const pane = await showCheckedPane(workbook);
  await openVendor(pane, "Tala Payroll");
  await pane.user.click(screen.getByRole("button", { name: "Document read…" }));
  await pane.user.click(await screen.findByRole("button", { name: "Add 2 columns" }, SLOW));
  await waitFor(() => expect(workbook.sheet("Vendors").notes.size).toBe(2), SLOW);
});

test("who has read the document is recorded in the row", async () => {
  const pane = await showCheckedPane();
  await openVendor(pane, "Tala Payroll");
  await pane.user.click(screen.getByRole("button", { name: "Document read…" }));
  await screen.findByText("N5 now says “A. Reyes”.", {}, SLOW);
  await pane.user.type(screen.getByRole("textbox", { name: /Who has read it/u }), "B. Cruz");
  await pane.user.click(screen.getByRole("button", { name: "Record and check again" }));
  await waitFor(() => expect(pane.workbook.text("Vendors", "N5")).toBe("Yes, B. Cruz"), SLOW);
});

test("follow-ups are texts by vendor, copied together and written as a sheet", async () => {
  const pane = await showCheckedPane();
  await openFromMenu(pane, "Follow-ups");
  await pane.user.click(await screen.findByRole("button", { name: /^Copy all \d texts$/u }, SLOW));
  await screen.findByText("Copied");
  expect(await navigator.clipboard.readText()).toContain("Dear Dapitan Voice team,");
  await pane.user.click(screen.getByRole("button", { name: /^Write Follow-ups sheet/u }));
  await screen.findByText("Sheet “Follow-ups” written.", {}, SLOW);
  expect(pane.workbook.text("Follow-ups", "A5")).toBe("Dapitan Voice");
  expect(pane.workbook.text("Follow-ups", "C5")).toMatch(/^Dear Dapitan Voice team,/u);
});

test("rules are searched, and a finding leads to its rule", async () => {
  const pane = await showCheckedPane();
  await openFromMenu(pane, "Rules");
  await pane.user.type(
    await screen.findByRole("searchbox", { name: "Search rules" }, SLOW),
    "bridge letter",
  );
  await screen.findByText(/^\d+ of \d+ rules$/u);
  await pane.user.click(screen.getByRole("button", { name: "Back" }));
  await openVendor(pane, "Dapitan Voice");
  await pane.user.click(
    screen.getAllByText("Why, source and what would settle it")[0] ?? document.body,
  );
  await pane.user.click(
    screen.getAllByRole("button", { name: "Explain this rule" })[0] ?? document.body,
  );
  await screen.findByRole("button", { name: "All rules" }, SLOW);
  screen.getByText("Source");
});

test("a protected tracker offers a sheet for the results, and a report where none can be added", async () => {
  const lines = memorySheet("Vendors", TRACKER_LINES, { isProtected: true });
  const workbook = memoryWorkbook({ sheets: [lines] });
  const pane = showPane(workbook);
  await pane.user.click(await screen.findByRole("button", { name: "Check 4 vendors" }, SLOW));
  const offer = { name: "Write results on a new sheet" };
  const button = await screen.findByRole("button", offer, SLOW);
  workbook.failNext({ kind: "protected-workbook" });
  await pane.user.click(button);
  await pane.user.click(await screen.findByRole("button", { name: "Save a report…" }, SLOW));
  await screen.findByRole("heading", { name: "Reports", level: 2 }, SLOW);
  expect(workbook.sheetNames()).toEqual(["Vendors"]);
  await pane.user.click(screen.getByRole("button", { name: "Back" }));
  await pane.user.click(await screen.findByRole("button", { name: "Check 4 vendors" }, SLOW));
  await pane.user.click(await screen.findByRole("button", offer, SLOW));
  await screen.findByText("Sheet “Scopefit results” written.", {}, SLOW);
});

test("what a run has replaced is put back with one click, and then there is nothing left to", async () => {
  const pane = await showCheckedPane();
  await openFromMenu(pane, "Remove and restore");
  await screen.findByText(
    /^There is nothing to put back: the last run replaced no text/u,
    {},
    SLOW,
  );
  await pane.user.click(screen.getByRole("button", { name: "Back" }));
  pane.workbook.type("Vendors", "E4", "2022");
  await pane.user.click(await screen.findByRole("button", { name: "Check it again" }, SLOW));
  await screen.findByText("1 row written.", {}, SLOW);
  const second = pane.workbook.text("Vendors", "P4");
  await openFromMenu(pane, "Remove and restore");
  await pane.user.click(await screen.findByRole("button", { name: /^Put back \d cells$/u }, SLOW));
  await screen.findByText(
    /^\d cells in 1 row put back as they were before the last run\.$/u,
    {},
    SLOW,
  );
  expect(pane.workbook.text("Vendors", "P4")).not.toBe(second);
  screen.getByText(/There is nothing more to put back/u);
});

test("remove lists what goes, asks once more, and says what went", async () => {
  const pane = await showCheckedPane();
  await openFromMenu(pane, "Remove and restore");
  await screen.findByText("Sheet “Scopefit”", {}, SLOW);
  screen.getByText(/9 columns on “Vendors”/u);
  await pane.user.click(screen.getByRole("button", { name: "Remove all of it" }));
  await pane.user.click(screen.getByRole("button", { name: "Yes, remove it" }));
  await screen.findByText(/^Removed: 9 columns and “Scopefit”\./u, {}, SLOW);
  expect(pane.workbook.sheetNames()).toEqual(["Vendors"]);
});
