import { expect, test } from "vitest";
import { soc2TypeByContent, speaksOfSoc2Report } from "./soc2-vocabulary.ts";

test.for([
  ["The staffing partner is carved out and was never assessed.", true],
  ["Complementary user entity controls are listed.", true],
  ["controls relevant to Security and Availability", true],
  ["SOC 1: complementary user entity controls are listed.", false],
  ["Opinion: Type 2, unqualified.", true],
  ["SOC 1 opinion: Type 2, unqualified.", false],
  ["We carved out time for training.", false],
] as const)("whether “%s” is about a SOC 2 report: %s", ([text, answer]) => {
  expect(speaksOfSoc2Report(text)).toBe(answer);
});

test.for([
  ["design and operating effectiveness of controls throughout the period", "2"],
  ["suitability of the design of controls relevant to Security as of 1 May 2025", "1"],
  ["controls relevant to Security", null],
] as const)("“%s” is of type %s", ([text, type]) => {
  expect(soc2TypeByContent(text)).toBe(type);
});
