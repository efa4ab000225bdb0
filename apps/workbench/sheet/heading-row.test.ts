import { rowsOf, sheetOf } from "@scopefit/tracker/testing/sheet";
import { expect, test } from "vitest";

import { headingRow } from "./heading-row.ts";

const asked = ["Service provided", "Delivery locations", "ISO 27001 certificate", "SOC 2 report"];

test.for<readonly [what: string, lines: readonly string[], row: number | null]>([
  ["a tracker", ["Vendors 2026", "", "Vendor|Service|ISO 27001", "Northbase|Payroll|Yes"], 3],
  ["a questionnaire", ["Question|Northbase|Westlake", ...asked.map((it) => `${it}|Yes|No`)], 1],
  [
    "answers below each other",
    ["Supplier|Question|Answer", ...asked.map((it) => `Northbase|${it}|Yes`)],
    1,
  ],
  ["a sheet of words", ["Some notes", "and more of them"], null],
])("%s", ([, lines, row]) => {
  expect(headingRow(rowsOf(lines), sheetOf(lines).shape)).toBe(row);
});
