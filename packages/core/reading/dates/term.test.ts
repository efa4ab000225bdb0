import { expect, test } from "vitest";

import { exactDay } from "./day-interval.ts";
import { isoDay } from "./iso-day.ts";
import { dateAfterTerm, parseTermFromIssue } from "./term.ts";

test.for([
  ["3 years from issue", 36],
  ["+3y", 36],
  ["valid for 36 months", 36],
  ["three yrs from date of issue", 36],
  ["3 sites", null],
  ["issued 3 years ago", null],
  ["", null],
] as const)("“%s” is a term of %s months from issue", ([text, months]) => {
  expect(parseTermFromIssue(text)).toBe(months);
});

test.for([
  ["3 years from ", "", "2026-10-31"],
  ["", " + 36 months", "2026-10-31"],
  ["valid from ", "", undefined],
] as const)("“%s31 Oct 2023%s” is reckoned to %s", ([before, after, expected]) => {
  const date = dateAfterTerm(before, exactDay(isoDay("2023-10-31")), after);
  expect(date?.latest).toBe(expected);
  expect(date?.estimate ?? true).toBe(true);
});
