import { expect, test } from "vitest";

import { rowsOf } from "../testing/sheet.ts";
import { stackedAnswers } from "./stacked-answers.ts";

const QUESTIONS = [
  "Which services do you provide?",
  "Do you hold an ISO/IEC 27001 certificate?",
  "When does the certificate expire?",
  "Do you have a SOC 2 report for us?",
  "Where are the services delivered from?",
];
const asked = (before: string) => QUESTIONS.map((question) => `${before}${question}|Yes`);
const [first = "", ...rest] = asked("");

/** Each vendor with the rows in which it is asked, from the first to the last. */
function vendorsIn(lines: readonly string[]): readonly string[] | string | null {
  const found = stackedAnswers(rowsOf(lines));
  if (found === null) return null;
  if (found.kind === "nameless") return `nobody in ${found.row}`;
  return found.vendors.map(({ name, rows }) => `${name} ${rows.map(({ row }) => row).join(",")}`);
}

test.for<readonly [what: string, lines: readonly string[], vendors: ReturnType<typeof vendorsIn>]>([
  [
    "a column names the vendor of each answer",
    ["Supplier|Question|Answer", ...asked("Northbase|"), ...asked("Westlake|")],
    ["Northbase 2,3,4,5,6", "Westlake 7,8,9,10,11"],
  ],
  [
    "the answers are sorted by question, and names are not always written alike",
    [
      "Supplier|Question|Answer",
      ...QUESTIONS.flatMap((it) => [`Northbase|${it}|Yes`, `WEST  lake|${it}|No`]),
      `West Lake|Do you use subcontractors for this?|No`,
    ],
    ["Northbase 2,4,6,8,10", "WEST  lake 3,5,7,9,11,12"],
  ],
  [
    "the vendors may have been asked different things",
    ["Supplier|Question|Answer", ...asked("Northbase|"), `Westlake|${QUESTIONS[0] ?? ""}|Yes`],
    ["Northbase 2,3,4,5,6", "Westlake 7"],
  ],
  [
    "each vendor is named once, above all of its answers",
    [
      "Supplier|Question|Answer",
      `Northbase|${first}`,
      ...rest.map((it) => `|${it}`),
      `Westlake|${first}`,
      ...rest.map((it) => `|${it}`),
    ],
    ["Northbase 2,3,4,5,6", "Westlake 7,8,9,10,11"],
  ],
  [
    "an answer without a vendor among others that have one is nobody's",
    ["Supplier|Question|Answer", ...asked("Northbase|"), `|${first}`, ...asked("Westlake|")],
    "nobody in 7",
  ],
  [
    "a question that nobody has answered needs no vendor",
    ["Supplier|Question|Answer", ...asked("Northbase|"), "|Part two|", ...asked("Westlake|")],
    ["Northbase 2,3,4,5,6", "Westlake 8,9,10,11,12"],
  ],
  [
    "the same questions come again, and each time the vendor is asked for its name",
    [
      "Question|Answer",
      "Vendor name|Northbase",
      ...asked(""),
      "Vendor name|Westlake",
      ...asked(""),
    ],
    ["Northbase 2,3,4,5,6,7", "Westlake 8,9,10,11,12,13"],
  ],
  [
    "a stretch that begins otherwise may have begun earlier",
    [
      "Question|Answer",
      "Vendor name|Northbase",
      ...asked(""),
      first,
      "Vendor name|Westlake",
      ...rest,
    ],
    "nobody in 2",
  ],
  [
    "the same questions come again, and nothing says whose they are",
    ["Question|Answer", ...asked(""), "Westlake|", ...asked("")],
    "nobody in 2",
  ],
  [
    "one vendor is named on each row",
    ["Supplier|Question|Answer", ...asked("Northbase|")],
    ["Northbase 2,3,4,5,6"],
  ],
  ["each question is asked once", ["Question|Answer", ...asked("")], null],
  [
    "a column of vendors that is hardly filled says nothing of the answers",
    ["Supplier|Question|Answer", ...asked("|"), "Northbase|Anything else to tell us?|No"],
    null,
  ],
  ["nothing is asked", ["Vendor|Service", "Northbase|Payroll"], null],
])("%s", ([, lines, vendors]) => {
  expect(vendorsIn(lines)).toEqual(vendors);
});
