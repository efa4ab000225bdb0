import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, addMonths, type IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Clock } from "@scopefit/core/rule/rule";

/**
 * Whether a date lies more than so many calendar months back: for certain, certainly not, or depending
 * on which day is meant. To the day so many months later it does not.
 */
export function isOlderThan(
  date: DayInterval,
  months: number,
  clock: Clock,
): "yes" | "no" | "unsure" {
  if (clock.hasCome(dayAfter(date.latest, months))) return "yes";
  return clock.hasCome(dayAfter(date.earliest, months)) ? "unsure" : "no";
}

/** The first day that lies more than so many months later. */
function dayAfter(day: IsoDay, months: number): IsoDay {
  return addDays(addMonths(day, months), 1);
}

/** The end of the period a report covers; `null` for a Type 1 report, which has none. */
export function periodEndOf(
  type: Fact<"1" | "2">,
  periodEnd: Fact<DayInterval>,
): DayInterval | null {
  return valueOf(type) === "1" ? null : valueOf(periodEnd);
}
