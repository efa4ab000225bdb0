import { type DatePrecision, type DayInterval, exactDay } from "./day-interval.ts";
import { dayOf, daysInMonth, type IsoDay } from "./iso-day.ts";
import type { DateOrder } from "../cell/source-cell.ts";

/** The year that two or four digits mean: 00 to 49 are this century, 50 to 99 the last. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A day from its parts; `null` where the calendar has none such (31 September). */
export function dayFrom(year: number, month: number, day: number): DayInterval | null {
  const found = dayOf(year, month, day);
  return found === null ? null : exactDay(found);
}

/** The day two numbers and a year mean; with no habit to go by, both days that they may mean. */
export function dayFromNumbers(
  first: number,
  second: number,
  year: number,
  order: DateOrder | null,
): DayInterval | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === null) return monthFirst === null ? null : exactDay(monthFirst);
  if (monthFirst === null || monthFirst === dayFirst) return exactDay(dayFirst);
  if (order !== null) return exactDay(order === "day-first" ? dayFirst : monthFirst);
  return ambiguous(dayFirst, monthFirst);
}

function ambiguous(a: IsoDay, b: IsoDay): DayInterval {
  const [earliest, latest] = a < b ? [a, b] : [b, a];
  return {
    earliest,
    latest,
    precision: "ambiguous",
    readings: [earliest, latest],
    estimate: false,
  };
}

/** A whole month. */
export function wholeMonth(year: number, month: number): DayInterval | null {
  return monthsOf(year, month, month, "month");
}

/** A whole quarter of the calendar year, 1 to 4. */
export function wholeQuarter(year: number, quarter: number): DayInterval | null {
  return monthsOf(year, quarter * 3 - 2, quarter * 3, "quarter");
}

/** A whole half of the calendar year, 1 or 2. */
export function wholeHalf(year: number, half: number): DayInterval | null {
  return monthsOf(year, half * 6 - 5, half * 6, "half");
}

/** A whole calendar year. */
export function wholeYear(year: number): DayInterval | null {
  return monthsOf(year, 1, 12, "year");
}

function monthsOf(
  year: number,
  from: number,
  to: number,
  precision: DatePrecision,
): DayInterval | null {
  const earliest = dayOf(year, from, 1);
  const latest = dayOf(year, to, daysInMonth(year, to));
  if (earliest === null || latest === null) return null;
  return { earliest, latest, precision, readings: [], estimate: false };
}
