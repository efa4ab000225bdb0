import { findDates, type FoundDate, parseDate } from "./date.ts";
import { detectDateOrder } from "./date-order.ts";
import { DATE_DIGIT, plainDateText } from "./date-text.ts";
import { type DayInterval, exactDay } from "./day-interval.ts";
import { addDays, addMonths, calendarDay, type IsoDay } from "./iso-day.ts";
import { monthOf } from "./month-names.ts";
import { monthOfShortYear } from "./month-of-short-year.ts";
import { dayFrom, wholeMonth, wholeYear } from "./partial-date.ts";
import type { DateOrder } from "../cell/source-cell.ts";

/** A span of time as written; an end that is not given is `null`. */
export interface Period {
  readonly start: DayInterval | null;
  readonly end: DayInterval | null;
}

/**
 * The period a text names: two dates with a word or dash between them, two parts of one year
 * ("Jan–Dec 2025"), a length up to a date ("12 months ended 31 Dec 2025"), or one end alone ("from
 * 1 Jan 2025"). `null` where there is no period, a plain date included.
 */
export function parsePeriod(text: string, order: DateOrder | null): Period | null {
  if (!DATE_DIGIT.test(text)) return null;
  const plain = plainDateText(text);
  const compact = compactDays(plain) ?? monthsOfShortYears(plain);
  if (compact !== null) return compact;
  const ownOrder = detectDateOrder([plain]) ?? order;
  const dates = findDates(plain, ownOrder);
  return (
    twoDates(plain, dates) ??
    withinOneYear(plain, dates) ??
    lengthUpTo(plain, dates) ??
    calendarYear(plain) ??
    oneEnd(plain, dates, ownOrder)
  );
}

const COMPACT_DAYS =
  /^\D*((?:19|20)\d{2})(\d{2})(\d{2})\s*(?:-+|to|\/)\s*((?:19|20)\d{2})(\d{2})(\d{2})\D*$/iu;

/** "20251001-20260930": eight digits are a date only where there is nothing else. */
function compactDays(plain: string): Period | null {
  const [, ...parts] = (COMPACT_DAYS.exec(plain) ?? []).map(Number);
  const [year = 0, month = 0, day = 0, lastYear = 0, lastMonth = 0, lastDay = 0] = parts;
  const start = dayFrom(year, month, day);
  const end = dayFrom(lastYear, lastMonth, lastDay);
  return start === null || end === null || end.latest < start.earliest ? null : { start, end };
}

const SHORT_MONTHS =
  /^\D{0,12}?(\d{1,2}\/'?\d{2})\s*(?:-+|to|thru|through)\s*(\d{1,2}\/'?\d{2})$/iu;

/** "10/25-9/26": from October 2025 to September 2026, where it is all that the text says. */
function monthsOfShortYears(plain: string): Period | null {
  const [, first = "", last = ""] = SHORT_MONTHS.exec(plain.trim()) ?? [];
  const start = monthOfShortYear(first);
  const end = monthOfShortYear(last);
  return start === null || end === null || end.latest < start.earliest ? null : { start, end };
}

const JOINER =
  /^(?:\s?(?:г(?:ода?|\.)?|р(?:оку|\.)?|r\.|roku|rok|năm|yılı))?[\s,.)]*(?:-+>?|to|through|thru|until|till?|up to|and|ending|ended|t\/m|bis(?:\s+zum)?|al?|au|hasta(?:\s+el)?|até|tot(?:\s+en\s+met)?|do|по|до|đến(?: ngày)?|tới|sampai(?: dengan)?|hingga|ถึง(?:วันที่)?|إلى|حتى|עד|έως(?: τις| την)?|μέχρι|până(?: la)?|és|～|~|〜|至|から|到|부터|\/|\u2192)[\s,(]*(?:the\s+)?(?:end\s+of\s+)?$/iu;

function twoDates(plain: string, dates: readonly FoundDate[]): Period | null {
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1];
    if (second === undefined) return null;
    const between = plain.slice(first.end, second.start);
    if (!JOINER.test(between) || isDayOfSameYear(plain, first, second)) continue;
    if (between.trim() === "and" && !/\b(?:between|from)\W*$/iu.test(plain.slice(0, first.start))) {
      continue;
    }
    if (first.date.earliest <= second.date.latest) {
      return { start: startOf(first.date), end: endOf(second.date) };
    }
  }
  return null;
}

/** "Jun 11–Sep 10 2025": the eleventh, and no month of 2011. */
function isDayOfSameYear(plain: string, first: FoundDate, second: FoundDate): boolean {
  return (
    first.date.precision === "month" &&
    second.date.precision === "day" &&
    /^\p{L}+\.?\s\d{1,2}$/u.test(plain.slice(first.start, first.end)) &&
    /^\p{L}+\.?\s\d/u.test(plain.slice(second.start, second.end))
  );
}

/** A period that is given in quarters or halves of a year begins and ends with them. */
function startOf(date: DayInterval): DayInterval {
  return isPartOfYear(date) ? { ...exactDay(date.earliest), estimate: date.estimate } : date;
}

function endOf(date: DayInterval): DayInterval {
  return isPartOfYear(date) ? { ...exactDay(date.latest), estimate: date.estimate } : date;
}

function isPartOfYear({ precision }: DayInterval): boolean {
  return precision === "quarter" || precision === "half";
}

