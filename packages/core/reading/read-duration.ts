import { cellState } from "./cell-state.ts";
import type { Fact } from "./fact.ts";
import { statedIn, unclearIn } from "./from-cell.ts";
import { NUMBER, numberOf } from "./number-words.ts";
import type { SourceCell } from "./source-cell.ts";

/** Hours in a unit. A business day counts as a day: weekends make it longer, never shorter. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^min/iu, 1 / 60],
  [/^h/iu, 1],
  [/^(?:(?:business|working|calendar|work|bus\.?)\s*)?d/iu, 24],
  [/^w/iu, 168],
  [/^mo/iu, 720],
];

const UNIT = String.raw`(min(?:ute)?s?|hours?|hrs?|h|(?:(?:business|working|calendar|work|bus\.?)\s+)?days?|d|weeks?|wks?|months?|mos?)\b`;
const TERMS = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(${NUMBER})\s*(?:-|\u2013|\u2014|to)\s*)?(${NUMBER})[\s-]*(?:\(\d+\)\s*)?${UNIT}`,
  "giu",
);

const WITHIN_THE_DAY =
  /\b(?:same[\s-](?:business[\s-]|working[\s-])?day|eod|eob|cob|end\s+of\s+(?:the\s+)?(?:business\s+|working\s+)?day|(?:within|in)\s+(?:a|the)\s+day|next[\s-](?:business[\s-]|working[\s-])?day|nbd|overnight|daily)\b/iu;
const NO_LOSS = /^[\s\p{P}]*(?:0|zero|nil|near[\s-]zero|no\s+data\s+loss)(?:\s*\(.*)?[\s\p{P}]*$/iu;
const OPEN = /\b(?:more\s+than|over|at\s+least|greater)\b|>/iu;
const AT_ONCE =
  /\b(?:asap|as\s+soon\s+as|immediate(?:ly)?|prompt(?:ly)?|without\s+(?:undue\s+)?delay|instant(?:ly)?|real[\s-]?time|timely)\b/iu;
const BARE_NUMBER = /^\s*[<\u2264~]?\s*(\d+(?:\.\d+)?)\s*$/u;

/** Which end of a range counts: the one that is worse for whoever relies on the answer. */
export type WorseEnd = "longest" | "shortest";

/**
 * A length of time in hours: "72h", "3 business days", "same day" (24). "ASAP" promises nothing,
 * and a bare number needs a heading with a unit ("RTO (hrs)").
 */
export function readDuration(cell: SourceCell, worse: WorseEnd = "longest"): Fact<number> {
  const state = cellState(cell);
  if (state !== null) return state;
  const { text } = cell.content;
  const hours = new Set(termsIn(text, worse));
  const [only, ...others] = hours;
  if (others.length > 0) return unclearIn(cell, "it gives more than one length of time");
  if (OPEN.test(text)) return unclearIn(cell, "it sets no upper limit");
  if (only !== undefined) return statedIn(cell, only);
  if (WITHIN_THE_DAY.test(text)) return statedIn(cell, 24);
  return withoutUnit(cell);
}

function withoutUnit(cell: SourceCell): Fact<number> {
  const { text } = cell.content;
  if (NO_LOSS.test(text)) return statedIn(cell, 0);
  if (AT_ONCE.test(text)) return unclearIn(cell, "it gives no number of hours");
  const number = BARE_NUMBER.exec(text)?.[1];
  if (number === undefined) return unclearIn(cell, "it gives no length of time");
  const unit = unitOfHeading(cell.heading);
  return unit === null
    ? unclearIn(cell, "it does not say whether hours or days are meant")
    : statedIn(cell, Number(number) * unit);
}

function termsIn(text: string, worse: WorseEnd): readonly number[] {
  return Array.from(text.matchAll(TERMS), ([, from, to = "", unit = ""]) => {
    const last = numberOf(to);
    const first = from === undefined ? last : numberOf(from);
    const number = worse === "longest" ? Math.max(first, last) : Math.min(first, last);
    return number * hoursIn(unit);
  });
}

function hoursIn(unit: string): number {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? Number.NaN;
}

function unitOfHeading(heading: string): number | null {
  if (/\b(?:hours?|hrs?|h)\b/iu.test(heading)) return 1;
  if (/\bmin(?:ute)?s?\b/iu.test(heading)) return 1 / 60;
  return /\bdays?\b/iu.test(heading) ? 24 : null;
}
