import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2TscNoSecurity = defineRule({
  id: "soc2-tsc-no-security",
  group: "soc-2",
  subject: "soc2",
  title: "Security is among the trust services categories",
  core: false,
  severity: "high",
  why: "Security is part of practically every SOC 2 report: without it the answer was misread, or the report is another one.",
  when: "Categories are stated and Security is not among them.",
  evidence: "The cover page or the auditor’s opinion of the SOC 2 report.",
  source: [
    aicpaTrustServicesCriteria(
      null,
      "The common criteria, CC1 to CC9, apply to every category and make up Security.",
    ),
    practice("SOC 2 reports are expected to cover Security."),
  ],
  reads: ["soc2Claim", "soc2Tsc"],
  answers: {
    notClaimed: noReportClaimed,
    categoriesUnknown: {
      outcome: "not-applicable",
      finding: "The categories of the report are not known.",
    },
    included: { outcome: "pass", finding: "The SOC 2 report covers Security." },
    absent: {
      outcome: "review",
      finding:
        "“{quote}” does not include Security, which SOC 2 reports normally contain; the report may be another one.",
      ask: {
        vendor:
          "For the categories of your SOC 2 report you gave “{quote}”. Which categories are printed on it, and is Security (the common criteria CC1 to CC9) among them?",
      },
      asksFor: ["soc2Tsc"],
    },
  },
  decide({ soc2Claim, soc2Tsc }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const categories = valueOf(soc2Tsc) ?? [];
    if (categories.length === 0) return answer.categoriesUnknown();
    return categories.includes("security")
      ? answer.included()
      : answer.absent({ quote: quoted(quoteOf(soc2Tsc)) });
  },
});
