import { bareDuration } from "../dates/bare-duration.ts";
import { cellState } from "../cell/cell-state.ts";
import { mentionStanding } from "../text/clauses.ts";
import { durationTerms } from "../dates/duration-terms.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { leadingAnswer } from "../cell/leading-answer.ts";
import type { PromisedTime } from "./promised-time.ts";
import type { SourceCell } from "../cell/source-cell.ts";

const WEEK = 168;
const MONTH = 720;

/** Times that are said by the rhythm of the work: the longest wait is a whole round. */
const ROUNDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:weekly|every\s+week|end\s+of\s+(?:the\s+)?week|eow)\b/iu, WEEK],
  [/\b(?:monthly|every\s+month|end\s+of\s+(?:the\s+)?month|month[\s-]end|eom)\b/iu, MONTH],
  [/\b(?:quarterly|every\s+quarter|end\s+of\s+(?:the\s+)?quarter)\b/iu, 3 * MONTH],
];

const NEXT_DAY = /\b(?:next[\s-](?:business[\s-]|working[\s-])?day|nbd|overnight|daily)\b/iu;
const BUSINESS = /\b(?:business|working)\b|\bnbd\b/iu;
const SAME_DAY =
  /\b(?:same[\s-](?:business[\s-]|working[\s-])?day|eod|eob|cob|end\s+of\s+(?:the\s+)?(?:(?:business|working|last)\s+)*(?:day|shift)|(?:on\s+)?(?:the\s+)?last\s+(?:working\s+)?day|(?:within|in)\s+(?:a|the)\s+day)\b/iu;
const PROMPT =
  /\b(?:asap|as\s+soon\s+as|immediate(?:ly)?|at\s+once|prompt(?:ly)?|(?:without|no)\s+(?:undue\s+|unreasonable\s+)?delay|instant(?:ly|aneous)?|real[\s-]?time|timely|expeditious(?:ly)?|automatic(?:ally)?|upon\s+(?:termination|departure|discovery|detection))\b/iu;
const BY_LAW =
  /\b(?:required|mandated|prescribed|provided|specified)\s+(?:by|under)\s+(?:\p{L}+\s+){0,3}(?:law|laws|legislation|regulations?|regulators?|statutes?|gdpr|dpa)\b|\bper\s+(?:\p{L}+\s+)?(?:law|laws|regulations?|legislation|gdpr)\b|\b(?:statutory|legally\s+required|legal\s+requirements?|regulatory\s+(?:time\s?(?:lines?|frames?|limits?)|requirements?)|applicable\s+(?:laws?|regulations?|legislation))\b/iu;
const NONE =
  /\b(?:no|without(?:\s+an?y?)?|not?\s+have\s+an?y?)\s+(?:(?:advance|prior|fixed|defined|set|formal|specific|agreed|standard|documented|committed|contractual|written)\s+)*(?:slas?|times?|time\s?(?:frames?|lines?|limits?)|periods?|process(?:es)?|procedures?|commitments?|notices?|notifications?|deadlines?|targets?|obligations?|polic(?:y|ies))\b|\b(?:not|never|don['\u2019]?t|doesn['\u2019]?t|won['\u2019]?t|isn['\u2019]?t|aren['\u2019]?t)\s+(?:(?:be|been|currently|yet|formally|usually|generally)\s+)*(?:defined|committed?|promised?|guaranteed?|notif(?:y|ied)|inform(?:ed)?|removed?|revoked?|disabled?|tracked|measured|set|agreed|in\s+place)\b/iu;

/** "More than", "usually", "target": what follows is no upper limit. */
const NO_LIMIT =
  /(?<!\bno\s+|\bnot\s+)\b(?:more|longer|greater)\s+than\b|\bat\s+least\b|(?<!\bjust\s)\bover\b|>|\bminimum\b|\b(?:usual(?:ly)?|typical(?:ly)?|normal(?:ly)?|general(?:ly)?|average|approx(?:imately)?|around|about|roughly|targets?|targeted|aim|aims|aiming|strive|endeavou?r|best[\s-]efforts?|reasonable\s+efforts?|where\s+(?:possible|feasible)|if\s+possible|mostly|most\s+cases)\b/iu;

/**
 * The time that an answer promises: "within 72 hours of confirmation", "same day", "as required by
 * law", "none". Several times in one answer keep the shortest and the longest; a time that is denied
 * or still planned is unclear.
 */
export function readPromisedTime(cell: SourceCell): Fact<PromisedTime> {
  const state = cellState(cell);
  if (state !== null) return state;
  const { text } = cell.content;
  const terms = durationTerms(text);
  if (terms.length > 0) {
    if (terms.some(({ start, end }) => mentionStanding(text, start, end) !== "asserted")) {
      return unclearIn(cell, "it does not plainly promise the time that it names");
    }
    return statedIn(cell, {
      kind: "within",
      least: Math.min(...terms.map(({ longest }) => longest)),
      most: NO_LIMIT.test(text) ? Infinity : Math.max(...terms.map(({ longest }) => longest)),
      inBusinessDays: terms.some(({ inBusinessDays }) => inBusinessDays),
    });
  }
  const bare = bareDuration(text, cell.heading);
  if (bare === "no-unit") return unclearIn(cell, "it does not say whether hours or days are meant");
  const promise = bare === null ? promiseIn(text) : exactly(bare, false);
  return promise === null ? unclearIn(cell, "it gives no length of time") : statedIn(cell, promise);
}

function promiseIn(text: string): PromisedTime | null {
  if (NONE.test(text) || saysOnlyNo(text)) return { kind: "none" };
  const round = ROUNDS.find(([pattern]) => pattern.test(text));
  if (round !== undefined) return exactly(round[1], false);
  if (SAME_DAY.test(text)) return { kind: "same-day" };
  if (NEXT_DAY.test(text)) return exactly(24, BUSINESS.test(text));
  if (BY_LAW.test(text)) return { kind: "by-law" };
  return PROMPT.test(text) ? { kind: "prompt" } : null;
}

/** "No", "None", "No, on our website": no promise, whatever is done instead. */
function saysOnlyNo(text: string): boolean {
  const lead = leadingAnswer(text);
  return lead?.answer === "no" && (lead.rest === "" || lead.isSetOff);
}

function exactly(hours: number, inBusinessDays: boolean): PromisedTime {
  return { kind: "within", least: hours, most: hours, inBusinessDays };
}
