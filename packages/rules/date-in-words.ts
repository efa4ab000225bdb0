import type { DayInterval } from "@scopefit/core/reading/day-interval";
import {
  addMonths,
  dayInWords,
  type IsoDay,
  wholeMonthsBetween,
} from "@scopefit/core/reading/iso-day";
import { countOf } from "@scopefit/core/rule/words";

/** A date for after a verb: "on 31 December 2025", "in December 2025", "between 1 July 2025 and …". */
export function onDate(date: DayInterval): string {
  const { earliest, latest } = date;
  if (date.precision === "month" || date.precision === "year") return `in ${dateInWords(date)}`;
  if (earliest === latest || date.readings.length > 0) return `on ${dateInWords(date)}`;
  return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

/** A date as a noun: "31 December 2025", "December 2025", "12 May 2026 or 5 December 2026". */
export function dateInWords({ earliest, latest, precision, readings }: DayInterval): string {
  if (earliest === latest) return dayInWords(latest);
  if (readings.length > 0) return readings.map(dayInWords).join(" or ");
  if (precision === "month") return dayInWords(latest).replace(/^\d+ /u, "");
  if (precision === "year") return latest.slice(0, 4);
  return `${dayInWords(earliest)} to ${dayInWords(latest)}`;
}

/** How long ago a date is at the least: "10 months", "more than 12 months", "less than a month". */
export function timeSince({ latest }: DayInterval, asOf: IsoDay): string {
  const months = wholeMonthsBetween(latest, asOf);
  if (months < 1) return "less than a month";
  const exactly = addMonths(latest, months) === asOf;
  return `${exactly ? "" : "more than "}${countOf(months, "month")}`;
}
