import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { aicpaAttestation, practice } from "../sources.ts";
import { namesAFirm } from "./auditor-kind.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Which CPA firm signed {vendor}’s latest SOC 2 report, and in which city and state is it licensed?",
} as const;

export const soc2AuditorMissing = defineRule({
  id: "soc2-auditor-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The firm that signed the SOC 2 report is named",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "An opinion is worth as much as the named firm that signed it.",
  when: "A SOC 2 report is claimed and no audit firm is named. Words that describe a firm without naming it, such as “Big 4”, are a review.",
  evidence: "The signed opinion page of the SOC 2 report.",
  source: [
    aicpaAttestation(null, "The practitioner’s report is signed by the firm."),
    practice("Buyers record the audit firm so that its licence can be looked up."),
  ],
  reads: ["soc2Claim", "soc2Auditor"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    named: { outcome: "pass", finding: "The SOC 2 report is signed by {auditor}." },
    missing: {
      outcome: "gap",
      finding: "{vendor} did not name the audit firm behind its SOC 2 report.",
      ask: question,
      asksFor: ["soc2Auditor"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which audit firm signed the SOC 2 report.",
      ask: question,
      asksFor: ["soc2Auditor"],
    },
    unnamed: {
      outcome: "review",
      finding: "“{quote}” does not name the audit firm behind the SOC 2 report.",
      ask: {
        vendor:
          "For the audit firm of your SOC 2 report you gave “{quote}”. What is the name of the CPA firm that signed it, and in which city and state is it licensed?",
      },
      asksFor: ["soc2Auditor"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The name of the SOC 2 audit firm is given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the firm that signed the SOC 2 report of {vendor}." },
    },
  },
  decide({ soc2Claim, soc2Auditor }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const quote = quoted(quoteOf(soc2Auditor));
    switch (lackOf(soc2Auditor)) {
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unnamed({ quote });
      case null: {
        const auditor = quoted(valueOf(soc2Auditor) ?? "");
        return namesAFirm(auditor) ? answer.named({ auditor }) : answer.unnamed({ quote: auditor });
      }
    }
  },
});
