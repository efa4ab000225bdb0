import type { DayInterval } from "./day-interval.ts";
import { addMonths, calendarDay, type IsoDay } from "./iso-day.ts";

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["nine", 9],
  ["twelve", 12],
  ["eighteen", 18],
]);

const TERM = String.raw`(\d{1,3}|one|two|three|four|five|six|nine|twelve|eighteen)[\s-]*(months?|mths?|mos?|years?|yrs?|y|m)\b`;
const TERM_BEFORE = new RegExp(
  String.raw`^\W*(?:valid\s+(?:for\s+)?)?${TERM}\.?\s*(?:from|after|since)\b[\s:]*(?:issue|the)?[\s:(]*$`,
  "iu",
);
const TERM_AFTER = new RegExp(String.raw`^\s*\(?\+\s*${TERM}\)?\s*$`, "iu");
const TERM_FROM_ISSUE = new RegExp(
  String.raw`^\W*(?:valid\s+(?:for\s+)?)?\+?\s*${TERM}\.?\s*(?:(?:from|after|since|of)\b[\s\S]*)?$`,
  "iu",
);

/** Longer terms than a century are a slip of the pen. */
const LONGEST_TERM_MONTHS = 1200;

/** "3 years from 31 Oct 2023", "31 Oct 2023 + 3y": the day so reckoned, as an estimate. */
export function dateAfterTerm(
  before: string,
  date: DayInterval,
  after: string,
): DayInterval | null {
  const months = monthsIn(TERM_BEFORE.exec(before)) ?? monthsIn(TERM_AFTER.exec(after));
  return months === null ? null : later(date, months);
}

/** The months of a term counted from issue: "3 years from issue", "+3y", "valid for 36 months". */
export function parseTermFromIssue(text: string): number | null {
  return monthsIn(TERM_FROM_ISSUE.exec(text));
}

/** A date so many months later, as an estimate. */
export function later(date: DayInterval, months: number): DayInterval | null {
  const move = (day: IsoDay) => (calendarDay(day).year > 9800 ? day : addMonths(day, months));
  return {
    ...date,
    earliest: move(date.earliest),
    latest: move(date.latest),
    readings: date.readings.map(move),
    estimate: true,
  };
}

function monthsIn(match: RegExpExecArray | null): number | null {
  if (match === null) return null;
  const [, number = "", unit = ""] = match;
  const count = NUMBER_WORDS.get(number.toLowerCase()) ?? Number(number);
  const months = unit.toLowerCase().startsWith("y") ? count * 12 : count;
  return months >= 1 && months <= LONGEST_TERM_MONTHS ? months : null;
}
