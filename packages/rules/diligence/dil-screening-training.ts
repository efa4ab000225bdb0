import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { caiq, hecvat, ourChoice } from "../sources.ts";
import { lackOf } from "../lack-of-answer.ts";
import { handledData } from "./handled-data.ts";
import { reachesData } from "./reaches-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Which checks are made before agents on {service} start, agency staff included, and when did each last complete training in security and privacy?";

/**
 * Screening leads, for its lack is the gap; training is a review at most. Where the tracker asks for
 * one of the two only, that one decides. The gap needs sensitive data, so a service whose data is
 * not known, or is none, gets a review.
 */
export const dilScreeningTraining = defineRule({
  id: "dil-screening-training",
  group: "diligence",
  subject: "row",
  title: "People are screened before they start and trained every year",
  core: false,
  severity: "low",
  why: "In an outsourced service the people are the service.",
  when: "People who handle sensitive data are not screened. Screening in part, where permitted, or without agency staff, and training less than once in 12 months or without a rhythm, are reviews. It does not apply without access and data.",
  evidence: "The screening standard, and the report on completed training.",
  source: [
    hecvat("PPPR-06, PPPR-11, PPPR-12", "Asks for screening and for mandatory training."),
    caiq("HRS-01.1, HRS-11.1", "Asks for background checks and security training."),
    ourChoice("Twelve months between trainings; the policy can change them."),
  ],
  reads: ["screening", "training", "accessToBuyerSystems", "dataTypes"],
  answers: {
    ...unanswered("the screening of staff", question, ["screening"]),
    nothingToReach: {
      outcome: "not-applicable",
      finding: "Nobody who delivers {service} reaches our systems or data.",
    },
    inOrder: { outcome: "pass", finding: "Screening and training are said to be in order." },
    noScreening: {
      outcome: "gap",
      finding: "The people who deliver {service} are not screened before they start (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["screening"],
    },
    screeningInPart: {
      outcome: "review",
      finding: "“{quote}” does not show that everybody on {service} is screened before they start.",
      ask: { vendor: question },
      asksFor: ["screening"],
    },
    trainingSeldom: {
      outcome: "review",
      finding:
        "The people who deliver {service} are trained in security less than once a year (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["training"],
    },
    trainingUnknown: {
      outcome: "review",
      finding:
        "It is not clear how often the people who deliver {service} are trained in security.",
      ask: { vendor: question },
      asksFor: ["training"],
    },
  },
  decide(facts, { policy }, answer) {
    if (reachesData(facts) === "no") return answer.nothingToReach();
    const { screening, training } = facts;
    const isTrainingAsked = training.state !== "not-asked";
    if (screening.state !== "not-asked" || !isTrainingAsked) {
      const lack = pickUnanswered(screening, answer);
      if (lack !== null) return lack;
    }
    const said = valueOf(screening) ?? [];
    const quote = { quote: quoted(quoteOf(screening)) };
    if (said.includes("none") && !said.includes("screened")) {
      const data = handledData(facts.dataTypes);
      const isSensitive = data === "most" || data === "sensitive";
      return isSensitive ? answer.noScreening(quote) : answer.screeningInPart(quote);
    }
    if (said.some((sign) => sign !== "screened")) return answer.screeningInPart(quote);
    if (!isTrainingAsked) return answer.inOrder();
    if (lackOf(training) !== null) return answer.trainingUnknown();
    return (valueOf(training) ?? Infinity) > policy.diligence.trainingMonths
      ? answer.trainingSeldom({ quote: quoted(quoteOf(training)) })
      : answer.inOrder();
  },
});
