import { expect, test } from "vitest";

import { parseDate } from "./date.ts";
import { parsePeriod } from "./period.ts";

test.for([
  ["8/26", "2026-08-31"],
  ["exp 03/27", "2027-03-31"],
  ["thru 9/'26", "2026-09-30"],
  ["13/26", null],
  ["12/30", null],
  ["8/26 KR", null],
  ["11/18/26", "2026-11-18"],
] as const)("“%s” ends on %s", ([text, day]) => {
  expect(parseDate(text, null)?.latest ?? null).toBe(day);
});

test("such a month is an estimate", () => {
  expect(parseDate("8/26", null)?.estimate).toBe(true);
});

test.for([
  ["10/25-9/26", "2025-10-01", "2026-09-30"],
  ["10/25 to 09/26", "2025-10-01", "2026-09-30"],
  ["9/26-10/25", undefined, undefined],
  ["01-01-2025 t/m 31-12-2025", "2025-01-01", "2025-12-31"],
] as const)("“%s” is from %s to %s", ([text, start, end]) => {
  const period = parsePeriod(text, null);
  expect([period?.start?.earliest, period?.end?.latest]).toEqual([start, end]);
});
