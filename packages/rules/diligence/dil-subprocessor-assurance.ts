import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { rhythmIn } from "@scopefit/core/reading/dates/read-frequency";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, caiq, hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";
import { usesNoSubprocessors } from "./uses-no-subprocessors.ts";

const question =
  "When was each sub-processor on {service} last assessed, against what, and do their contracts carry our security terms and breach notice?";

export const dilSubprocessorAssurance = defineRule({
  id: "dil-subprocessor-assurance",
  group: "diligence",
  subject: "row",
  title: "The vendor checks its own sub-processors every year",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "What a sub-processor gets wrong is wrong with our service.",
  when: "The vendor does nothing to check its sub-processors. A contract or a policy alone, and reviews that are more than 12 months apart or have no rhythm, are reviews. It does not apply where none are used.",
  evidence: "The records of the assessments.",
  source: [
    hecvat("THRD-01, THRD-04", "Asks whether third parties are assessed."),
    caiq("STA-14.1", "Asks for periodic assessments of the supply chain."),
    isoIec27001("Annex A 5.19 to 5.22", "Suppliers are assessed, bound and monitored."),
    aicpaTrustServicesCriteria("CC9.2", "Risks of vendors and partners are assessed."),
    ourChoice("Twelve months; the policy can change them."),
  ],
  reads: ["subprocessorAssurance", "subprocessors"],
  answers: {
    ...unanswered("checks of sub-processors", question, ["subprocessorAssurance"]),
    noneUsed: { outcome: "not-applicable", finding: "No sub-processors are said to be used." },
    regular: { outcome: "pass", finding: "Sub-processors are said to be assessed (“{quote}”)." },
    none: {
      outcome: "gap",
      finding: "{vendor} does not check its sub-processors (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["subprocessorAssurance"],
    },
    paperOnly: {
      outcome: "review",
      finding:
        "Sub-processors are bound by contract or questionnaire only (“{quote}”); no check of them is named.",
      ask: { vendor: question },
      asksFor: ["subprocessorAssurance"],
    },
    seldom: {
      outcome: "review",
      finding: "“{quote}” does not show that sub-processors are assessed every year.",
      ask: { vendor: question },
      asksFor: ["subprocessorAssurance"],
    },
  },
  decide({ subprocessorAssurance, subprocessors }, { policy }, answer) {
    if (usesNoSubprocessors(subprocessors)) return answer.noneUsed();
    const lack = pickUnanswered(subprocessorAssurance, answer);
    if (lack !== null) return lack;
    const said = valueOf(subprocessorAssurance) ?? [];
    const words = quoteOf(subprocessorAssurance);
    const quote = { quote: quoted(words) };
    if (!said.includes("reviewed")) {
      const isBound = said.includes("contract") || said.includes("policy");
      return isBound ? answer.paperOnly(quote) : answer.none(quote);
    }
    const months = rhythmIn(words) ?? Infinity;
    const isRegular = months <= policy.diligence.supplierReviewMonths && !said.includes("none");
    return isRegular ? answer.regular(quote) : answer.seldom(quote);
  },
});
