import { wordings } from "@scopefit/core/reading/text/wordings";
import { expect, test } from "vitest";

import { headingOpening, inHeading, wholeHeading } from "./heading-pattern.ts";

const CASES = { one: wordings`expiry | valid until`, another: wordings`end date` };

test.for([
  [wholeHeading, "valid until", true],
  [wholeHeading, "valid until when", false],
  [headingOpening, "valid until when", true],
  [headingOpening, "is valid until", false],
  [headingOpening, "end dates", false],
  [inHeading, "what is the end date of it", true],
  [inHeading, "what are the end dates of it", false],
] as const)("%o on “%s”: %s", ([patternOf, words, fits]) => {
  expect(patternOf(CASES).test(words)).toBe(fits);
});
