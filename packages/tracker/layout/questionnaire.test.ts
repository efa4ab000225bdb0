import { expect, test } from "vitest";

import { rowsOf, sheetOf } from "../testing/sheet.ts";
import { findHeader } from "./find-header.ts";
import { isQuestionnaire } from "./questionnaire.ts";

test.for([
  ["ID|Question|Vendor Answers|Vendor Name|Additional Information", true],
  ["Name|Description|Questions|Answer", true],
  ["Vendor|Service|Questionnaire sent|Response date", false],
  ["Vendor|Service|ISO 27001", false],
] as const)("“%s” heads a questionnaire: %s", ([line, expected]) => {
  const lines = [line, "a|b|c|d"];
  const header = findHeader(rowsOf(lines), sheetOf(lines).shape);
  expect(header && isQuestionnaire(header)).toBe(expected);
});
