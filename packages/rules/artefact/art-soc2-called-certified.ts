import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { noReportClaimed } from "../soc-2/report-claimed.ts";
import { aicpaSocCommunications, practice } from "../sources.ts";
import { hasSign, isNoClaim } from "./claim-on.ts";

export const artSoc2CalledCertified = defineRule({
  id: "art-soc2-called-certified",
  group: "artefact",
  subject: "soc2",
  title: "SOC 2 is spoken of as a report",
  core: false,
  severity: "low",
  why: "Calling SOC 2 a certificate decides nothing, but hints that nobody has read the report.",
  when: "The answer calls SOC 2 a certificate, certification or accreditation. It is a remark only; the other SOC 2 checks decide.",
  evidence: "The full SOC 2 report.",
  source: [
    aicpaSocCommunications(
      null,
      "A SOC 2 examination ends in an auditor’s report and certifies nobody.",
    ),
    practice("Buyers ask for the report where a certificate or a badge is offered."),
  ],
  reads: ["soc2Claim"],
  answers: {
    notClaimed: noReportClaimed,
    calledReport: { outcome: "pass", finding: "The answer does not call SOC 2 a certificate." },
    calledCertificate: {
      outcome: "pass",
      note: true,
      finding:
        "{vendor} writes “{quote}”. SOC 2 is an auditor’s report and not a certificate; what counts is what the report says.",
    },
  },
  decide({ soc2Claim }, _context, answer) {
    if (isNoClaim(soc2Claim)) return answer.notClaimed();
    return hasSign(soc2Claim, "called-certified")
      ? answer.calledCertificate({ quote: quoted(quoteOf(soc2Claim)) })
      : answer.calledReport();
  },
});
