import { expect, test } from "vitest";

import { goesOnAboutSomebodyUnnamed, isOfSomebodyUnnamed } from "./somebody-unnamed.ts";

test.for([
  ["A telecoms software provider achieved ISO 27001 certification in 11 weeks.", true],
  ["How a Leeds payments fintech achieved ISO 27001", true],
  ["A company completes a SOC 2 Type II audit and receives a report.", true],
  ["One holds ISO 27001 certification.", true],
  ["The company holds ISO 27001 certification.", false],
  ["Nexwell achieved ISO 27001 certification.", false],
  ["A SOC 2 Type II report is available on request.", false],
  ["A copy of the certificate has been provided.", false],
  ["As a company, we are ISO 27001 certified.", false],
] as const)("“%s” is of somebody unnamed: %s", ([sentence, expected]) => {
  expect(isOfSomebodyUnnamed(sentence)).toBe(expected);
});

test.for([
  ["A startup paying little gets less.", "Yet both hold a SOC 2 report.", true],
  ["A vendor with a weak audit may pass.", "They hold a SOC 2 report.", true],
  ["A startup paying little gets less.", "Nexwell holds a SOC 2 report.", false],
  ["A copy of the report is attached.", "It covers 2025.", false],
] as const)("after “%s”, “%s” goes on about somebody unnamed: %s", ([previous, next, expected]) => {
  expect(goesOnAboutSomebodyUnnamed(previous, next)).toBe(expected);
});
