import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { ourChoice, practice } from "../sources.ts";
import { claimStand } from "./claim-stand.ts";

export const covIsoOnly = defineRule({
  id: "cov-iso-only",
  group: "coverage",
  subject: "row",
  title: "A SOC 2 report stands beside the ISO 27001 certificate where one is required",
  core: false,
  severity: "low",
  followsRisk: true,
  why: "A certificate shows a managed programme and no test results over time.",
  when: "Only an ISO 27001 certificate is claimed. A gap where the row or the policy requires SOC 2 or both, otherwise a remark; a review where one is required and it is not answered whether there is one.",
  evidence: "The last surveillance audit report and evidence of the controls relied on.",
  source: [
    practice(
      "An ISO 27001 certificate and a SOC 2 report answer different questions; together they are stronger.",
    ),
    ourChoice("Which of them is required is the buyer’s policy; either is enough by default."),
  ],
  reads: ["isoClaim", "soc2Claim", "assurancePolicy"],
  answers: {
    notHeld: { outcome: "not-applicable", finding: "No ISO 27001 certificate is claimed." },
    both: { outcome: "not-applicable", finding: "A SOC 2 report is claimed as well." },
    unknown: {
      outcome: "not-applicable",
      finding: "Whether there is a SOC 2 report as well is not answered, and none is required.",
    },
    onlyOne: {
      outcome: "pass",
      note: true,
      finding:
        "Only an ISO 27001 certificate is claimed. A certificate shows a managed programme, not test results, exceptions or what is expected of us.",
    },
    requiredMissing: {
      outcome: "gap",
      severity: "medium",
      finding: "A SOC 2 report is required here, and {vendor} has an ISO 27001 certificate only.",
      ask: {
        vendor:
          "We require a SOC 2 report for {service}. Do you plan a Type 2 report, and for which period? Until then, please share the last surveillance audit report and evidence of access, leaver and incident controls.",
      },
    },
    requiredUnknown: {
      outcome: "review",
      severity: "medium",
      finding: "A SOC 2 report is required here, and whether {vendor} has one is not answered.",
      ask: {
        vendor:
          "Do you have a SOC 2 Type 2 report that covers {service}? We require one; please give its type, period and audit firm.",
      },
      asksFor: ["soc2Claim"],
    },
  },
  decide({ isoClaim, soc2Claim, assurancePolicy }, { policy }, answer) {
    if (claimStand(isoClaim) !== "held") return answer.notHeld();
    const required = valueOf(assurancePolicy) ?? policy.requiredAssurance;
    const isRequired = required === "soc2" || required === "both";
    switch (claimStand(soc2Claim)) {
      case "held":
        return answer.both();
      case "unknown":
        return isRequired ? answer.requiredUnknown() : answer.unknown();
      case "not-held":
        return isRequired ? answer.requiredMissing() : answer.onlyOne();
    }
  },
});
