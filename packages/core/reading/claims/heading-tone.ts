import type { ClaimAnswer, ClaimSign } from "./claim.ts";
import { remembered } from "../text/memo.ts";
import {
  ASKS_OF_SUBPROCESSORS,
  DEMANDS_HEADING,
  HOSTING_HEADING,
  PLANS_HEADING,
  SUBPROCESSORS_HEADING,
  VIA_HEADING,
} from "./wordings/headings.ts";

/**
 * How a heading colours what stands under it. `plans`: a road map, a milestone, a target. `demands`: what
 * is required of somebody. `hosting`: the data centre, the infrastructure. `via`: somebody else, by name or as
 * sub-processors. `null`: none of these.
 */
export type HeadingTone = "plans" | "demands" | "hosting" | "via" | null;

/** A tracker has a few dozen headings, a questionnaire a few hundred questions. */
const MOST_QUESTIONS = 500;

/** The tone of a heading; a question in full asks for what is, whatever words it holds. */
export const headingTone = remembered(readTone, MOST_QUESTIONS);

function readTone(heading: string): HeadingTone {
  if (/[?？]/u.test(heading)) return ASKS_OF_SUBPROCESSORS.test(heading) ? "via" : null;
  if (PLANS_HEADING.test(heading)) return "plans";
  if (DEMANDS_HEADING.test(heading)) return "demands";
  if (VIA_HEADING.test(heading) || SUBPROCESSORS_HEADING.test(heading)) return "via";
  return HOSTING_HEADING.test(heading) ? "hosting" : null;
}

/** A claim that stands under a heading of this tone: "SOC 2 Type II" in a column of milestones is one. */
export function underHeading<
  Read extends { readonly answer: ClaimAnswer; readonly signs: readonly ClaimSign[] },
>(claim: Read, tone: HeadingTone): Read | null {
  if (tone === null || claim.answer !== "yes") return claim;
  if (tone === "demands") return null;
  if (tone === "plans") return { ...claim, answer: "in-progress", signs: ["in-progress"] };
  const sign = tone === "via" ? "borrowed-partner" : "borrowed-cloud";
  return { ...claim, answer: "borrowed", signs: [sign] };
}
