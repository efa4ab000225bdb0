import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { noReportClaimed } from "../soc-2/report-claimed.ts";
import { aicpaSocCommunications, practice } from "../sources.ts";
import { hasSign, isNoClaim } from "./claim-on.ts";

export const artSocMeansOperationsCentre = defineRule({
  id: "art-soc-means-operations-centre",
  group: "artefact",
  subject: "soc2",
  title: "“SOC” means the report and not an operations centre",
  core: false,
  severity: "medium",
  effect: "unusable",
  aspect: "validity",
  why: "A security operations centre is a team and no report.",
  when: "The answer speaks of a SOC that monitors around the clock, of its analysts or tools, and of no report.",
  evidence: "The SOC 2 report.",
  source: [
    aicpaSocCommunications(null, "In SOC 2, SOC stands for System and Organization Controls."),
    practice("The same three letters name a team that watches for attacks."),
  ],
  reads: ["soc2Claim"],
  answers: {
    notClaimed: noReportClaimed,
    report: { outcome: "pass", finding: "The answer does not speak of an operations centre." },
    operationsCentre: {
      outcome: "gap",
      finding: "The answer “{quote}” describes a security operations centre, not a SOC 2 report.",
      ask: {
        vendor:
          "You wrote “{quote}”. Our question is about a SOC 2 (System and Organization Controls) report issued by a CPA firm. Does {entity} have one that covers {service}? If so, please share it by {dueDate}.",
      },
    },
  },
  decide({ soc2Claim }, _context, answer) {
    if (isNoClaim(soc2Claim)) return answer.notClaimed();
    return hasSign(soc2Claim, "operations-centre") && !hasSign(soc2Claim, "held")
      ? answer.operationsCentre({ quote: quoted(quoteOf(soc2Claim)) })
      : answer.report();
  },
});
