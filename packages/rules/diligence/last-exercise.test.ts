import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { between, blank, on, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";
import { clockAt } from "@scopefit/core/testing/clock";

import { lastExercise } from "./last-exercise.ts";

const bounds = { exerciseReviewMonths: 12, exerciseGapMonths: 24 };

test.for([
  ["today", on("2026-11-23"), "recent"],
  ["twelve months ago", on("2025-11-23"), "recent"],
  ["twelve months and a day ago", on("2025-11-22"), "ageing"],
  ["twenty-four months ago", on("2024-11-23"), "ageing"],
  ["twenty-four months and a day ago", on("2024-11-22"), "old"],
  ["some day of this year or the last", between("2025-01-01", "2026-12-31", "2025/26"), "ageing"],
  ["some day of 2024", between("2024-01-01", "2024-12-31", "2024"), "ageing"],
  ["tomorrow", on("2026-11-24"), "future"],
  ["never", unclear("Never tested"), "never"],
  ["annually", unclear("annually"), "unknown"],
  ["an empty cell", blank, "unknown"],
] as const)("%s", ([, date, expected]) => {
  expect(lastExercise(date, bounds, clockAt(isoDay("2026-11-23")))).toBe(expected);
});
