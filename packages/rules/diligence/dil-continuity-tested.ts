import type { Facts } from "@scopefit/core/facts/facts";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { onDate } from "../date-in-words.ts";
import { caiq, hecvat, ourChoice } from "../sources.ts";
import { lastExercise } from "./last-exercise.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "On what date did you last move live work of {service} away from {sites}, how long did it take, and was that within the agreed time?";

/** An exercise that was talked through, and none that moved anything. */
const TABLETOP = /\b(?:table[\s-]?top|desk[\s-]?top|walk[\s-]?through|paper)\b/iu;
const LIVE =
  /\b(?:live|full|fail-?over|switch(?:ed|over)?|relocation|technical|recovery\s+test|simulation)\b/iu;

export const dilContinuityTested = defineRule({
  id: "dil-continuity-tested",
  group: "diligence",
  subject: "row",
  title: "The continuity plan was exercised within a year",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Plans that are not exercised rarely work.",
  when: "The plan was never exercised, or not for 24 months. Between 12 and 24 months, without a date, or a tabletop exercise alone for a service of high criticality is a review. Without a plan the missing plan says it.",
  evidence: "The report on the last exercise.",
  source: [
    caiq("BCR-06.1", "Asks whether continuity plans are exercised."),
    hecvat("DOCU-01", "Asks for a plan that is tested every year."),
    ourChoice("Twelve and twenty-four months; the policy can change them."),
  ],
  reads: ["bcpTestDate", "availabilityCriticality"],
  mootAfter: ["dil-continuity-plan"],
  answers: {
    ...unanswered("the last continuity exercise", question, ["bcpTestDate"]),
    recent: { outcome: "pass", finding: "Continuity was last exercised {when}." },
    tabletopOnly: {
      outcome: "review",
      finding:
        "Continuity was exercised on paper only (“{quote}”), for a service we cannot do without.",
      ask: { vendor: question },
      asksFor: ["bcpTestDate"],
    },
    never: {
      outcome: "gap",
      finding: "Continuity for {sites} was never exercised (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["bcpTestDate"],
    },
    old: {
      outcome: "gap",
      finding: "Continuity for {sites} was last exercised {when}.",
      ask: { vendor: question },
      asksFor: ["bcpTestDate"],
    },
    ageing: {
      outcome: "review",
      finding: "Continuity for {sites} may not have been exercised for a year (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["bcpTestDate"],
    },
    future: {
      outcome: "review",
      finding: "The continuity exercise is still to come (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["bcpTestDate"],
    },
  },
  decide(facts, context, answer) {
    const exercise = lastExercise(facts.bcpTestDate, context.policy.diligence, context);
    if (exercise === "unknown") {
      return pickUnanswered(facts.bcpTestDate, answer) ?? answer.missing();
    }
    const date = valueOf(facts.bcpTestDate);
    const quote = {
      quote: quoted(quoteOf(facts.bcpTestDate)),
      when: date === null ? "" : onDate(date),
    };
    if (exercise === "recent" && isTabletopTooLittle(facts)) return answer.tabletopOnly(quote);
    return answer[exercise](quote);
  },
});

function isTabletopTooLittle({
  bcpTestDate,
  availabilityCriticality,
}: Pick<Facts, "bcpTestDate" | "availabilityCriticality">): boolean {
  const criticality = valueOf(availabilityCriticality);
  if (criticality !== "high" && criticality !== "critical") return false;
  const words = quoteOf(bcpTestDate);
  return TABLETOP.test(words) && !LIVE.test(words);
}
