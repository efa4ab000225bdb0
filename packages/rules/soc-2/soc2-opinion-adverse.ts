import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { aicpaAttestation } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2OpinionAdverse = defineRule({
  id: "soc2-opinion-adverse",
  group: "soc-2",
  subject: "soc2",
  title: "The auditor’s opinion is not adverse",
  core: true,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "With an adverse opinion the auditor says that the system as a whole did not meet the criteria.",
  when: "The auditor’s opinion is adverse.",
  evidence: "The remediation plan with dates, and an independent test of the fixes.",
  source: [
    aicpaAttestation(
      null,
      "An adverse opinion says that the matters found are material and pervasive.",
    ),
  ],
  reads: ["soc2Claim", "soc2Opinion"],
  answers: {
    notClaimed: noReportClaimed,
    unknown: { outcome: "not-applicable", finding: "The auditor’s opinion is not known." },
    other: { outcome: "pass", finding: "The auditor’s opinion is not adverse." },
    adverse: {
      outcome: "gap",
      finding: "The auditor’s opinion is adverse, so the report gives no support for {service}.",
      ask: {
        vendor:
          "Your auditor’s opinion is adverse. Please share the basis for it, your remediation plan with dates, and any independent test of the fixes since.",
      },
    },
  },
  decide({ soc2Claim, soc2Opinion }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const opinion = valueOf(soc2Opinion);
    if (opinion === null) return answer.unknown();
    return opinion === "adverse" ? answer.adverse() : answer.other();
  },
});
