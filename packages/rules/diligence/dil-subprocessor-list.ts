import { type Fact, quoteOf } from "@scopefit/core/reading/cell/fact";
import { isWithheld } from "@scopefit/core/reading/cell/withheld";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isNoClaim } from "../artefact/claim-on.ts";
import { lackOf } from "../lack-of-answer.ts";
import { caiq, hecvat, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Please list every company, affiliates and staffing firms included, that touches our data or {service}, with its country and its task.";

/**
 * “Not disclosed” holds the place of an answer and is a refusal all the same, so words are looked at
 * first. Where assurance is claimed, the check of its coverage asks who the sub-processors are and what
 * covers them; without any, that check is moot and this one asks alone.
 */
export const dilSubprocessorList = defineRule({
  id: "dil-subprocessor-list",
  group: "diligence",
  subject: "row",
  title: "The vendor’s sub-processors are named",
  core: false,
  severity: "medium",
  why: "Nobody can assess companies that nobody names.",
  when: "The vendor refuses to name its sub-processors. An empty answer, “various”, “as needed” or a bare yes is a review; a list, or a plain none, raises no question.",
  evidence: "The list of sub-processors.",
  source: [
    hecvat("THRD-02", "Asks for the third parties that get at the data."),
    caiq("STA-07.1", "Asks for an inventory of the supply chain."),
    ourChoice("A refusal is a gap, an answer without names a review."),
  ],
  reads: ["subprocessors", "isoClaim", "soc2Claim"],
  answers: {
    ...unanswered("sub-processors", question, ["subprocessors"]),
    unnamed: {
      outcome: "review",
      finding: "The sub-processors are not named.",
      ask: { vendor: question },
      asksFor: ["subprocessors"],
      mootAfter: ["cov-subprocessors/notNamed", "cov-subprocessors/missing"],
    },
    named: { outcome: "pass", finding: "The sub-processors, or their absence, are stated." },
    refused: {
      outcome: "gap",
      finding: "{vendor} does not name its sub-processors (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["subprocessors"],
    },
  },
  decide({ subprocessors, isoClaim, soc2Claim }, _context, answer) {
    const words = quoteOf(subprocessors);
    if (isWithheld(words)) return answer.refused({ quote: quoted(words) });
    const isClaimed = !isNoClaim(isoClaim) || !isNoClaim(soc2Claim);
    if (isClaimed && isUnnamed(subprocessors)) return answer.unnamed();
    return pickUnanswered(subprocessors, answer) ?? answer.named();
  },
});

function isUnnamed(subprocessors: Fact<unknown>): boolean {
  const lack = lackOf(subprocessors);
  return lack === "missing" || (lack === "unreadable" && subprocessors.state !== "not-applicable");
}
