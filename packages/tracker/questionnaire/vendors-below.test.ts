import { expect, test } from "vitest";

import { rowsOf } from "../testing/sheet.ts";
import { vendorsBelow } from "./vendors-below.ts";

const QUESTIONS = [
  "Which services do you provide?",
  "Do you hold an ISO/IEC 27001 certificate?",
  "When does the certificate expire?",
  "Do you have a SOC 2 report for us?",
  "Where are the services delivered from?",
];
const asked = (before: string) => QUESTIONS.map((question) => `${before}${question}|Yes`);

test.for<readonly [what: string, lines: readonly string[], vendors: readonly string[] | null]>([
  [
    "a column names the vendor of each answer",
    ["Supplier|Question|Answer", ...asked("Northbase|"), ...asked("Westlake|")],
    ["Northbase", "Westlake"],
  ],
  [
    "the vendors may have been asked different things",
    ["Supplier|Question|Answer", ...asked("Northbase|"), `Westlake|${QUESTIONS[0] ?? ""}|Yes`],
    ["Northbase", "Westlake"],
  ],
  [
    "the same questions come again",
    ["Question|Answer", ...asked(""), "Westlake|", ...asked("")],
    [],
  ],
  ["one vendor is named on each row", ["Supplier|Question|Answer", ...asked("Northbase|")], null],
  ["each question is asked once", ["Question|Answer", ...asked("")], null],
  ["nothing is asked", ["Vendor|Service", "Northbase|Payroll"], null],
])("%s", ([, lines, vendors]) => {
  expect(vendorsBelow(rowsOf(lines))?.vendors ?? null).toEqual(vendors);
});
