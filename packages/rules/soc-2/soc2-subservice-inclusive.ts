import { valueOf } from "@scopefit/core/reading/cell/fact";
import { hyperscalerLexicon } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** With a mixed method nothing says that it is the cloud which is included, so nothing is asked. */
export const soc2SubserviceInclusive = defineRule({
  id: "soc2-subservice-inclusive",
  group: "soc-2",
  subject: "soc2",
  title: "An inclusive SOC 2 report includes organisations that can take part in it",
  core: false,
  severity: "low",
  aspect: "scope",
  why: "The inclusive method is stronger and rare: the provider has to give an assertion of its own.",
  when: "The method is inclusive and a large public cloud is named as a subservice organisation.",
  evidence: "The assertion of the provider’s own management in the report.",
  source: [
    aicpaAttestation(
      null,
      "With the inclusive method the subservice organisation gives a written assertion.",
    ),
    practice("Large public clouds are carved out; an inclusive claim is often a misreading."),
    ourChoice("Which clouds are the large public ones."),
  ],
  reads: ["soc2Claim", "soc2Subservice", "soc2SubserviceMethod"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    notInclusive: { outcome: "not-applicable", finding: "The method is not said to be inclusive." },
    plausible: { outcome: "pass", finding: "The report includes its subservice organisations." },
    unusual: {
      outcome: "review",
      finding: "By {vendor}’s answer its SOC 2 report includes {providers}, which is unusual.",
      ask: {
        vendor:
          "You gave {providers} as included in your SOC 2 report. On which page is its management’s own assertion, which the inclusive method calls for?",
      },
      asksFor: ["soc2SubserviceMethod"],
    },
  },
  decide({ soc2Claim, soc2Subservice, soc2SubserviceMethod }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    if (valueOf(soc2SubserviceMethod) !== "inclusive") return answer.notInclusive();
    const clouds = (valueOf(soc2Subservice) ?? []).filter(
      (name) => hyperscalerLexicon.nameIn(name) !== null,
    );
    return clouds.length === 0
      ? answer.plausible()
      : answer.unusual({ providers: quoted(joinWords(clouds)) });
  },
});
