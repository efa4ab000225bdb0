import type { DayInterval } from "./day-interval.ts";
import { cellForms, type DateForm, digitForms, letterForms } from "./date-forms.ts";
import { DATE_DIGIT, plainDateText } from "./date-text.ts";
import { monthOfShortYear } from "./month-of-short-year.ts";
import { wholeYear } from "./partial-date.ts";
import type { DateOrder } from "../cell/source-cell.ts";
import { dateAfterTerm } from "./term.ts";

/** A date that stands in a text, from the `start`th character up to but not including the `end`th. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: DayInterval;
}

/**
 * Where a date may begin: any number, and words that open one of the forms. Scripts without word breaks
 * write a year on to the word before it.
 */
const BEGINNING =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])(?=(?:19|20)\d{2}\s?[年년])|(?=(?:令和|平成|民[國国])\s?[\d元])|(?<![\p{L}\p{N}])(?:\d|j[aä]n|ene|f[eé][bv]|m[aä]r|mrz|mai|may|apr|a[bv]r|ju[nl]|jui|aug|ago|ao[uû]|sep|set|o[ck]t|out|nov|d[eé][cz]|dic|q[1-4]|h[12]|fy|fiscal|financial|first|second|third|fourth)/giu;

/** "SOC 2 Oct 2025", "Type 2 Jan 2025", "stage 2": the number belongs to the word before it. */
const OWNED_NUMBER =
  /(?:\b(?:type|typ|tipo|soc|stage|phase|tier|level|part|sa|no|nr|rev|version|v|q|h|section|page|p)[\s.#:-]{0,2}|#)$/iu;

/** Inside a longer number with separators ("27001-2013", "v2.10.2022"), or the edition in "27001:2022". */
const INSIDE_NUMBER = /(?:\d[/.:]|\d{3}-)$/u;

/**
 * Every date in a text, in the order they stand. Bare years count only after a word that calls for
 * a date ("until 2027"). Dates that the calendar does not have are left out.
 */
export function findDates(text: string, order: DateOrder | null): readonly FoundDate[] {
  if (!DATE_DIGIT.test(text)) return [];
  const plain = plainDateText(text);
  const found: FoundDate[] = [];
  let from = 0;
  let endOfLast = -1;
  for (;;) {
    BEGINNING.lastIndex = from;
    const start = BEGINNING.exec(plain)?.index;
    if (start === undefined) return found;
    const read = belongsElsewhere(plain, start, endOfLast) ? null : readAt(plain, start, order);
    from = read?.end ?? start + 1;
    endOfLast = read?.end ?? endOfLast;
    if (read !== null && read.date !== null) {
      const estimate = read.date.estimate || isEstimate(plain, start, read.end);
      found.push({ start, end: read.end, date: { ...read.date, estimate } });
    }
  }
}

/**
 * The one date that a short text gives, or `null`. Words around it do no harm ("valid till Oct.
 * 2027"); two different dates, or words that make the date a bound or a negation, do.
 */
export function parseDate(text: string, order: DateOrder | null): DayInterval | null {
  const plain = plainDateText(text).trim();
  const found = findDates(plain, order);
  const [only, ...others] = found;
  if (only === undefined) return bareDate(plain, order);
  if (others.some(({ date }) => !sameDate(date, only.date))) return null;
  const term = dateAfterTerm(plain.slice(0, only.start), only.date, plain.slice(only.end));
  if (term !== null) return term;
  const around = found.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    plain,
  );
  return TURNS_THE_DATE.test(around) ? null : only.date;
}

/** Words with which a date in a cell is not the date asked for. */
const TURNS_THE_DATE =
  /\b(?:not|never|before|after|prior to|within|at least|(?:earli|lat)er than|lifetime|perpetual|indefinite(?:ly)?|unlimited|evergreen|no (?:expiry|expiration|end))\b|n't\b|\+\s*\d|\b(?:\d+|one|two|three|six|twelve)[\s-]*(?:days?|weeks?|months?|mths?|mos?|years?|yrs?|y)\b/iu;

const BARE_YEAR = /^\D*(?<!\p{L}|:)((?:19|20)\d{2})(?!\p{L})\D*$/u;

function bareDate(plain: string, order: DateOrder | null): DayInterval | null {
  const whole = readWith(cellForms, plain, 0, order);
  if (whole !== null) return whole.end === plain.length ? whole.date : null;
  const short = monthOfShortYear(plain);
  if (short !== null) return short;
  const year = BARE_YEAR.exec(plain)?.[1];
  if (year === undefined || FISCAL.test(plain) || TURNS_THE_DATE.test(plain)) return null;
  const date = wholeYear(Number(year));
  const start = plain.indexOf(year);
  return date && { ...date, estimate: isEstimate(plain, start, start + year.length) };
}

const FISCAL = /\b(?:fy|fiscal|financial year)/iu;

function sameDate(a: DayInterval, b: DayInterval): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** Whether a number is part of something else; a range ("01/04/24-31/03/25") is two dates. */
function belongsElsewhere(plain: string, start: number, endOfLast: number): boolean {
  const before = plain.slice(Math.max(0, start - 12), start);
  if (OWNED_NUMBER.test(before)) return true;
  return start !== endOfLast + 1 && INSIDE_NUMBER.test(before);
}

interface ReadDate {
  readonly end: number;
  readonly date: DayInterval | null;
}

function readAt(plain: string, start: number, order: DateOrder | null): ReadDate | null {
  const code = plain.charCodeAt(start);
  const isDigit = code >= 48 && code <= 57;
  return readWith(isDigit ? digitForms : letterForms, plain, start, order);
}

function readWith(
  forms: readonly DateForm[],
  plain: string,
  start: number,
  order: DateOrder | null,
): ReadDate | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(plain);
    if (match === null) continue;
    const date = read(match.slice(1), order);
    if (date !== undefined) return { end: pattern.lastIndex, date };
  }
  return null;
}

const ESTIMATE_BEFORE =
  /(?:~|\b(?:approx(?:imately)?|about|around|circa|ca?|est(?:imated)?|expected|early|mid|late|roughly|target(?:ed)?|planned|projected|tentative(?:ly)?|provisional(?:ly)?|probably|likely)\b)[\s.:(-]{0,3}$/iu;
const ESTIMATE_AFTER =
  /^[\s,;-]{0,3}(?:\?|[([]?\s*(?:est|estimated?|approx(?:imately)?|tb[cd]|expected|planned|target|tentative|provisional|or so|ish)\b)/iu;

function isEstimate(plain: string, start: number, end: number): boolean {
  return (
    ESTIMATE_BEFORE.test(plain.slice(Math.max(0, start - 18), start)) ||
    ESTIMATE_AFTER.test(plain.slice(end, end + 20))
  );
}
