declare const dayBrand: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`. Days compare with `<`, survive JSON and have no time zone. */
export type IsoDay = string & { readonly [dayBrand]: true };

/** The parts of a day as people count them: month 1 to 12, day 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a year is a leap year of the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has: `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day with these parts, or `null` where the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, day: number): IsoDay | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}` as IsoDay;
}

function fourDigits(number: number): string {
  return number > 999 ? String(number) : String(number).padStart(4, "0");
}

function twoDigits(number: number): string {
  return number > 9 ? String(number) : `0${number}`;
}

/** Reads `YYYY-MM-DD`, or gives `null` for anything that is not a day written so. */
export function parseIsoDay(text: string): IsoDay | null {
  const match = DAY_PATTERN.exec(text);
  if (match === null) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day our own code vouches for. Throws on anything else: that is a mistake of ours. */
export function isoDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (day === null) throw new RangeError(`"${text}" is not a day of the form YYYY-MM-DD.`);
  return day;
}

/** Splits a day into year, month and day. */
export function calendarDay(day: IsoDay): CalendarDay {
  return {
    year: numberAt(day, 0) * 100 + numberAt(day, 2),
    month: numberAt(day, 5),
    day: numberAt(day, 8),
  };
}

const ZERO = 0x30;

/** The number that two digits of a day make. */
function numberAt(day: IsoDay, at: number): number {
  return (day.charCodeAt(at) - ZERO) * 10 + day.charCodeAt(at + 1) - ZERO;
}

/** Days since 1970-01-01, counted in the Gregorian calendar. */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that lies this many days after 1970-01-01. */
export function dayFromNumber(number: number): IsoDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const result = dayOf(year, month, day);
  if (result === null) throw new RangeError(`Day number ${number} is outside the years 1 to 9999.`);
  return result;
}

/** The day so many days later (earlier where negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  // Every month has 28 days, and most steps are of one.
  const dayOfMonth = numberAt(day, 8) + days;
  if (dayOfMonth >= 1 && dayOfMonth <= 28) {
    return `${day.slice(0, 8)}${twoDigits(dayOfMonth)}` as IsoDay;
  }
  return dayFromNumber(dayNumber(day) + days);
}

/** How many days lie between two days; negative where `to` is the earlier one. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many calendar months later, held to the end of a shorter month: 31 Aug + 6 = 28 Feb. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const parts = calendarDay(day);
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const result = dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
  if (result === null)
    throw new RangeError(`${day} + ${months} months is outside the years 1 to 9999.`);
  return result;
}

/** How many whole calendar months fit between two days; negative where `to` is the earlier one. */
export function wholeMonthsBetween(from: IsoDay, to: IsoDay): number {
  if (to < from) return -wholeMonthsBetween(to, from);
  const start = calendarDay(from);
  const end = calendarDay(to);
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return addMonths(from, months) <= to ? months : months - 1;
}

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day in words that no reader can mistake: `31 October 2026`. */
export function dayInWords(day: IsoDay): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}
