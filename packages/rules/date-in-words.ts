import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import {
  addDays,
  addMonths,
  dayInWords,
  type IsoDay,
  wholeMonthsBetween,
} from "@scopefit/core/reading/dates/iso-day";
import { countOf } from "@scopefit/core/rule/words";

/** A date for after a verb: "on 31 December 2025", "in December 2025", "between 1 July 2025 and …". */
export function onDate(date: DayInterval): string {
  const { earliest, latest } = date;
  if (earliest === latest) return `on ${dayInWords(latest)}`;
  if (isWholeMonth(date) || isWholeYear(date)) return `in ${dateInWords(date)}`;
  if (date.readings.length > 0) return `on ${dateInWords(date)}`;
  return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

/** A date as a noun: "31 December 2025", "December 2025", "12 May 2026 or 5 December 2026". */
export function dateInWords(date: DayInterval): string {
  const { earliest, latest, readings } = date;
  if (earliest === latest) return dayInWords(latest);
  if (readings.length > 0) return readings.map(dayInWords).join(" or ");
  if (isWholeMonth(date)) return dayInWords(latest).replace(/^\d+ /u, "");
  if (isWholeYear(date)) return latest.slice(0, 4);
  return `${dayInWords(earliest)} to ${dayInWords(latest)}`;
}

function isWholeMonth({ earliest, latest }: DayInterval): boolean {
  return earliest.endsWith("-01") && addDays(addMonths(earliest, 1), -1) === latest;
}

function isWholeYear({ earliest, latest }: DayInterval): boolean {
  return earliest.endsWith("-01-01") && addDays(addMonths(earliest, 12), -1) === latest;
}

/** How long ago a date is at the least: "10 months", "more than 12 months", "less than a month". */
export function timeSince({ latest }: DayInterval, asOf: IsoDay): string {
  const months = wholeMonthsBetween(latest, asOf);
  if (months < 1) return "less than a month";
  const exactly = addMonths(latest, months) === asOf;
  return `${exactly ? "" : "more than "}${countOf(months, "month")}`;
}
