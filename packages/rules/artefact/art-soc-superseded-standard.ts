import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { DETAILS_MOOT_AFTER } from "../soc-2/details-moot-after.ts";
import { noReportClaimed } from "../soc-2/report-claimed.ts";
import { aicpaAttestation, aicpaSocCommunications } from "../sources.ts";
import { answerOf } from "./claim-on.ts";

const SUPERSEDED =
  /(?<!\p{L})(?:SAS[\s-]*(?:no\.?\s*)?70|SSAE[\s-]*(?:no\.?\s*)?16|(?:Sys|Web)[\s-]?Trust|TSP(?:\s+section)?\s*100A|(?:20(?:09|14|16)) (?:trust services? )?(?:criteria|principles))(?!\d)/iu;

export const artSocSupersededStandard = defineRule({
  id: "art-soc-superseded-standard",
  group: "artefact",
  subject: "soc2",
  title: "The standard named for the report is in force",
  core: false,
  severity: "medium",
  why: "A standard that was replaced years ago suggests an old report, or an answer copied from one.",
  when: "The SOC 2 answer or the kind of report names SAS 70, SSAE 16, SysTrust, WebTrust or trust services criteria from before 2017. Where that makes it a SOC 1, the check for that speaks instead.",
  evidence: "The cover and the opinion of the latest report.",
  source: [
    aicpaAttestation(null, "SSAE 18 has replaced SSAE 16, which had replaced SAS 70."),
    aicpaSocCommunications(null, "A SOC 2 report is not to be called by a replaced standard."),
  ],
  reads: ["soc2Claim", "socReportKind"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    inForce: { outcome: "pass", finding: "No replaced standard is named." },
    superseded: {
      outcome: "review",
      finding:
        "{vendor} writes “{quote}”, which names a standard replaced years ago. The report may be old, or the answer copied.",
      ask: {
        vendor:
          "You wrote “{quote}”. What are the title, the type and the period of your most recent report, and under which standard was it issued? Please send its cover page.",
      },
    },
  },
  decide({ soc2Claim, socReportKind }, _context, answer) {
    const isDenied = answerOf(soc2Claim) === "no" || answerOf(soc2Claim) === "not-applicable";
    const said = [soc2Claim, socReportKind].map(quoteOf);
    if (isDenied || said.every((words) => words === "")) return answer.notClaimed();
    const words = said.find((candidate) => SUPERSEDED.test(candidate));
    return words === undefined ? answer.inForce() : answer.superseded({ quote: quoted(words) });
  },
});
