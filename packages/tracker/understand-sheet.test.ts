import { expect, test } from "vitest";

import { sheetOf } from "./testing/sheet.ts";
import { understandSheet } from "./understand-sheet.ts";

const asked = [
  "Section||Answer|Additional information",
  "G-1|Vendor name|Northbase|",
  "G-2|Service provided|Payroll|",
  "C-1|Do you hold an ISO 27001 certificate?|Yes|By BSI",
  "C-2|Have you undergone a SOC 2 audit?|No|",
];

const stack = (vendors: readonly string[]) => [
  "Supplier|Question|Answer",
  ...vendors.flatMap((vendor) =>
    ["Service provided", "Location", "ISO 27001", "SOC 2"].map((it) => `${vendor}|${it}|Yes`),
  ),
];

test.for<
  readonly [
    what: string,
    lines: readonly string[],
    arrangement: string,
    /** By vendor, the column of its answers and how many stretches of cells are its own. */
    answers: readonly (readonly [column: number, stretches: number])[],
  ]
>([
  [
    "a row for each vendor is a tracker",
    ["Vendor|Service|ISO 27001", "Northbase|Payroll|Yes"],
    "vendor-a-row",
    [],
  ],
  [
    "a question a row is a questionnaire, with the comments on its answers",
    asked,
    "question-a-row",
    [[2, 2]],
  ],
  [
    "vendors side by side have a column of answers each",
    [
      "Item|Northbase|Westlake",
      "Service|Payroll|Chat",
      "Location|Leeds|Lima",
      "ISO 27001|Yes|No",
      "SOC 2|No|Yes",
    ],
    "question-a-row",
    [
      [1, 1],
      [2, 1],
    ],
  ],
  [
    "vendors below each other have their answers in one column",
    stack(["Northbase", "Westlake"]),
    "answer-a-row",
    [
      [2, 1],
      [2, 1],
    ],
  ],
  [
    "an export of responses to controls is no tracker with a vendor many times",
    [
      "Vendor|Control|Response|Response Date",
      ...["Northbase", "Westlake"].flatMap((vendor) =>
        ["Service provided", "ISO 27001", "SOC 2", "Sub-processors"].map(
          (control) => `${vendor}|${control}|Yes|2026-03-01`,
        ),
      ),
    ],
    "answer-a-row",
    [
      [2, 1],
      [2, 1],
    ],
  ],
])("%s", async ([, lines, arrangement, answers]) => {
  const understood = await understandSheet(sheetOf(lines));
  if (!understood.ok) throw new Error(understood.error.kind);
  const { tracker, answers: found } = understood.value;
  expect(tracker.layout.arrangement).toBe(arrangement);
  expect(found.map(({ column, cells }) => [column, cells.length])).toEqual(answers);
});

test.for<readonly [what: string, lines: readonly string[], kind: string]>([
  ["an empty sheet", [], "empty-sheet"],
  ["a list of something else", ["Colour|Size", "red|4"], "no-header"],
  [
    "a column with the answers of several vendors, one of which is nobody's",
    stack(["Northbase", "", "Westlake"]),
    "nameless-answers",
  ],
  [
    "a tracker without a vendor column",
    ["Service|ISO 27001|SOC 2", "Voice|Yes|No"],
    "no-vendor-column",
  ],
])("%s is neither, and says why", async ([, lines, kind]) => {
  expect(await understandSheet(sheetOf(lines))).toMatchObject({ ok: false, error: { kind } });
});
