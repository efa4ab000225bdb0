import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2CuecsNone = defineRule({
  id: "soc2-cuecs-none",
  group: "soc-2",
  subject: "soc2",
  title: "A report without user controls leaves no task of ours unseen",
  core: false,
  severity: "low",
  why: "Many SOC 2 systems need no user controls, and users have responsibilities all the same.",
  when: "The report is said to expect no complementary user entity controls: a remark. Where the vendor’s people work in our systems it is a review, because someone here has to approve and remove their accounts.",
  evidence: "The user responsibilities in section 3, or the division of tasks in the contract.",
  source: [
    practice(
      "Guidance for SOC 2 holds that service commitments can usually be met without user controls; user responsibilities are another thing.",
    ),
  ],
  reads: ["soc2Claim", "soc2Cuecs", "accessToBuyerSystems"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    unknown: {
      outcome: "not-applicable",
      finding: "Whether the report expects user controls is not known.",
    },
    someListed: {
      outcome: "pass",
      finding: "The report expects user controls, and they are given.",
    },
    none: {
      outcome: "pass",
      note: true,
      finding:
        "The SOC 2 report is said to expect no controls of us; its user responsibilities still apply.",
    },
    noneButAccess: {
      outcome: "review",
      finding:
        "The SOC 2 report is said to expect no controls of us, but {vendor}’s people work in our systems.",
      ask: {
        vendor:
          "Your SOC 2 report lists no user controls. Which user responsibilities apply to us for {service}, such as approving and removing your agents’ accounts in our systems or encrypting the files we send?",
      },
      asksFor: ["soc2Cuecs"],
    },
  },
  decide({ soc2Claim, soc2Cuecs, accessToBuyerSystems }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const controls = valueOf(soc2Cuecs);
    if (controls === null) return answer.unknown();
    if (controls.length > 0) return answer.someListed();
    const access = valueOf(accessToBuyerSystems);
    return access === "yes" || access === "partial" ? answer.noneButAccess() : answer.none();
  },
});
