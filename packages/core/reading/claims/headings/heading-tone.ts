import type { ClaimAnswer, ClaimSign } from "../claim.ts";
import { LIKE_IT, NOT_HELD, OVER, type SignedAnswer, UNDER_WAY } from "../answers/signed-answer.ts";
import { remembered } from "../../text/memo.ts";
import {
  ASKS_HOW_OTHERS_ARE_CHECKED,
  ASKS_OF_SUBPROCESSORS,
  ASKS_WHAT_IS_WANTED,
  ASKS_WHAT_IT_IS,
  ALIGNED_HEADING,
  DEMANDS_HEADING,
  GROUP_HEADING,
  HOSTING_HEADING,
  LEFT_OUT_HEADING,
  OVER_HEADING,
  PLANS_HEADING,
  STEP_HEADING,
  SUBPROCESSORS_HEADING,
  VIA_HEADING,
} from "../wordings/headings.ts";

/**
 * How a heading colours what stands under it. `plans`: a road map, a milestone, a target. `demands`: what
 * is required of somebody. `steps`: what somebody is led through. `explains`: what the standard is. `left-out`: what is put off or not done.
 * `hosting`: the data centre, the infrastructure. `via`: somebody else, by name, as sub-processors or as the
 * group. `over`: what has expired. `aligned`: what is followed, or declared by oneself. `null`: none of these.
 */
export type HeadingTone =
  | "plans"
  | "demands"
  | "steps"
  | "explains"
  | "left-out"
  | "hosting"
  | "via"
  | "over"
  | "aligned"
  | null;

/** A tracker has a few dozen headings, a questionnaire a few hundred questions. */
const MOST_QUESTIONS = 500;

/** The tone of a heading; a question in full asks for what is, whatever words it holds. */
export const headingTone = remembered(readTone, MOST_QUESTIONS);

function readTone(heading: string): HeadingTone {
  if (ASKS_HOW_OTHERS_ARE_CHECKED.test(heading)) return "via";
  if (/[?？]/u.test(heading)) return toneOfQuestion(heading);
  if (LEFT_OUT_HEADING.test(heading)) return "left-out";
  if (STEP_HEADING.test(heading)) return "steps";
  if (PLANS_HEADING.test(heading)) return "plans";
  if (DEMANDS_HEADING.test(heading)) return "demands";
  if (OVER_HEADING.test(heading)) return "over";
  if (ALIGNED_HEADING.test(heading)) return "aligned";
  if (OTHERS_HEADINGS.some((others) => others.test(heading))) return "via";
  return HOSTING_HEADING.test(heading) ? "hosting" : null;
}

const OTHERS_HEADINGS = [VIA_HEADING, SUBPROCESSORS_HEADING, GROUP_HEADING];

function toneOfQuestion(question: string): HeadingTone {
  if (ASKS_WHAT_IS_WANTED.test(question)) return "demands";
  if (ASKS_WHAT_IT_IS.test(question)) return "explains";
  return ASKS_OF_SUBPROCESSORS.test(question) ? "via" : null;
}

/** A claim that stands under a heading of this tone: "SOC 2 Type II" in a column of milestones is one. */
export function underHeading<
  Read extends { readonly answer: ClaimAnswer; readonly signs: readonly ClaimSign[] },
>(claim: Read, tone: HeadingTone): Read | null {
  if (tone === null || claim.answer !== "yes") return claim;
  const means = MEANS[tone];
  return means === null ? null : { ...claim, ...means };
}

/** What being named under a heading of a tone says of it; `null` for nothing. */
const MEANS: Readonly<Record<Exclude<HeadingTone, null>, SignedAnswer | null>> = {
  demands: null,
  steps: null,
  explains: null,
  "left-out": NOT_HELD,
  plans: UNDER_WAY,
  over: OVER,
  aligned: LIKE_IT,
  via: { answer: "borrowed", signs: ["borrowed-partner"] },
  hosting: { answer: "borrowed", signs: ["borrowed-cloud"] },
};
