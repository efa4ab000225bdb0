import { NUMBER, numberOf } from "../text/number-words.ts";

/** Hours in a unit. A business day counts as a day: weekends make it longer, never shorter. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^min/iu, 1 / 60],
  [/^h/iu, 1],
  [/^(?:(?:business|working|calendar|work|bus\.?)\s*)?d/iu, 24],
  [/^w/iu, 168],
  [/^mo/iu, 720],
  [/^y/iu, 8760],
];

const UNIT = String.raw`(min(?:ute)?s?|hours?|hrs?|h|(?:(?:business|working|calendar|work|bus\.?)\s+)?days?|d|weeks?|wks?|months?|mos?|years?|yrs?)\b`;
const TERMS = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(${NUMBER})\s*(?:-|\u2013|\u2014|to)\s*)?(${NUMBER})[\s-]*(?:\(\d+\)\s*)?${UNIT}`,
  "giu",
);

/** A length of time as a text gives it, "24–48 hours" with both its ends. */
export interface DurationTerm {
  readonly shortest: number;
  readonly longest: number;
  /** Business days: hours count them as days, and a weekend may lie between. */
  readonly inBusinessDays: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every length of time in a text, in hours and in order: "72 hours" is 72, "two weeks" is 336. */
export function durationTerms(text: string): readonly DurationTerm[] {
  return Array.from(text.matchAll(TERMS), (match) => {
    const [whole, from, to = "", unit = ""] = match;
    const last = numberOf(to) * hoursIn(unit);
    const first = from === undefined ? last : numberOf(from) * hoursIn(unit);
    return {
      shortest: Math.min(first, last),
      longest: Math.max(first, last),
      inBusinessDays: /^(?:business|working|work|bus)/iu.test(unit),
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

function hoursIn(unit: string): number {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? Number.NaN;
}
