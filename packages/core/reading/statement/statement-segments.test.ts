import { expect, test } from "vitest";
import { segmentsOf, wordsAbout } from "./statement-segments.ts";

test.for([
  ["ISO 27001 certified.", ["iso"]],
  ["ISO 27001 and SOC 2. Both are current.", ["both", "none"]],
  ["SOC 2. Certified.", ["soc2"]],
  ["We hold ISO 9001.", ["other"]],
] as const)("“%s” is about %o", ([text, about]) => {
  expect(segmentsOf(text).map((segment) => segment.about)).toEqual(about);
});

test("what goes on about a standard belongs to it", () => {
  const segments = segmentsOf("ISO 27001 certified. Valid to 2027. SOC 2 planned.");
  expect(wordsAbout("iso", segments, false).own).toBe("ISO 27001 certified.\nValid to 2027.");
  expect(wordsAbout("soc2", segments, false).own).toBe("SOC 2 planned.");
});

test("a date of another standard is none of its own", () => {
  const segments = segmentsOf("ISO 9001 (exp. 2027), ISO 27001 (exp. 2028)");
  expect(wordsAbout("iso", segments, false).own).not.toContain("2027");
});

test("a sentence about both gives each its own words", () => {
  const segments = segmentsOf("ISO 27001 by BSI, SOC 2 by Northgate");
  expect(wordsAbout("iso", segments, false).own).toBe("ISO 27001 by BSI");
});
