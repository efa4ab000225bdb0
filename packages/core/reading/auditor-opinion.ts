import type { AuditorOpinion } from "./statement.ts";

/** An opinion, or the reason why words about one cannot be taken for it. */
export type OpinionReading = AuditorOpinion | "unclear" | null;

const DISCLAIMER =
  /disclaim(?:er|ed|s)?(?: of| an)?(?: an)?(?: opinion)?|(?:do|does|did) not express an? opinion|unable to (?:express|form) an? opinion/iu;
const ADVERSE = /adverse(?!\s+(?:event|effect|impact|action|media|finding|weather))/iu;
const UNQUALIFIED =
  /\bun[- ]?qualified\b|\bun[- ]?modified\b|\bclean (?:opinion|report|bill|audit)\b|\bopinion[:\s]+clean\b|\bnot qualified\b|\bno qualified opinions?\b|\bno qualifications\b|without qualifications?\b|uneingeschränkt|sin salvedades|sem ressalvas|sans réserves?/iu;
const EVERY_UNQUALIFIED = new RegExp(UNQUALIFIED.source, "giu");
const QUALIFIED =
  /\bqualified\b|\bqualification\b|\bexcept for\b|\bmodified opinion\b|con salvedades|com ressalvas?|avec réserves?|\beingeschränkt/iu;
/** "Qualified – no exceptions": meant as praise as often as not. */
const LAY_USE =
  /\bwe (?:are |have )?qualified\b|\bqualified\b[\s:,.;()–—-]*(?:with\s|and\s)?(?:no|without|zero|clean|pass\p{L}*|success\p{L}*)(?:\s(?:exceptions?|issues?|findings?))?/iu;
const OPINION_CUE =
  /opinion|conclu|auditor['’]?s? (?:report|result)|report (?:is|was)|un-?qualified|un-?modified|without qualification/iu;

/** Words that stand for a person or company that qualifies, not for an opinion. */
const QUALIFIED_PERSON =
  /\b(?:is|are|be|fully|highly|suitably|duly) qualified (?!opinion|in|for|with)|\bqualified (?:auditors?|staff|personnel|professionals?|security|assessors?|persons?|employees|firm|cpa|independent|third)/iu;

/** The opinion a column of opinions gives: bare words count. */
export function opinionOfAnswer(text: string): OpinionReading {
  if (LAY_USE.test(text) && !/\bun[- ]?qualified\b/iu.test(text)) return "unclear";
  const opinions = opinionsIn(text);
  if (opinions.length > 1) return "unclear";
  const only = opinions[0] ?? null;
  if (only === null && /^\W*clean\W*$/iu.test(text)) return "unqualified";
  return only;
}

/** The opinion that running text gives: only beside words that speak of an opinion. */
export function opinionInText(text: string): AuditorOpinion | null {
  if (!OPINION_CUE.test(text) || QUALIFIED_PERSON.test(text)) return null;
  const opinion = opinionOfAnswer(text);
  return opinion === "unclear" ? null : opinion;
}

function opinionsIn(text: string): readonly AuditorOpinion[] {
  const found: AuditorOpinion[] = [];
  if (DISCLAIMER.test(text)) found.push("disclaimer");
  if (ADVERSE.test(text)) found.push("adverse");
  const unqualified = UNQUALIFIED.test(text);
  if (unqualified) found.push("unqualified");
  // "Unqualified" contains "qualified": look for the latter once the former is taken away.
  const rest = unqualified ? text.replace(EVERY_UNQUALIFIED, " ") : text;
  if (QUALIFIED.test(rest) && !QUALIFIED_PERSON.test(rest)) found.push("qualified");
  return found;
}
