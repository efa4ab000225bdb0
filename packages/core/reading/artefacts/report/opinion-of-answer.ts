import { opinionNamed, type OpinionReading } from "./auditor-opinion.ts";

/** Whoever writes so has not seen the opinion. */
const NOT_SURE =
  /\?|\b(?:presum|assum|probabl|likely|expect|anticipat|believ|draft|hope)|\b(?:tbc|tbd|to be (?:confirmed|issued))\b/iu;

/** What auditors write of a system where they have nothing to add. */
const WITHOUT_FAULT =
  /\bfairly (?:stated|presented|presents?|states)\b|\bpresents? fairly\b|\b(?:no|not|without(?: any)?|utan) (?:modifications?|modified|reservations?)\b|\bclean\b/iu;
const EVERY_DENIAL_OF_FAULT =
  /\b(?:no|not|without(?: any)?|utan) (?:modifications?|modified|reservations?)\b/giu;
/** A modified opinion is a qualified one, unless it is said to be something worse. */
const WITH_A_FAULT = /\bmodified\b|\breservations?\b/iu;

/** As reviewers abbreviate in a column of opinions, where it is all that they write. */
const ABBREVIATED: readonly (readonly [RegExp, "unqualified" | "qualified"])[] = [
  [/^\W*(?:unq(?:ual|ualif)?|unmod)\W*$/iu, "unqualified"],
  [/^\W*qual(?:if)?\W*$/iu, "qualified"],
];

/** What an opinion without fault leaves out is what it is qualified by. */
const LEAVES_OUT =
  /\bexcept(?:ing)?\b|\bwith the exception\b|\bother than\b|\bsubject to\b|\bsave for\b|\b(?:apart|aside) from\b/iu;
/** Words after which an opinion may be any but an unqualified one. */
const TAKES_BACK =
  /(?<!\bno )(?<!\bwithout )\bscope limitations?\b|\blimitations? (?:of|in|on) (?:the )?scope\b/iu;
const DENIED =
  /\b(?:not|never|isn['’]t|wasn['’]t|doesn['’]t) (?:\p{L}+ )?(?:fairly|present|clean)\b|\b(?:but|with) (?:\S+ )?(?:exceptions?|deviations?|findings?|issues?)\b/iu;

/**
 * The opinion a column of opinions gives: bare words count, and so do those with which auditors give an
 * opinion without naming it ("fairly stated in all material respects").
 */
export function opinionOfAnswer(text: string): OpinionReading {
  if (NOT_SURE.test(text)) return "unclear";
  const abbreviated = ABBREVIATED.find(([words]) => words.test(text));
  if (abbreviated !== undefined) return abbreviated[1];
  const leavesOut = LEAVES_OUT.test(text);
  const named = opinionNamed(text);
  if (named === "unqualified" && (leavesOut || TAKES_BACK.test(text))) return "unclear";
  if (named !== null) return named;
  if (WITH_A_FAULT.test(text.replace(EVERY_DENIAL_OF_FAULT, " "))) return "qualified";
  if (!WITHOUT_FAULT.test(text) || DENIED.test(text) || TAKES_BACK.test(text)) return null;
  return leavesOut ? "qualified" : "unqualified";
}
