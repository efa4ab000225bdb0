import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { aicpaTrustServicesCriteria, practice } from "../sources.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Which trust services categories are in {vendor}’s latest SOC 2 report: Security, Availability, Processing Integrity, Confidentiality, Privacy?",
} as const;

export const soc2TscMissing = defineRule({
  id: "soc2-tsc-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The trust services categories of the SOC 2 report are stated",
  core: true,
  severity: "high",
  why: "The categories decide which questions the report answers at all.",
  when: "A SOC 2 report is claimed and none of its categories can be read.",
  evidence: "The cover page or the auditor’s opinion of the SOC 2 report.",
  source: [
    aicpaTrustServicesCriteria(
      null,
      "There are five categories, and a report covers those it names.",
    ),
    practice("Buyers compare the categories with what they hand over."),
  ],
  reads: ["soc2Claim", "soc2Tsc"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    given: { outcome: "pass", finding: "The SOC 2 report covers {categories}." },
    missing: {
      outcome: "review",
      finding: "{vendor} did not say which trust services categories its SOC 2 report covers.",
      ask: question,
      asksFor: ["soc2Tsc"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which trust services categories the SOC 2 report covers.",
      ask: question,
      asksFor: ["soc2Tsc"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The trust services categories are given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the categories of {vendor}’s SOC 2 report." },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say which trust services categories the report covers.",
      ask: {
        vendor:
          "For the categories of your SOC 2 report you gave “{quote}”. Which of these does it cover: Security, Availability, Processing Integrity, Confidentiality, Privacy?",
      },
      asksFor: ["soc2Tsc"],
    },
  },
  decide({ soc2Claim, soc2Tsc }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const quote = quoted(quoteOf(soc2Tsc));
    switch (lackOf(soc2Tsc)) {
      case null: {
        const categories = valueOf(soc2Tsc) ?? [];
        return categories.length === 0
          ? answer.unreadable({ quote })
          : answer.given({ categories: joinWords(categories) });
      }
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unreadable({ quote });
    }
  },
});
