import type { DayInterval } from "@scopefit/core/reading/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/fact";
import { addMonths, type IsoDay } from "@scopefit/core/reading/iso-day";

/**
 * Whether a date lies more than so many calendar months before a day: for certain, certainly not, or
 * depending on which day is meant. To the day so many months later it does not.
 */
export function isOlderThan(
  date: DayInterval,
  months: number,
  asOf: IsoDay,
): "yes" | "no" | "unsure" {
  if (addMonths(date.latest, months) < asOf) return "yes";
  return addMonths(date.earliest, months) >= asOf ? "no" : "unsure";
}

/** The end of the period a report covers; `null` for a Type 1 report, which has none. */
export function periodEndOf(
  type: Fact<"1" | "2">,
  periodEnd: Fact<DayInterval>,
): DayInterval | null {
  return valueOf(type) === "1" ? null : valueOf(periodEnd);
}
