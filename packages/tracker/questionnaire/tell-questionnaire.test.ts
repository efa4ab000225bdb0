import { expect, test } from "vitest";

import { rowsOf, sheetOf } from "../testing/sheet.ts";
import { findHeader } from "../layout/find-header.ts";
import { holdsQuestions, isQuestionnaire } from "./tell-questionnaire.ts";

test.for([
  ["ID|Question|Vendor Answers|Vendor Name|Additional Information", true],
  ["Name|Description|Questions|Answer", true],
  ["ID|Question|Approved answer|Additional information", true],
  ["Vendor|Service|Questionnaire sent|Response date", false],
  ["Vendor|Service|ISO 27001", false],
] as const)("“%s” heads a questionnaire: %s", ([line, expected]) => {
  const lines = [line, "a|b|c|d"];
  const header = findHeader(rowsOf(lines), sheetOf(lines).shape);
  expect(header && isQuestionnaire(header)).toBe(expected);
});

const questions = [
  "1.1|Do you hold an ISO 27001 certificate?|Yes",
  "1.2|Have you had a SOC 2 audit?|No",
  "1.3|Describe how backups are tested.|Every quarter",
  "1.4|Is data encrypted at rest?|Yes",
  "1.5|Which subcontractors do you use?|None",
];

test.for<readonly [what: string, lines: readonly string[], expected: boolean]>([
  ["five questions below one another", questions, true],
  ["four questions", questions.slice(1), false],
  [
    "five questions among eight other texts",
    [...questions, ...Array<string>(8).fill("a|b|c")],
    false,
  ],
  ["a vendor a row", Array<string>(9).fill("Alder Ltd|Payroll|Yes, certified"), false],
  ["headings that open like questions", Array<string>(9).fill("a|Has MFA|Is listed"), false],
])("%s: holds questions %3$s", ([, lines, expected]) => {
  expect(holdsQuestions(rowsOf(lines))).toBe(expected);
});
