import { expect, test } from "vitest";
import { isExtractOfReport } from "./report-extract.ts";

test.for([
  ["We have examined Oakfield's description of its system.", true],
  ["In our opinion, the controls were suitably designed.", true],
  ["relevant to Security throughout the period 1 May 2025 to 30 April 2026", true],
  ["Deviation noted: one review was late.", true],
  ["Exception noted: reviews were not completed.", true],
  ["Subservice organisations are shown by the carve-out method.", true],
  ["The report will be relevant to Security as of 1 May 2027.", false],
  ["Controls operate effectively over a period.", false],
  ["Is the opinion a qualified opinion?", false],
  ["Not yet.", false],
] as const)("whether “%s” is of the report: %s", ([text, answer]) => {
  expect(isExtractOfReport(text)).toBe(answer);
});
