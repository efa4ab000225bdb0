import { type DayInterval, exactDay } from "@scopefit/core/reading/dates/day-interval";
import { addMonths, isoDay } from "@scopefit/core/reading/dates/iso-day";
import { known, on, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";
import fc from "fast-check";
import { clockAt } from "@scopefit/core/testing/clock";

import { isOlderThan, periodEndOf } from "./report-age.ts";

const asOf = isoDay("2026-11-23");
const clock = clockAt(asOf);

test.for([
  ["2025-11-23", "no"],
  ["2025-11-22", "yes"],
  ["2026-12-31", "no"],
] as const)("on 2026-11-23 whether %s is more than 12 months ago: %s", ([day, answer]) => {
  expect(isOlderThan(exactDay(isoDay(day)), 12, clock)).toBe(answer);
});

test("a month that straddles the limit is unsure", () => {
  const november: DayInterval = {
    ...exactDay(isoDay("2025-11-30")),
    earliest: isoDay("2025-11-01"),
    precision: "month",
  };
  expect(isOlderThan(november, 12, clock)).toBe("unsure");
});

test("what is older than more months is older than fewer", () => {
  const months = fc.integer({ min: 1, max: 60 });
  const back = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(months, months, back, (a, b, ago) => {
      const date = exactDay(addMonths(asOf, -ago));
      const [fewer, more] = a <= b ? [a, b] : [b, a];
      return isOlderThan(date, more, clock) !== "yes" || isOlderThan(date, fewer, clock) === "yes";
    }),
  );
});

test("a Type 1 report has no period end", () => {
  expect(periodEndOf(known<"soc2Type">("1"), on("2025-12-31"))).toBeNull();
  expect(periodEndOf(unclear("?"), on("2025-12-31"))?.latest).toBe("2025-12-31");
});
