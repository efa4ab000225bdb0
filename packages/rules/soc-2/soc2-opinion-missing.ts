import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { aicpaAttestation, practice } from "../sources.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "What opinion did the auditor give in your latest SOC 2 report – unqualified, qualified, adverse or a disclaimer – and if it is not unqualified, which criteria does it concern?",
} as const;

/** "Qualified" is what an auditor calls a modified opinion and what a proud vendor calls itself. */
const SAYS_QUALIFIED = /qualif/iu;

export const soc2OpinionMissing = defineRule({
  id: "soc2-opinion-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The auditor’s opinion is stated",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "The opinion is the conclusion of the report; that there is a report says little.",
  when: "A SOC 2 report is claimed and the auditor’s opinion is not stated, or is given in words such as “passed”. Words that may or may not mean a qualified opinion weigh high.",
  evidence: "The auditor’s opinion, section 1 of the SOC 2 report.",
  source: [
    aicpaAttestation(null, "An opinion is unmodified, qualified, adverse or disclaimed."),
    practice("Buyers read the opinion before they read the tests."),
  ],
  reads: ["soc2Claim", "soc2Opinion"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    given: { outcome: "pass", finding: "The auditor’s opinion is stated: {opinion}." },
    missing: {
      outcome: "review",
      finding: "{vendor} did not state the auditor’s opinion in its SOC 2 report.",
      ask: question,
      asksFor: ["soc2Opinion"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask for the auditor’s opinion in the SOC 2 report.",
      ask: question,
      asksFor: ["soc2Opinion"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The auditor’s opinion is given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the auditor’s opinion on {vendor}’s SOC 2 report." },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say which opinion the auditor gave.",
      ask: {
        vendor:
          "For the opinion in your SOC 2 report you gave “{quote}”. Is the auditor’s opinion unqualified, qualified, adverse or a disclaimer? If it is not unqualified, which criteria does it concern?",
      },
      asksFor: ["soc2Opinion"],
    },
  },
  decide({ soc2Claim, soc2Opinion }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const quote = quoted(quoteOf(soc2Opinion));
    switch (lackOf(soc2Opinion)) {
      case null:
        return answer.given({ opinion: valueOf(soc2Opinion) ?? "" });
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unreadable({ quote }, SAYS_QUALIFIED.test(quote) ? { severity: "high" } : {});
    }
  },
});
