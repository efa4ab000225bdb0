import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import {
  addDays,
  addMonths,
  type IsoDay,
  wholeMonthsBetween,
} from "@scopefit/core/reading/dates/iso-day";

/** The first and the last day of a period, both within it. */
interface Days {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** A period as long, and as short, as its dates may mean it. */
export interface PeriodLength {
  readonly longest: Days;
  readonly shortest: Days;
}

/** The facts that a period is read from. */
export interface PeriodFacts {
  readonly soc2Type: Fact<"1" | "2">;
  readonly soc2PeriodStart: Fact<DayInterval>;
  readonly soc2PeriodEnd: Fact<DayInterval>;
}

/**
 * How long the SOC 2 period is; `null` for a Type 1 report, where a date is missing or only a year,
 * and where the dates are in an impossible order, which is a matter of its own. A month stands for
 * its first day at the start of a period and for its last day at the end.
 */
export function lengthOfPeriod({
  soc2Type,
  soc2PeriodStart,
  soc2PeriodEnd,
}: PeriodFacts): PeriodLength | null {
  const start = valueOf(soc2PeriodStart);
  const end = valueOf(soc2PeriodEnd);
  if (valueOf(soc2Type) === "1" || start === null || end === null) return null;
  if (start.precision === "year" || end.precision === "year" || start.latest >= end.earliest) {
    return null;
  }
  const longest = { first: start.earliest, last: end.latest };
  const shortest = {
    first: isVague(start) ? start.latest : start.earliest,
    last: isVague(end) ? end.earliest : end.latest,
  };
  return { longest, shortest };
}

/** A date of two readings or an estimate may mean any of its days; "March 2026" is a plain bound. */
function isVague({ precision, estimate }: DayInterval): boolean {
  return precision === "ambiguous" || estimate;
}

/** Whether a period is shorter than so many calendar months. */
export function isShorterThan(
  { longest, shortest }: PeriodLength,
  months: number,
): "yes" | "no" | "unsure" {
  if (fallsShortOf(longest, months)) return "yes";
  return fallsShortOf(shortest, months) ? "unsure" : "no";
}

/** Whether a period is longer than so many calendar months and days. */
export function isLongerThan(
  { longest, shortest }: PeriodLength,
  months: number,
  days = 0,
): "yes" | "no" | "unsure" {
  if (exceeds(shortest, months, days)) return "yes";
  return exceeds(longest, months, days) ? "unsure" : "no";
}

/** The whole months of a period at its longest: 1 January to 31 December is 12. */
export function monthsOf({ longest: { first, last } }: PeriodLength): number {
  return wholeMonthsBetween(first, addDays(last, 1));
}

function fallsShortOf({ first, last }: Days, months: number): boolean {
  return addMonths(first, months) > addDays(last, 1);
}

function exceeds({ first, last }: Days, months: number, days: number): boolean {
  return addDays(addMonths(first, months), days) < addDays(last, 1);
}

/** The answer of every rule about the length of the period where that is not known. */
export const periodLengthUnknown = {
  outcome: "not-applicable",
  finding: "The length of the SOC 2 period is not known.",
} as const;
