import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { onDate } from "../date-in-words.ts";
import { caiq, ourChoice } from "../sources.ts";
import { lastExercise } from "./last-exercise.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "On what date was your last incident exercise, did it include {sites}, and what changed afterwards?";

export const dilIncidentTested = defineRule({
  id: "dil-incident-tested",
  group: "diligence",
  subject: "row",
  title: "The incident response plan was exercised within a year",
  core: false,
  severity: "low",
  why: "A plan that nobody has tried does not work when it is needed.",
  when: "The plan was never exercised, or not for 24 months. Between 12 and 24 months, or without a date, is a review. Without a plan the missing plan says it.",
  evidence: "The report on the last exercise.",
  source: [
    caiq("SEF-04.1", "Asks whether incident response plans are tested."),
    ourChoice("Twelve and twenty-four months; the policy can change them."),
  ],
  reads: ["incidentTestDate"],
  mootAfter: ["dil-incident-plan"],
  answers: {
    ...unanswered("the last incident exercise", question, ["incidentTestDate"]),
    recent: { outcome: "pass", finding: "The incident plan was last exercised {when}." },
    never: {
      outcome: "gap",
      finding: "The incident plan was never exercised (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["incidentTestDate"],
    },
    old: {
      outcome: "gap",
      finding: "The incident plan was last exercised {when}.",
      ask: { vendor: question },
      asksFor: ["incidentTestDate"],
    },
    ageing: {
      outcome: "review",
      finding: "The incident plan may not have been exercised for a year (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["incidentTestDate"],
    },
    future: {
      outcome: "review",
      finding: "The incident exercise is still to come (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["incidentTestDate"],
    },
  },
  decide({ incidentTestDate }, context, answer) {
    const exercise = lastExercise(incidentTestDate, context.policy.diligence, context);
    if (exercise === "unknown") {
      return pickUnanswered(incidentTestDate, answer) ?? answer.missing();
    }
    const date = valueOf(incidentTestDate);
    return answer[exercise]({
      quote: quoted(quoteOf(incidentTestDate)),
      when: date === null ? "" : onDate(date),
    });
  },
});