const RANGE = String.raw`\s*(?:-+>?|to|through|thru|until|till?|bis|al?|au|a|do|до|по|έως|până la|sampai|đến)\s*$`;
/** "Jan", "1 Jan", "1st of January" and a joiner, just before a date with a year. */
const OPENING_MONTH = new RegExp(
  String.raw`(?<!\p{L})(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]?(?:of\s+|de\s+)?)?(?<!\p{L})(\p{L}{3,10})\.?(?:\s?(\d{1,2})(?:st|nd|rd|th)?)?${RANGE}`,
  "iu",
);
/** "1" and a joiner, where nothing before it can own the number ("Type 2 - 31 Dec 2025"). */
const OPENING_DAY = new RegExp(
  String.raw`(?:^|[(:;,]\s*|\bfrom\s+|\bperiod\s+)(\d{1,2})(?:st|nd|rd|th)?${RANGE}`,
  "iu",
);

function withinOneYear(plain: string, dates: readonly FoundDate[]): Period | null {
  for (const { start: position, date: end } of dates) {
    if (end.precision !== "day" && end.precision !== "month") continue;
    const start = openingOf(plain.slice(0, position), end);
    if (start !== null) return { start, end };
  }
  return null;
}

function openingOf(before: string, end: DayInterval): DayInterval | null {
  const last = calendarDay(end.latest);
  const [, dayBefore, word = "", dayAfter] = OPENING_MONTH.exec(before) ?? [];
  const month = monthOf(word);
  if (month !== null && end.precision === "month") {
    return wholeMonth(month > last.month ? last.year - 1 : last.year, month);
  }
  if (end.precision !== "day") return null;
  const day = month === null ? OPENING_DAY.exec(before)?.[1] : (dayBefore ?? dayAfter);
  return day === undefined ? null : dayNotAfter(end.latest, month ?? last.month, Number(day));
}

function dayNotAfter(latest: IsoDay, month: number, day: number): DayInterval | null {
  const { year } = calendarDay(latest);
  const sameYear = dayFrom(year, month, day);
  if (sameYear !== null && sameYear.earliest <= latest) return sameYear;
  return dayFrom(year - 1, month, day);
}

const LENGTH =
  /(\d{1,2}|three|six|nine|twelve|eighteen|one|a|the)?[\s-]*(months?|mths?|mos?|m|years?|yrs?)\b[\s-]*(?:(?:review|observation|audit|examination)\s+)?(?:period\s+)?(?:ended|ending|ends|to|through|thru|until|till?|up to)\s*:?\s*(?:on\s+)?$/iu;

const LENGTH_WORDS: ReadonlyMap<string, number> = new Map([
  ["three", 3],
  ["six", 6],
  ["nine", 9],
  ["twelve", 12],
  ["eighteen", 18],
]);

/** "12 months ended 31 Dec 2025" began on 1 January; "6 months to Dec 2025" in July. */
function lengthUpTo(plain: string, dates: readonly FoundDate[]): Period | null {
  for (const { start: position, date: end } of dates) {
    const match = LENGTH.exec(plain.slice(0, position));
    if (match === null) continue;
    const months = monthsOf(match);
    if (months === null) return null;
    if (end.precision === "day") {
      return { start: exactDay(addMonths(addDays(end.latest, 1), -months)), end };
    }
    if (end.precision !== "month") return { start: null, end };
    const first = calendarDay(addMonths(end.earliest, 1 - months));
    return { start: wholeMonth(first.year, first.month), end };
  }
  return null;
}

function monthsOf([, number = "", unit = ""]: RegExpExecArray): number | null {
  const isYears = unit.toLowerCase().startsWith("y");
  const word = number.toLowerCase();
  const isOne = word === "" || word === "a" || word === "the" || word === "one";
  if (isOne) return isYears ? 12 : null;
  const count = LENGTH_WORDS.get(word) ?? Number(word);
  if (count === 0) return null;
  return isYears ? count * 12 : count;
}

const CALENDAR_YEAR = /^\W*(?:cy|calendar\s+year)\s*'?((?:19|20)\d{2}|\d{2})\W*$/iu;

function calendarYear(plain: string): Period | null {
  const digits = CALENDAR_YEAR.exec(plain)?.[1];
  if (digits === undefined) return null;
  const year = wholeYear(digits.length === 2 ? 2000 + Number(digits) : Number(digits));
  return year && { start: exactDay(year.earliest), end: exactDay(year.latest) };
}

const STARTS = /\b(?:from|starting|started|starts|since|beginning|began)\s*:?\s*(?:on\s+)?$/iu;
const ENDS = /\bperiod\s*:?\s+(?:ended|ending|ends|to|through|until|up to)\s*:?\s*(?:on\s+)?$/iu;

const OPEN_END =
  /^\s*(?:-+|to|until|till?)\s*(?:the\s+)?(?:present|now|today|date|current|ongoing)\b/iu;

/** One end alone counts only where the words say which of the two it is. */
function oneEnd(
  plain: string,
  [only, ...others]: readonly FoundDate[],
  order: DateOrder | null,
): Period | null {
  if (only === undefined || others.length > 0 || parseDate(plain, order) === null) return null;
  const before = plain.slice(0, only.start);
  if (OPEN_END.test(plain.slice(only.end))) return { start: only.date, end: null };
  if (STARTS.test(before)) return { start: only.date, end: null };
  return ENDS.test(before) ? { start: null, end: only.date } : null;
}
