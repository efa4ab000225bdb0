import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { noReportClaimed } from "../soc-2/report-claimed.ts";
import { aicpaSocCommunications, practice } from "../sources.ts";
import { answerOf, hasSign, isNoClaim } from "./claim-on.ts";
import { namesSoc2 } from "./names-soc-2.ts";

export const artSoc3OfferedAsSoc2 = defineRule({
  id: "art-soc3-offered-as-soc2",
  group: "artefact",
  subject: "soc2",
  title: "The report offered is a SOC 2 and not a SOC 3",
  core: false,
  severity: "high",
  effect: "unusable",
  aspect: "validity",
  why: "A SOC 3 leaves out the tests, their results and the user controls that a buyer has to read.",
  when: "Only a SOC 3 is named where a SOC 2 was asked for. A review where two answers name different reports.",
  evidence: "The SOC 2 Type 2 report for the same period.",
  source: [
    aicpaSocCommunications(
      null,
      "A SOC 3 is a report for general use, without the detail of a SOC 2.",
    ),
    practice("Behind a SOC 3 stands a SOC 2 examination, whose report can be asked for."),
  ],
  reads: ["soc2Claim", "socReportKind"],
  answers: {
    notClaimed: noReportClaimed,
    notSoc3: { outcome: "pass", finding: "The report named is not a SOC 3." },
    soc3: {
      outcome: "gap",
      finding:
        "{vendor} offers “{quote}”. A SOC 3 is a public summary without the control tests, exceptions and user controls.",
      ask: {
        vendor:
          "You offered “{quote}”. A SOC 3 rests on a SOC 2 examination: please share the SOC 2 Type 2 report for the same period under our NDA by {dueDate}.",
      },
      asksFor: ["soc2Claim", "socReportKind"],
    },
    bothNamed: {
      outcome: "review",
      finding: "One answer names a SOC 3 (“{soc3}”), another a SOC 2 (“{soc2}”).",
      ask: {
        vendor:
          "You named “{soc3}” and “{soc2}”. Please share the SOC 2 report itself for {service} under our NDA by {dueDate}.",
      },
      asksFor: ["soc2Claim", "socReportKind"],
    },
  },
  decide({ soc2Claim, socReportKind }, _context, answer) {
    const kind = valueOf(socReportKind);
    const claim = quoteOf(soc2Claim);
    const kindWords = quoteOf(socReportKind);
    const isSoc3Claim = hasSign(soc2Claim, "soc-3-only");
    const isDenied = answerOf(soc2Claim) === "no" || answerOf(soc2Claim) === "not-applicable";
    if (isDenied || (isNoClaim(soc2Claim) && kind === null)) return answer.notClaimed();
    if (kind !== "soc-3" && !isSoc3Claim) return answer.notSoc3();

    if (kind === "soc-3" && !isSoc3Claim && namesSoc2(claim)) {
      return answer.bothNamed({ soc3: quoted(kindWords), soc2: quoted(claim) });
    }
    if (isSoc3Claim && kind === "soc-2") {
      return answer.bothNamed({ soc3: quoted(claim), soc2: quoted(kindWords) });
    }
    return answer.soc3({ quote: quoted(isSoc3Claim ? claim : kindWords) });
  },
});
