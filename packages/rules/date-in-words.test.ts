import { type DayInterval, exactDay } from "@scopefit/core/reading/dates/day-interval";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import { dateInWords, onDate, timeSince } from "./date-in-words.ts";

const lastOfDecember = exactDay(isoDay("2025-12-31"));
const december: DayInterval = {
  ...lastOfDecember,
  earliest: isoDay("2025-12-01"),
  precision: "month",
};
const quarter: DayInterval = { ...december, earliest: isoDay("2025-10-01"), precision: "quarter" };
const year: DayInterval = { ...december, earliest: isoDay("2025-01-01"), precision: "year" };
const ambiguous: DayInterval = {
  earliest: isoDay("2026-05-12"),
  latest: isoDay("2026-12-05"),
  precision: "ambiguous",
  readings: [isoDay("2026-05-12"), isoDay("2026-12-05")],
  estimate: false,
};

test.for([
  [onDate(lastOfDecember), "on 31 December 2025"],
  [onDate(december), "in December 2025"],
  [onDate(year), "in 2025"],
  [onDate(quarter), "between 1 October 2025 and 31 December 2025"],
  [onDate(ambiguous), "on 12 May 2026 or 5 December 2026"],
  [dateInWords(lastOfDecember), "31 December 2025"],
  [dateInWords(december), "December 2025"],
  [dateInWords(year), "2025"],
  [dateInWords(quarter), "1 October 2025 to 31 December 2025"],
  [dateInWords(ambiguous), "12 May 2026 or 5 December 2026"],
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
