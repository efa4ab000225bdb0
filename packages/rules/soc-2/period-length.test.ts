import { between, either, known, on } from "@scopefit/core/testing/facts";
import { describe, expect, test } from "vitest";

import { isLongerThan, isShorterThan, lengthOfPeriod, monthsOf } from "./period-length.ts";

const type2 = { soc2Type: known<"soc2Type">("2") };
const period = (start: string, end: string) =>
  lengthOfPeriod({ ...type2, soc2PeriodStart: on(start), soc2PeriodEnd: on(end) });

describe("lengthOfPeriod", () => {
  test.for([
    ["a calendar year", "2025-01-01", "2025-12-31", 12],
    ["a quarter", "2026-01-01", "2026-03-31", 3],
    ["a day less than a quarter", "2026-01-01", "2026-03-30", 2],
    ["the end of a long month to that of a short one", "2025-08-31", "2026-02-27", 6],
  ] as const)("%s: %s to %s is %i months", ([, start, end, months]) => {
    const length = period(start, end);
    expect(length === null ? null : monthsOf(length)).toBe(months);
  });

  test("a Type 1 report has no period", () => {
    expect(
      lengthOfPeriod({
        soc2Type: known<"soc2Type">("1"),
        soc2PeriodStart: on("2025-01-01"),
        soc2PeriodEnd: on("2025-12-31"),
      }),
    ).toBeNull();
  });

  test("dates in an impossible order have no length", () => {
    expect(period("2025-12-31", "2025-01-01")).toBeNull();
    expect(period("2025-12-31", "2025-12-31")).toBeNull();
  });

  test("a year alone says no first day", () => {
    const year = between("2025-01-01", "2025-12-31", "2025");
    expect(
      lengthOfPeriod({ ...type2, soc2PeriodStart: year, soc2PeriodEnd: on("2026-03-31") }),
    ).toBeNull();
  });
});

describe("a date of two readings", () => {
  const length = lengthOfPeriod({
    ...type2,
    soc2PeriodStart: either("2025-01-04", "2025-04-01", "01/04/2025"),
    soc2PeriodEnd: on("2025-06-30"),
  });

  test.for([
    [2, "no"],
    [4, "unsure"],
    [6, "yes"],
  ] as const)("shorter than %i months: %s", ([months, answer]) => {
    expect(length === null ? null : isShorterThan(length, months)).toBe(answer);
  });

  test.for([
    [2, "yes"],
    [4, "unsure"],
    [6, "no"],
  ] as const)("longer than %i months: %s", ([months, answer]) => {
    expect(length === null ? null : isLongerThan(length, months)).toBe(answer);
  });
});
