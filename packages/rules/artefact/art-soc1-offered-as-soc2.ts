import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { noReportClaimed } from "../soc-2/report-claimed.ts";
import { aicpaAttestation, practice } from "../sources.ts";
import { answerOf, hasSign, isNoClaim } from "./claim-on.ts";
import { namesSoc2 } from "./names-soc-2.ts";

/** SSAE 18 is the standard under which SOC 1 and SOC 2 reports alike are issued. */
const SSAE_18 = /SSAE[\s-]*(?:no\.?\s*)?18/iu;
const NAMES_SOC_1 = /SOC[\s-]*(?:1|I)(?![\p{L}\d])|SSAE[\s-]*16|3402|3416|AAF/iu;

export const artSoc1OfferedAsSoc2 = defineRule({
  id: "art-soc1-offered-as-soc2",
  group: "artefact",
  subject: "soc2",
  title: "The report offered is a SOC 2 and not a SOC 1",
  core: false,
  severity: "high",
  effect: "unusable",
  aspect: "validity",
  why: "A SOC 1 is about controls over its readers’ financial reporting, not about the security of data.",
  when: "Only a SOC 1, SSAE 16, ISAE 3402, CSAE 3416 or AAF 01/06 report is named where a SOC 2 was asked for. A review where only SSAE 18 is named, which stands for both, or where two answers name different reports.",
  evidence: "The SOC 2 report; or the IT general controls of the SOC 1 as evidence in part.",
  source: [
    aicpaAttestation(
      null,
      "SOC 1 and SOC 2 are different examinations with different subject matter.",
    ),
    practice(
      "Questionnaires often ask for “SSAE 18/SOC 2” in one breath, so the answer has to be looked at.",
    ),
  ],
  reads: ["soc2Claim", "socReportKind"],
  answers: {
    notClaimed: noReportClaimed,
    notSoc1: { outcome: "pass", finding: "The report named is not a SOC 1." },
    soc1: {
      outcome: "gap",
      finding:
        "{vendor} offers “{quote}”. A SOC 1 is about financial reporting; it does not answer the SOC 2 questions on security.",
      ask: {
        vendor:
          "You offered “{quote}”. Do you also have a SOC 2 report with the Security category for {service}? If not, which IT general controls in the SOC 1 cover access to our data, and on which pages?",
      },
      asksFor: ["soc2Claim", "socReportKind"],
    },
    ssae18: {
      outcome: "review",
      finding:
        "“{quote}” names the standard behind SOC 1 and SOC 2 alike, so it is open which one exists.",
      ask: {
        vendor:
          "You wrote “{quote}”. Is the report a SOC 1 or a SOC 2? Please send its cover page.",
      },
      asksFor: ["soc2Claim", "socReportKind"],
    },
    bothNamed: {
      outcome: "review",
      finding: "One answer names a SOC 1 (“{soc1}”), another a SOC 2 (“{soc2}”).",
      ask: {
        vendor:
          "You named “{soc1}” and “{soc2}”. Do you have a SOC 2 report for {service}? If so, please send its cover page.",
      },
      asksFor: ["soc2Claim", "socReportKind"],
    },
  },
  decide({ soc2Claim, socReportKind }, _context, answer) {
    const kind = valueOf(socReportKind);
    const claim = quoteOf(soc2Claim);
    const kindWords = quoteOf(socReportKind);
    const isSoc1Kind = kind === "soc-1" || kind === "isae-3402";
    const isSoc1Claim = hasSign(soc2Claim, "soc-1-only");
    const isDenied = answerOf(soc2Claim) === "no" || answerOf(soc2Claim) === "not-applicable";
    if (isDenied || (isNoClaim(soc2Claim) && kind === null)) return answer.notClaimed();
    if (!isSoc1Kind && !isSoc1Claim) return answer.notSoc1();

    if (isSoc1Kind && !isSoc1Claim && namesSoc2(claim)) {
      return answer.bothNamed({ soc1: quoted(kindWords), soc2: quoted(claim) });
    }
    if (isSoc1Claim && kind === "soc-2") {
      return answer.bothNamed({ soc1: quoted(claim), soc2: quoted(kindWords) });
    }
    const words = isSoc1Claim ? claim : kindWords;
    const quote = quoted(words);
    return SSAE_18.test(words) && !NAMES_SOC_1.test(words)
      ? answer.ssae18({ quote })
      : answer.soc1({ quote });
  },
});
