import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { NUMBER, numberOf } from "../text/number-words.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import { isStillToCome } from "../cell/still-to-come.ts";

const DAYS_IN_MONTH = 30;
const WEEKS_IN_MONTH = 4;

/** Months between two times, by the word that says so. */
const RHYTHMS: readonly (readonly [number, RegExp])[] = [
  [1 / DAYS_IN_MONTH, /\b(?:daily|every\s+day|each\s+day)\b/iu],
  [1 / WEEKS_IN_MONTH, /(?<!\bbi[\s-]?)\b(?:weekly|every\s+week|each\s+week)\b/iu],
  [1 / 2, /\b(?:fortnightly|every\s+two\s+weeks|semi[\s-]?monthly|twice\s+(?:a|per)\s+month)\b/iu],
  [
    1,
    /(?<!\b(?:bi|semi)[\s-]?)\b(?:monthly|every\s+month|each\s+month|once\s+(?:a|per)\s+month|mensual|mensuel|monatlich)\b/iu,
  ],
  [
    3,
    /\b(?:quarterly|qtrly|every\s+quarter|each\s+quarter|once\s+(?:a|per)\s+quarter|qrtly|trimestral|trimestriel|viertelj\u00e4hrlich)\b/iu,
  ],
  [
    6,
    /\b(?:semi[\s-]?annual(?:ly)?|half[\s-]?yearly|semi[\s-]?yearly|twice\s+(?:a|per|each)\s+year|twice\s+(?:yearly|annually)|every\s+half[\s-]?year|semestral|halbj\u00e4hrlich)\b/iu,
  ],
  [
    12,
    /(?<!\b(?:bi|semi)[\s-]?)(?<!\bhalf[\s-])(?<!\btwice\s)\b(?:annual(?:ly)?|yearly|every\s+year|each\s+year|once\s+(?:a|per|every)\s+year|per\s+annum|p\.a\.|anual|annuel(?:lement)?|j\u00e4hrlich)(?![\p{L}])/iu,
  ],
  [24, /\b(?:biennial(?:ly)?|every\s+(?:two|2|other|second)\s+years?)\b/iu],
];

/** These words mean both "twice in" and "every two". */
const TWO_MEANINGS = /\bbi[\s-]?(?:annual(?:ly)?|yearly|monthly|weekly)\b/iu;

const EVERY = new RegExp(
  String.raw`(?:\bevery\s+|\beach\s+|\bper\s+|^\s*)(${NUMBER})[\s-]*(days?|weeks?|wks?|months?|mths?|mos?|m|years?|yrs?)\b`,
  "iu",
);
const TIMES = new RegExp(
  String.raw`\b(${NUMBER})\s*(?:x|times|\u00d7)?\s*(?:a|per|each|/|every)\s*(year|yr|annum|month|quarter)\b`,
  "iu",
);
const TIMES_PERIOD: ReadonlyMap<string, number> = new Map([
  ["year", 12],
  ["yr", 12],
  ["annum", 12],
  ["quarter", 3],
  ["month", 1],
]);

/** No rhythm at all: whatever is done is done when somebody thinks of it, or never. */
const NO_RHYTHM =
  /\b(?:ad[\s-]?hoc|(?:as|when|if)(?:\s+and\s+when)?\s+(?:needed|required|necessary|requested)|on\s+(?:demand|request)|irregular(?:ly)?|sporadic(?:ally)?|occasional(?:ly)?|no\s+(?:(?:fixed|set|formal|regular|defined|periodic)\s+)*(?:reviews?|schedule|frequency|rhythm|training|programme|process)|(?:not|never)\s+(?:(?:formally|regularly|periodically|currently|been|yet)\s+)*(?:reviewed|done|performed|conducted|scheduled|carried\s+out|trained|provided|recertified))\b/iu;
const DENIED = /^[\s\p{P}]*(?:no|none|never|nil|not?\s+yet)(?![\p{L}\p{N}])/iu;

/**
 * Months between two times: "quarterly" is 3, and "ad hoc", "none" and "never" are `Infinity`.
 * "Bi-annual" is twice a year to some and not to others.
 */
export function readFrequency(cell: SourceCell): Fact<number> {
  const state = cellState(cell);
  if (state !== null) return state;
  const { text } = cell.content;
  if (TWO_MEANINGS.test(text))
    return unclearIn(cell, "it may mean twice in that time or every other");
  const [only, ...others] = monthsIn(text);
  const isDenied = NO_RHYTHM.test(text) || DENIED.test(text);
  if (only === undefined) {
    return isDenied ? statedIn(cell, Infinity) : unclearIn(cell, "it does not say how often");
  }
  if (others.length > 0) return unclearIn(cell, "it says more than one thing");
  const doubts = (isDenied && !AD_HOC_TOO.test(text)) || NOT_THAT.test(text) || isStillToCome(text);
  return doubts ? unclearIn(cell, "it does not plainly say how often") : statedIn(cell, only);
}

/** "Quarterly and ad hoc": more often than the rhythm, never less. */
const AD_HOC_TOO = /(?:\band|&|\+|\bplus|,)\s*(?:ad[\s-]?hoc|(?:as|when)\s+(?:needed|required))/iu;
const NOT_THAT =
  /\b(?:not|less\s+than|n['\u2019]t)\s+(?:\p{L}+\s+){0,3}(?:every|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b/iu;

/** As `readFrequency`, for any text that may give a rhythm; `null` where it plainly gives none. */
export function rhythmIn(text: string): number | null {
  const months = monthsIn(text);
  const [only] = months;
  return only === undefined || months.length > 1 || NOT_THAT.test(text) ? null : only;
}

function monthsIn(text: string): readonly number[] {
  const found = new Set<number>();
  const times = TIMES.exec(text);
  const every = times === null ? EVERY.exec(text) : null;
  if (times !== null) {
    const number = numberOf(times[1] ?? "");
    const period = TIMES_PERIOD.get(times[2]?.toLowerCase() ?? "");
    if (number > 0 && period !== undefined) found.add(period / number);
  }
  if (every !== null) found.add(monthsOf(numberOf(every[1] ?? ""), every[2] ?? ""));
  for (const [months, pattern] of RHYTHMS) if (pattern.test(text)) found.add(months);
  return [...found].filter((months) => months > 0);
}

function monthsOf(number: number, unit: string): number {
  const lower = unit.toLowerCase();
  if (lower.startsWith("d")) return number / DAYS_IN_MONTH;
  if (lower.startsWith("w")) return number / WEEKS_IN_MONTH;
  return lower.startsWith("y") ? number * 12 : number;
}
