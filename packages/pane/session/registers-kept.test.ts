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
