import type { DayInterval } from "@scopefit/core/reading/day-interval";
import {
  addMonths,
  dayInWords,
  type IsoDay,
  wholeMonthsBetween,
} from "@scopefit/core/reading/iso-day";
import { countOf } from "@scopefit/core/rule/words";

/** A date for after a verb: "on 31 December 2025", "between 1 December 2025 and 31 December 2025". */
export function onDate({ earliest, latest }: DayInterval): string {
  if (earliest === latest) return `on ${dayInWords(latest)}`;
  return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

/** A date as a noun: "31 December 2025", "1 December 2025 to 31 December 2025". */
export function dateInWords({ earliest, latest }: DayInterval): string {
  return earliest === latest
    ? dayInWords(latest)
    : `${dayInWords(earliest)} to ${dayInWords(latest)}`;
}

/** How long ago a date is at the least: "10 months", "more than 12 months", "less than a month". */
export function timeSince({ latest }: DayInterval, asOf: IsoDay): string {
  const months = wholeMonthsBetween(latest, asOf);
  if (months < 1) return "less than a month";
  const exactly = addMonths(latest, months) === asOf;
  return `${exactly ? "" : "more than "}${countOf(months, "month")}`;
}
