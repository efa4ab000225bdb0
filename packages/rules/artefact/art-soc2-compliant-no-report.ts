import { type Fact, isUnanswered, quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { noReportClaimed } from "../soc-2/report-claimed.ts";
import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { answerOf, hasSign, isNoClaim } from "./claim-on.ts";

export const artSoc2CompliantNoReport = defineRule({
  id: "art-soc2-compliant-no-report",
  group: "artefact",
  subject: "soc2",
  title: "The SOC 2 claim is a report by an audit firm",
  core: true,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "Being “compliant” with SOC 2 without a report is the vendor’s own assessment.",
  when: "The answer says SOC 2 compliant, ready, aligned, or self-assessed, and names neither an audit firm nor a period. A review where it names one of them, or where it also speaks of a report or its type.",
  evidence: "The full SOC 2 report, or written confirmation that there is none.",
  source: [
    aicpaAttestation(
      null,
      "A SOC 2 report is issued by an independent practitioner who has examined the system.",
    ),
    practice(
      "Software that prepares for an examination, or a policy that follows the criteria, is no examination.",
    ),
    ourChoice("“Compliant” beside a report type is taken as a claim to a report and asked about."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2Auditor", "soc2PeriodEnd", "soc2AsOfDate"],
  answers: {
    notClaimed: noReportClaimed,
    reportWording: { outcome: "pass", finding: "The SOC 2 answer does not speak of compliance." },
    reportNamed: {
      outcome: "pass",
      note: true,
      finding:
        "{vendor} writes “{quote}” and names an audit firm and a date. The report decides, not the wording.",
    },
    compliant: {
      outcome: "gap",
      finding:
        "{vendor} says “{quote}” and names no audit firm and no period, so there may be no SOC 2 report.",
      ask: {
        vendor:
          "Has an independent CPA firm issued a SOC 2 report to {entity}? If so, please name the firm, the type and the dates, and share the report by {dueDate}. If not, please confirm that “{quote}” is your own assessment.",
      },
      asksFor: ["soc2Auditor", "soc2Type", "soc2PeriodEnd"],
    },
    perhapsReport: {
      outcome: "review",
      severity: "high",
      finding: "{vendor} says “{quote}”; a SOC 2 report is not shown: {lacking} not stated.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which audit firm issued the SOC 2 report, of which type, and for which period? Please share the report by {dueDate}.",
      },
      asksFor: ["soc2Auditor", "soc2Type", "soc2PeriodEnd"],
      mootAfter: ["art-in-progress"],
    },
  },
  decide({ soc2Claim, soc2Type, soc2Auditor, soc2PeriodEnd, soc2AsOfDate }, _context, answer) {
    if (isNoClaim(soc2Claim)) return answer.notClaimed();
    const saysCompliant =
      answerOf(soc2Claim) === "aligned" ||
      hasSign(soc2Claim, "compliant", "aligned", "self-attested");
    if (!saysCompliant) return answer.reportWording();

    const quote = quoted(quoteOf(soc2Claim));
    const namesAuditor = isGiven(soc2Auditor);
    const namesPeriod = isGiven(soc2PeriodEnd) || isGiven(soc2AsOfDate);
    if (namesAuditor && namesPeriod) return answer.reportNamed({ quote });
    if (namesAuditor) return answer.perhapsReport({ quote, lacking: "period" });
    if (namesPeriod) return answer.perhapsReport({ quote, lacking: "audit firm" });
    const speaksOfReport = hasSign(soc2Claim, "held") || isGiven(soc2Type);
    return speaksOfReport
      ? answer.perhapsReport({ quote, lacking: "audit firm and period" })
      : answer.compliant({ quote });
  },
});

function isGiven(fact: Fact<unknown>): boolean {
  return !isUnanswered(fact) && fact.state !== "not-applicable";
}
