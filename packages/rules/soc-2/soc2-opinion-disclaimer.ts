import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { aicpaAttestation } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2OpinionDisclaimer = defineRule({
  id: "soc2-opinion-disclaimer",
  group: "soc-2",
  subject: "soc2",
  title: "The auditor gave an opinion",
  core: true,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "With a disclaimer the auditor could not form an opinion at all.",
  when: "The auditor disclaimed an opinion.",
  evidence: "A new report with an opinion.",
  source: [
    aicpaAttestation(
      null,
      "A disclaimer says that the practitioner could not obtain enough evidence for an opinion.",
    ),
  ],
  reads: ["soc2Claim", "soc2Opinion"],
  answers: {
    notClaimed: noReportClaimed,
    unknown: { outcome: "not-applicable", finding: "The auditor’s opinion is not known." },
    other: { outcome: "pass", finding: "The auditor gave an opinion." },
    disclaimer: {
      outcome: "gap",
      finding: "The auditor gave no opinion (a disclaimer), so the report gives no assurance.",
      ask: {
        vendor:
          "Your auditor disclaimed an opinion. Why could not enough evidence be obtained, and when will a new examination be completed?",
      },
    },
  },
  decide({ soc2Claim, soc2Opinion }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const opinion = valueOf(soc2Opinion);
    if (opinion === null) return answer.unknown();
    return opinion === "disclaimer" ? answer.disclaimer() : answer.other();
  },
});
