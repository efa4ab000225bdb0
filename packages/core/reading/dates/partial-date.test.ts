import { expect, test } from "vitest";

import { dayFromNumbers, fullYear, wholeHalf, wholeMonth, wholeQuarter } from "./partial-date.ts";

test.for([
  ["00", 2000],
  ["49", 2049],
  ["50", 1950],
  ["2026", 2026],
] as const)("the year %s is %d", ([digits, year]) => {
  expect(fullYear(digits)).toBe(year);
});

test.for([
  [31, 10, null, "2026-10-31"],
  [10, 31, null, "2026-10-31"],
  [5, 5, null, "2026-05-05"],
  [5, 12, "day-first", "2026-12-05"],
  [5, 12, "month-first", "2026-05-12"],
  [31, 2, null, undefined],
  [45, 46, null, undefined],
] as const)("%d and %d in a column with habit %s are %s", ([first, second, order, expected]) => {
  expect(dayFromNumbers(first, second, 2026, order)?.earliest).toBe(expected);
});

test("two numbers that can both be months keep both readings", () => {
  expect(dayFromNumbers(5, 12, 2026, null)).toMatchObject({
    precision: "ambiguous",
    readings: ["2026-05-12", "2026-12-05"],
  });
});

test("months, quarters and halves end on their last day", () => {
  expect(wholeMonth(2028, 2)?.latest).toBe("2028-02-29");
  expect(wholeQuarter(2026, 2)).toMatchObject({ earliest: "2026-04-01", latest: "2026-06-30" });
  expect(wholeHalf(2026, 2)).toMatchObject({ earliest: "2026-07-01", latest: "2026-12-31" });
  expect(wholeMonth(2026, 13)).toBeNull();
});
