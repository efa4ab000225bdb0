import type { Clauses, Standing } from "../../text/clauses.ts";
import { isMonthOrPart, isYear } from "../../dates/future-marker.ts";
import { beginsState } from "../../text/state-remarks.ts";
import { phraseAt, phraseIndex } from "../../text/phrase-index.ts";
import type { ServiceMention } from "../service-mention.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** What is still to come of a service before it is in scope. */
const STEPS = stemSet(
  "audit approval certification qualification assessment extension inclusion migration transition onboarding go live launch review confirmation decision audited approved certified assessed",
);
/** The most words that such a remark has: "new line, certification in Q2 2027". */
const LONGEST_REMARK = 7;

/** What a remark ends with that takes away what stands before it: "(transferred to a partner, not covered)". */
const TAKES_AWAY = phraseIndex(
  [
    "not covered",
    "not included",
    "not certified",
    "not audited",
    "not examined",
    "excluded",
    "out of scope",
    "not in scope",
  ].map((phrase) => [phrase, true] as const),
);

const UNTIL = new Set(["until", "till"]);
/** "Valid until 2027" is said of the certificate. */
const OF_CERTIFICATE = new Set(["valid", "certificate", "certified", "expires"]);

/**
 * "Payroll (approval pending)", "payroll – audit planned", "payroll (till 12/2025)": what is said of a step or
 * of a time is meant of the service before it.
 */
export function withRemarks(
  clauses: Clauses,
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  return mentions.map((mention) => {
    if (mention.standing !== "asserted") return mention;
    const standing = standingByRemark(clauses, mention);
    return standing === null ? mention : { ...mention, standing };
  });
}

function standingByRemark(clauses: Clauses, { last }: ServiceMention): Standing | null {
  const { words } = clauses;
  const first = last + 1;
  if (((words[first]?.gap ?? 0) & (Gap.open | Gap.colon)) === 0) return null;
  let end = first;
  while (goesOn(words[end + 1])) end += 1;
  if (end - first >= LONGEST_REMARK) return null;
  if (beginsState(words, first)) return "unclear";
  let isTimed = false;
  for (let at = first; at <= end; at += 1) {
    const isStep = STEPS.has(words[at]?.stem ?? "");
    if (isStep && clauses.standing(at, at) === "not-yet") return "not-yet";
    if (takesAway(words, at, end)) return "negated";
    isTimed ||= (isStep && isInYear(words, at + 1)) || isUntil(words, at);
  }
  return isTimed ? "unclear" : null;
}

function goesOn(word: Word | undefined): boolean {
  return word !== undefined && (word.gap & ~(Gap.comma | Gap.slash)) === 0;
}

function takesAway(words: readonly Word[], at: number, end: number): boolean {
  if (((words[at]?.gap ?? 0) & Gap.comma) === 0) return false;
  return phraseAt(TAKES_AWAY, words, at)?.last === end;
}

/** "Certification in Q2 2027": nothing here knows today, so whether it is there is open. */
function isInYear(words: readonly Word[], from: number): boolean {
  if (!IN.has(words[from]?.folded ?? "")) return false;
  let at = from + 1;
  while (isMonthOrPart(words[at]?.folded ?? "") === "part") at += 1;
  return isYear(words[at]?.folded ?? "");
}

const IN = new Set(["in", "for", "by", "due", "on"]);

function isUntil(words: readonly Word[], at: number): boolean {
  if (!UNTIL.has(words[at]?.folded ?? "")) return false;
  return (
    !OF_CERTIFICATE.has(words[at - 1]?.folded ?? "") && /^\d/u.test(words[at + 1]?.folded ?? "")
  );
}
