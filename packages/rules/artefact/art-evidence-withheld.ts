import type { Artefact } from "@scopefit/core/coverage/coverage";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { NOT_A_CERTIFICATE } from "../iso-27001/details-moot-after.ts";
import { NOT_A_REPORT } from "../soc-2/details-moot-after.ts";
import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { answerOf, claimOn } from "./claim-on.ts";
import { evidenceOn, isRead } from "./evidence-on.ts";

const REFUSED =
  /(?<!\p{L})(?:confidential(?:\s+documents?)?(?!ity)|proprietary|internal (?:use )?only|not (?:be )?(?:shared?|shareable|disclosed?|released?|for (?:sharing|external))|(?:can ?not|can['’]t|will not|won['’]t|unable to|do(?:es)? not|don['’]t) (?:be )?(?:shared?|disclosed?|provided?|released?|sent|send)|refus(?:e|es|ed|al)|declin(?:e|es|ed)|withheld)(?!\p{L})/iu;
const UNDER_NDA = /(?<!\p{L})(?:m?NDA|non-?disclosure|confidentiality agreement)(?!\p{L})/iu;
const ON_REQUEST = /(?<!\p{L})(?:up)?on (?:written )?request(?!\p{L})/iu;

/**
 * The card lets “available under NDA” be a low review for a SOC 2, whose use is restricted, and keeps
 * it a gap for a certificate, which certification bodies list in public. A plain “No” in the column
 * for the document is no refusal: it says that none has come yet, which `art-evidence-not-seen` takes up.
 */
export const artEvidenceWithheld = defineRule({
  id: "art-evidence-withheld",
  group: "artefact",
  subject: "each-artefact",
  title: "The certificate or report is not withheld",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "Scope cannot be checked without the document, and a refusal to show it is itself an answer.",
  when: "The vendor says that a claimed certificate or report is confidential or cannot be shared, or offers an ISO 27001 certificate under an NDA only. A low review where a SOC 2 report is offered under an NDA, or either on request. Not asked where someone has read it.",
  evidence: "The document, or a record of a supervised reading.",
  source: [
    aicpaAttestation(
      null,
      "A SOC 2 report is for restricted use, so that a confidentiality agreement before it is usual.",
    ),
    practice("Anyone who relies on a certificate can ask for a copy; registers show its data."),
    ourChoice("An offer on request is a low review and no refusal."),
  ],
  reads: ["isoClaim", "soc2Claim", "isoEvidence", "soc2Evidence", "evidenceSeen"],
  mootAfter: [...NOT_A_CERTIFICATE, ...NOT_A_REPORT],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    read: { outcome: "pass", finding: "Someone has recorded reading the {artefact}." },
    notWithheld: { outcome: "pass", finding: "Nothing says that the {artefact} is withheld." },
    withheld: {
      outcome: "gap",
      finding: "{vendor} does not share its {artefact} (“{quote}”), so its scope cannot be read.",
      ask: {
        vendor:
          "You wrote “{quote}” about your {artefact}. Please share it under our NDA by {dueDate}, or let us read it in a supervised session. Who decides on its release?",
      },
    },
    certificateUnderNda: {
      outcome: "gap",
      finding:
        "{vendor} shows its ISO 27001 certificate under conditions only (“{quote}”). Certificates are not usually confidential.",
      ask: {
        vendor:
          "You wrote “{quote}” about your ISO 27001 certificate. Please send the certificate with its annex by {dueDate}; it states what the certification body publishes and should need no NDA.",
      },
    },
    onRequest: {
      outcome: "review",
      severity: "low",
      finding: "The {artefact} is offered on terms (“{quote}”); we have not received it yet.",
      ask: {
        vendor:
          "You wrote “{quote}”. Please treat this as our request for the {artefact} and send it by {dueDate}, together with the NDA to sign if you need one.",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    const claim = claimOn(artefact, facts);
    const isHeld = answerOf(claim) === "yes" || claim.state === "elsewhere";
    if (!isHeld) return answer.notClaimed();
    if (isRead(facts)) return answer.read();

    const said = [evidenceOn(artefact, facts), claim].map(quoteOf);
    const refusal = said.find((words) => isRefusal(words));
    if (refusal !== undefined) return answer.withheld({ quote: quoted(refusal) });
    const terms = said.find((words) => UNDER_NDA.test(words) || ON_REQUEST.test(words));
    if (terms === undefined) return answer.notWithheld();
    const quote = quoted(terms);
    return needsNda(artefact, terms)
      ? answer.certificateUnderNda({ quote })
      : answer.onRequest({ quote });
  },
});

/** "Confidential – shared under NDA" is an offer with a condition. */
function isRefusal(words: string): boolean {
  return REFUSED.test(words) && !UNDER_NDA.test(words);
}

function needsNda(artefact: Artefact, words: string): boolean {
  return artefact === "iso" && UNDER_NDA.test(words);
}
