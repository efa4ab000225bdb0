import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { ourChoice, practice } from "../sources.ts";
import { claimStand } from "./claim-stand.ts";

export const covSoc2Only = defineRule({
  id: "cov-soc2-only",
  group: "coverage",
  subject: "row",
  title: "An ISO 27001 certificate stands beside the SOC 2 report where one is required",
  core: false,
  severity: "low",
  followsRisk: true,
  why: "A report is tied to one system and one period.",
  when: "Only a SOC 2 report is claimed. A gap where the row or the policy requires ISO 27001 or both, otherwise a remark; a review where one is required and it is not answered whether there is one.",
  evidence: "The certificate, or the policies and audits that apply outside the described system.",
  source: [
    practice(
      "An ISO 27001 certificate and a SOC 2 report answer different questions; together they are stronger.",
    ),
    ourChoice("Which of them is required is the buyer’s policy; either is enough by default."),
  ],
  reads: ["isoClaim", "soc2Claim", "assurancePolicy"],
  answers: {
    notHeld: { outcome: "not-applicable", finding: "No SOC 2 report is claimed." },
    both: { outcome: "not-applicable", finding: "An ISO 27001 certificate is claimed as well." },
    unknown: {
      outcome: "not-applicable",
      finding:
        "Whether there is an ISO 27001 certificate as well is not answered, and none is required.",
    },
    onlyOne: {
      outcome: "pass",
      note: true,
      finding:
        "Only a SOC 2 report is claimed. A report speaks to the described system and period, not to how security is managed beyond them.",
    },
    requiredMissing: {
      outcome: "gap",
      severity: "medium",
      finding: "An ISO 27001 certificate is required here, and {vendor} has a SOC 2 report only.",
      ask: {
        vendor:
          "We require an ISO 27001 certificate for {service}. Do you plan one, and by when? Outside the system in your SOC 2 report, which policies and audits apply to {sites} and to the functions that support {service}?",
      },
    },
    requiredUnknown: {
      outcome: "review",
      severity: "medium",
      finding:
        "An ISO 27001 certificate is required here, and whether {vendor} has one is not answered.",
      ask: {
        vendor:
          "Do you hold an ISO/IEC 27001 certificate that covers {service}? We require one; please give its number, certification body and expiry date.",
      },
      asksFor: ["isoClaim"],
    },
  },
  decide({ isoClaim, soc2Claim, assurancePolicy }, { policy }, answer) {
    if (claimStand(soc2Claim) !== "held") return answer.notHeld();
    const required = valueOf(assurancePolicy) ?? policy.requiredAssurance;
    const isRequired = required === "iso" || required === "both";
    switch (claimStand(isoClaim)) {
      case "held":
        return answer.both();
      case "unknown":
        return isRequired ? answer.requiredUnknown() : answer.unknown();
      case "not-held":
        return isRequired ? answer.requiredMissing() : answer.onlyOne();
    }
  },
});
