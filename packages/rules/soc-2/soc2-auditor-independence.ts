import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { namesAFirm } from "./auditor-kind.ts";
import { tiesOfAuditor } from "./auditor-ties.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "What else do {auditor} or its affiliates provide to you besides the SOC 2 examination? Who selected the audit firm: you, your consultant or your compliance platform?",
} as const;

/**
 * A platform named as the auditor is no CPA firm at all, which is the graver finding; this rule is
 * for a firm that is one. A subsidiary of its own network is no tie.
 */
export const soc2AuditorIndependence = defineRule({
  id: "soc2-auditor-independence",
  group: "soc-2",
  subject: "soc2",
  title: "The audit firm has no part in the controls it examined",
  core: false,
  severity: "high",
  why: "Whoever built or sells the controls cannot judge them.",
  when: "The audit firm is also the consultant or the compliance platform, or is said to belong to the same owner. Names that are alike, or an audit that came with the platform or was promised beforehand, are a review.",
  evidence: "The audit firm’s statement of independence.",
  source: [
    aicpaAttestation(null, "The practitioner has to be independent of the service organisation."),
    practice("Buyers ask who chose the auditor where a platform sells audits with its tool."),
    ourChoice("Which wordings are taken to mean that an audit was sold with the platform."),
  ],
  reads: ["soc2Claim", "soc2Auditor", "consultant", "compliancePlatform"],
  mootAfter: ["soc2-auditor-missing", "soc2-auditor-not-cpa"],
  answers: {
    notClaimed: noReportClaimed,
    unnamed: { outcome: "not-applicable", finding: "No audit firm is named." },
    noTies: { outcome: "pass", finding: "Nothing ties {auditor} to those who built the controls." },
    tied: {
      outcome: "gap",
      finding:
        "The audit firm “{auditor}” also appears to have helped to set up or sell {vendor}’s controls.",
      ask: question,
      asksFor: ["soc2Auditor", "consultant", "compliancePlatform"],
    },
    perhapsTied: {
      outcome: "review",
      finding: "The audit firm “{auditor}” may be related to {vendor}’s consultant or platform.",
      ask: question,
      asksFor: ["soc2Auditor", "consultant", "compliancePlatform"],
    },
    bundled: {
      outcome: "review",
      finding:
        "The SOC 2 examination by “{auditor}” seems to have come with a compliance platform.",
      ask: question,
      asksFor: ["soc2Auditor", "consultant", "compliancePlatform"],
    },
  },
  decide({ soc2Claim, soc2Auditor, consultant, compliancePlatform }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const name = valueOf(soc2Auditor);
    if (name === null || !namesAFirm(name)) return answer.unnamed();
    const ties = tiesOfAuditor({
      auditor: name,
      consultant: valueOf(consultant),
      platform: valueOf(compliancePlatform),
    });
    const values = { auditor: quoted(name) };
    switch (ties) {
      case "none":
        return answer.noTies(values);
      case "same-firm":
      case "related":
        return answer.tied(values);
      case "may-be-same":
        return answer.perhapsTied(values);
      case "bundled":
        return answer.bundled(values);
    }
  },
});
