import { expect, test } from "vitest";

import { memorySheet } from "../testing/memory-sheet.ts";
import { startSession } from "../testing/started-session.ts";

const LINES = [
  "Vendor|Service|SOC 2|SOC 2 Type|Subservice organisations",
  "Dapitan Voice|Customer service (voice)|Yes|II|AWS",
  "Tala Payroll|Payroll|Yes|II|AWS; Azure",
];

const SHEET = "Subservice organisations";

test("a run writes a register, and the next keeps what was typed and adds what is new", async () => {
  const { session, workbook } = await startSession({ sheets: [memorySheet("Vendors", LINES)] });
  await session.acts.check();
  expect(workbook.sheetNames()).toContain(SHEET);
  const first = ["A2", "B2", "A3", "B3", "A4", "B4"].map((at) => workbook.text(SHEET, at));
  expect(first).toEqual([
    "Dapitan Voice",
    expect.stringContaining("AWS"),
    "Tala Payroll",
    expect.stringContaining("AWS"),
    "Tala Payroll",
    expect.stringContaining("Azure"),
  ]);

  workbook.type(SHEET, "C2", "Maria");
  workbook.type("Vendors", "E2", "AWS; Twilio");
  await session.acts.open();
  await session.acts.check();
  expect(workbook.text(SHEET, "C2")).toBe("Maria");
  expect([workbook.text(SHEET, "A5"), workbook.text(SHEET, "B5")]).toEqual([
    "Dapitan Voice",
    "Twilio",
  ]);
});

test("shown first, the lines of a register are listed with what they hold now, what they would, and why", async () => {
  const { session, workbook, tracker } = await startSession({
    sheets: [memorySheet("Vendors", LINES)],
  });
  const linesShown = () => {
    const { activity } = tracker();
    return activity.kind === "previewing" ? activity.plan.registerLines : [];
  };
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  expect(linesShown().map(({ sheet, row, why }) => [sheet, row, why])).toEqual([
    [SHEET, 2, "named"],
    [SHEET, 3, "named"],
    [SHEET, 4, "named"],
  ]);
  await session.acts.write();
  workbook.type("Vendors", "E2", "Twilio");
  await session.acts.open();
  session.acts.setSettings({ showFirst: true });
  await session.acts.check();
  expect(linesShown()).toMatchObject([
    {
      row: 2,
      vendor: "Dapitan Voice",
      why: "no-longer-named",
      cells: [{ before: "In the tracker" }],
    },
    { row: 5, vendor: "Dapitan Voice", item: "Twilio", why: "named" },
  ]);
  session.acts.dismissPlan();
  expect(workbook.text(SHEET, "A5")).toBe("");
});
