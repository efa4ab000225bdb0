import { findDates } from "../../dates/date.ts";
import type { DayInterval } from "../../dates/day-interval.ts";
import { mayNameDate } from "../../dates/may-name-date.ts";
import { parsePeriod, type Period } from "../../dates/period.ts";
import type { DateOrder } from "../../cell/source-cell.ts";

/** The period a report covers, or the day it speaks of. */
export interface Soc2Period {
  readonly start: DayInterval | null;
  readonly end: DayInterval | null;
  readonly asOf: DayInterval | null;
}

const NO_PERIOD: Soc2Period = { start: null, end: null, asOf: null };

const PERIOD_CUE =
  /(?<!\p{L})(?:period|cover(?:s|ed|ing|age)?|for the (?:\w+ )?(?:months|year)|months (?:ended|ending)|year (?:ended|ending)|report(?:ing)? (?:for|from|window)|from|between|audit(?:ed)? (?:window|for)|range|spanning|through|\p{L}*zeitraum|períodos?|periodos?|périodes?|periodo di|periode|okres|období|obdobie|razdoblje|obdobje|ajalta|perioad[ăa]|период\p{L}*|період\p{L}*|giai đoạn|περίοδο|observation window|audit window)(?!\p{L})|期间|期間|기간|للفترة|الفترة|לתקופה|ช่วง/iu;
/** "1 Ocak 2025 – 31 Aralık 2025 dönemi", "を対象期間とする": the word stands behind the dates. */
const PERIOD_SAID_AFTER = /dönem|időszak|közöt|を?対象/u;
const AS_OF =
  /(?<!\p{L})(?:as of|as at|point[- ]in[- ]time(?: date)?(?: of)?|zum stichtag|stichtag)[\s:(]*(?:date\s*)?[:\s]*$/iu;

/** A gap or a plan has dates too: they are not the report's. */
const NOT_THE_PERIOD =
  /(?<!\p{L})(?:no audit coverage|not covered|gap (?:from|between|period)|bridge|gap letter|next (?:report|audit|period)|contract(?!\p{L}*\/)|subscription|scheduled|planned|expected|target)/iu;

/** "Period ended 31 March 2026; received 8 May 2026": only the first is the report's. */
const ENDED = /(?<!\p{L})(?:period|year|months|FY)\s(?:ended|ending|end)(?:\s(?:on|at))?[\s:]*$/iu;

/** "Covering calendar year 2025". */
const CALENDAR_YEAR = /(?<!\p{L})(?:calendar year|CY)\s?(?:19|20)\d\d(?!\d)/iu;

/** "12 months ending June 30": the day of a year that is not named. */
const DAY_WITHOUT_YEAR = /^\p{L}+\s\d{1,2}$/u;

const CLAUSE_END =
  /[;\n]\s*|[,(\s]\s*(?:and\s+|plus\s+)?(?=(?:with\s+)?(?:an?\s+|the\s+|our\s+)?(?:bridg(?:e|ing)|gap letter|next (?:scheduled\s)?(?:report|audit)))|(?<=\p{L}{3}|\d{3})\.\s+/u;
const RANGE_IN_BRIEF = /type\s?\S{1,3}[\s,(:–-]+$/iu;

/** The period or day in a text about a SOC 2 report. */
export function soc2PeriodIn(text: string, order: DateOrder | null): Soc2Period {
  if (!mayNameDate(text)) return NO_PERIOD;
  const asOf =
    findDates(text, order).find(({ start }) => AS_OF.test(text.slice(0, start)))?.date ?? null;
  if (asOf !== null) return { ...NO_PERIOD, asOf };
  const words = text
    .split(CLAUSE_END)
    .filter((clause) => !NOT_THE_PERIOD.test(clause))
    .join("; ");
  const first = findDates(words, order)[0];
  const calendarYear = parsePeriod(CALENDAR_YEAR.exec(words)?.[0] ?? "", order);
  if (first === undefined) return bothEnds(calendarYear);
  const cue = PERIOD_CUE.exec(words);
  const inBrief = RANGE_IN_BRIEF.test(words.slice(0, first.start));
  if (cue === null && !inBrief) return bothEnds(parsePeriod(words, order));
  const period =
    parsePeriod(words.slice(cue?.index ?? 0), order) ??
    (PERIOD_SAID_AFTER.test(words) ? parsePeriod(words, order) : null);
  if (period !== null) return { start: period.start, end: period.end, asOf: null };
  const end = findDates(words, order).find(
    ({ start, end }) =>
      ENDED.test(words.slice(0, start)) && !DAY_WITHOUT_YEAR.test(words.slice(start, end)),
  );
  if (end !== undefined) return { start: null, end: end.date, asOf: null };
  return bothEnds(calendarYear);
}

function bothEnds(period: Period | null): Soc2Period {
  if (period === null || period.start === null || period.end === null) return NO_PERIOD;
  return { start: period.start, end: period.end, asOf: null };
}
