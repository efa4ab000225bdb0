import { type DayInterval, exactDay } from "@scopefit/core/reading/day-interval";
import { isoDay } from "@scopefit/core/reading/iso-day";
import { expect, test } from "vitest";

import { dateInWords, onDate, timeSince } from "./date-in-words.ts";

const lastOfDecember = exactDay(isoDay("2025-12-31"));
const december: DayInterval = {
  ...lastOfDecember,
  earliest: isoDay("2025-12-01"),
  precision: "month",
};

test.for([
  [onDate(lastOfDecember), "on 31 December 2025"],
  [onDate(december), "between 1 December 2025 and 31 December 2025"],
  [dateInWords(lastOfDecember), "31 December 2025"],
  [dateInWords(december), "1 December 2025 to 31 December 2025"],
])("a date reads “%s”", ([words, expected]) => {
  expect(words).toBe(expected);
});

test.for([
  ["2025-12-31", "less than a month"],
  ["2026-01-30", "less than a month"],
  ["2026-01-31", "1 month"],
  ["2026-02-27", "more than 1 month"],
  ["2026-02-28", "2 months"],
  ["2027-01-01", "more than 12 months"],
] as const)("on %s the end of December 2025 is %s ago", ([day, words]) => {
  expect(timeSince(december, isoDay(day))).toBe(words);
});
