import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import {
  namesIso27001,
  namesOnlyOtherStandards,
} from "@scopefit/core/reading/artefacts/documents/other-standards";
import type { IsoEdition } from "@scopefit/core/reading/statement/statement";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { hasSign, isNoClaim } from "./claim-on.ts";

/** Standards whose certificates as a rule rest on an ISO 27001 certificate. */
const RESTS_ON_27001 = /27017|27018|27701/gu;

export const artIsoWrongStandard = defineRule({
  id: "art-iso-wrong-standard",
  group: "artefact",
  subject: "iso",
  title: "The ISO certificate is for ISO 27001",
  core: false,
  severity: "high",
  effect: "unusable",
  aspect: "validity",
  why: "Other ISO standards answer other questions.",
  when: "The answer or the standard or edition on the certificate names only standards other than ISO 27001. A review where these are 27701, 27017 or 27018 alone, which mostly build on an ISO 27001 certificate.",
  evidence: "The ISO/IEC 27001 certificate.",
  source: [
    practice("The first thing to read on a certificate is which standard it is for."),
    ourChoice(
      "ISO/IEC 27701 can be certified on its own since its edition of October 2025, so it proves no ISO 27001 certificate; as known in November 2026.",
    ),
  ],
  reads: ["isoClaim", "isoStandard", "isoEdition"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No ISO certificate is claimed." },
    rightStandard: {
      outcome: "pass",
      finding: "The standard named is ISO 27001, or none is named.",
    },
    wrongStandard: {
      outcome: "gap",
      finding:
        "{vendor} names “{standard}”. That is not ISO 27001 and does not certify how information security is managed.",
      ask: {
        vendor:
          "You named “{standard}”. Does {entity} also hold an ISO/IEC 27001 certificate for the sites that deliver {service}? If so, please send it by {dueDate}.",
      },
      asksFor: ["isoStandard"],
    },
    restsOn27001: {
      outcome: "review",
      finding:
        "{vendor} names “{standard}” and not ISO 27001. Such a certificate often builds on ISO 27001, which is not shown here.",
      ask: {
        vendor:
          "You named “{standard}”. Does it extend an ISO/IEC 27001 certificate of {entity}? If so, please send that certificate with its annex.",
      },
      asksFor: ["isoStandard"],
    },
  },
  decide({ isoClaim, isoStandard, isoEdition }, _context, answer) {
    const cited = citedInstead(isoClaim, valueOf(isoStandard), isoEdition);
    if (cited === null && isNoClaim(isoClaim)) return answer.notClaimed();
    if (cited === null || isoEdition.state === "stated") return answer.rightStandard();
    const values = { standard: quoted(cited) };
    return restsOn27001(cited) ? answer.restsOn27001(values) : answer.wrongStandard(values);
  },
});

/** Whether no other standard is named than those that build on ISO 27001. */
function restsOn27001(cited: string): boolean {
  const rest = cited.replace(RESTS_ON_27001, " ");
  return rest !== cited && !namesOnlyOtherStandards(rest);
}

/** The other standards that are named, in the vendor's words, where ISO 27001 is not. */
function citedInstead(
  claim: Fact<Claim>,
  standard: string | null,
  edition: Fact<IsoEdition>,
): string | null {
  if (standard !== null && namesIso27001(standard)) return null;
  if (standard !== null && namesOnlyOtherStandards(standard)) return standard;
  if (isNoClaim(claim)) return null;
  if (edition.state === "unclear" && namesOnlyOtherStandards(edition.quote)) return edition.quote;
  return hasSign(claim, "wrong-standard") ? quoteOf(claim) : null;
}
