import type { Artefact } from "@scopefit/core/coverage/coverage";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { practice } from "../sources.ts";
import { answerOf, claimOn, hasSign, isNoClaim } from "./claim-on.ts";

/** Where a project can stand, and who is engaged for it. */
const PROJECT: Readonly<Record<Artefact, { stages: string; issuer: string }>> = {
  iso: { stages: "readiness review, Stage 1 or Stage 2 audit", issuer: "certification body" },
  soc2: {
    stages: "readiness, observation period, fieldwork or report draft",
    issuer: "audit firm",
  },
};

export const artInProgress = defineRule({
  id: "art-in-progress",
  group: "artefact",
  subject: "each-artefact",
  title: "The certificate or report exists today",
  core: false,
  severity: "high",
  effect: "unusable",
  why: "A planned or running project is no assurance today.",
  when: "The answer says that the certificate or report is planned, applied for, under way or expected. A review where the same answer also says that it is held.",
  evidence:
    "The signed engagement letter or the Stage 1 report, showing the scope contracted for, and interim control evidence.",
  source: [
    practice("A project to obtain a certificate or report is not taken for the thing itself."),
  ],
  reads: ["isoClaim", "soc2Claim"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    heldToday: { outcome: "pass", finding: "Nothing says that the {artefact} is still to come." },
    inProgress: {
      outcome: "gap",
      finding:
        "{vendor} does not hold the {artefact} yet: “{quote}”. That is no assurance for {service} today.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which stage has been reached ({stages}) and on what date? Which {issuer} is engaged, for which services and sites, and on what date will we receive the final document?",
      },
    },
    partlyInProgress: {
      outcome: "review",
      aspect: "other",
      finding: "“{quote}” speaks of the {artefact} as held today and as still to come.",
      ask: {
        vendor:
          "You wrote “{quote}”. Please send what has been issued so far, and tell us what is still to come, with its scope and the date we will receive it.",
      },
    },
    contradictory: {
      outcome: "review",
      aspect: "validity",
      finding: "“{quote}” leaves open whether the {artefact} exists today.",
      ask: {
        vendor:
          "You wrote “{quote}”. Has the {artefact} been issued? If so, please send it; if not, on what date do you expect it?",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    const claim = claimOn(artefact, facts);
    const quote = quoted(quoteOf(claim));
    const given = answerOf(claim);
    if (given === "in-progress") return answer.inProgress({ quote, ...PROJECT[artefact] });
    if (isNoClaim(claim)) return answer.notClaimed();
    if (!hasSign(claim, "in-progress")) return answer.heldToday();
    return given === "yes" && !hasSign(claim, "contradiction")
      ? answer.partlyInProgress({ quote })
      : answer.contradictory({ quote });
  },
});
