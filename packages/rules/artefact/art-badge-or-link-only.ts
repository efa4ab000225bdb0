import { knownNonIssuer } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { isUnanswered, quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { WHOLE_CERTIFICATE_ASKED } from "../iso-27001/details-moot-after.ts";
import { WHOLE_REPORT_ASKED } from "../soc-2/details-moot-after.ts";
import { practice } from "../sources.ts";
import { answerOf, claimOn } from "./claim-on.ts";
import { evidenceOn, isRead } from "./evidence-on.ts";

const DOCUMENT =
  /\.(?:pdf|docx?|zip|msg|eml|png|jpe?g|tiff?)(?![\p{L}\d])|(?<!\p{L})(?:attached|enclosed|received|on file|saved|filed|sharepoint|data ?room|all pages|full report|hard copy)(?!\p{L})/iu;
const WEB_PAGE =
  /https?:\/\/|(?<!\p{L})www\.|(?<!\p{L})(?:web ?(?:site|page)|home ?page|trust (?:cent(?:er|re)|portal|page)|security (?:page|portal))(?!\p{L})/iu;
const BADGE = /(?<!\p{L})(?:logos?|badges?|seals?|trust ?marks?)(?!\p{L})/iu;

/**
 * Severity: the card’s review of a medium point is a low one. Two readings of ours: a link to a file
 * is a document, and so is a folder of ours; and where someone has read the document, how it was
 * sent no longer matters.
 */
export const artBadgeOrLinkOnly = defineRule({
  id: "art-badge-or-link-only",
  group: "artefact",
  subject: "each-artefact",
  title: "A document stands behind the answer, not only a link or a badge",
  core: false,
  severity: "medium",
  why: "Logos and trust pages show neither scope nor dates nor exceptions.",
  when: "The evidence for a claimed certificate or report, or the answer itself where no evidence is named, is a web page, a trust centre, a badge or the name of a compliance platform, and no document is named. Not asked where someone has read the document.",
  evidence: "The certificate with all its pages, or the SOC 2 report.",
  source: [
    practice("What is certified is read on the certificate or report; a logo is no substitute."),
  ],
  reads: ["isoClaim", "soc2Claim", "isoEvidence", "soc2Evidence", "evidenceSeen"],
  mootAfter: [
    WHOLE_CERTIFICATE_ASKED,
    WHOLE_REPORT_ASKED,
    "art-evidence-withheld",
    "art-self-attestation",
    "art-self-attestation/platformScore",
  ],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    read: { outcome: "pass", finding: "Someone has recorded reading the {artefact}." },
    notOnly: {
      outcome: "pass",
      finding: "The answers on the {artefact} are not a mere link or badge.",
    },
    linkOnly: {
      outcome: "review",
      finding:
        "For its {artefact}, {vendor} points to “{quote}”. Scope, dates and findings cannot be read from a link.",
      ask: {
        vendor:
          "For your {artefact} you gave “{quote}”. Please send the document itself, with all its pages, by {dueDate}.",
      },
    },
    badgeOnly: {
      outcome: "review",
      finding:
        "For its {artefact}, {vendor} gives “{quote}”. A badge or a platform shows neither scope nor dates nor findings.",
      ask: {
        vendor:
          "For your {artefact} you gave “{quote}”. Please send the document itself, with all its pages, by {dueDate}.",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    const claim = claimOn(artefact, facts);
    const isPointer = claim.state === "elsewhere" || claim.state === "unclear";
    if (answerOf(claim) !== "yes" && !isPointer) return answer.notClaimed();
    if (isRead(facts)) return answer.read();

    const evidence = evidenceOn(artefact, facts);
    const words = quoteOf(isUnanswered(evidence) ? claim : evidence);
    if (DOCUMENT.test(words)) return answer.notOnly();
    const quote = quoted(words);
    if (BADGE.test(words) || namesPlatformOnly(words)) return answer.badgeOnly({ quote });
    return WEB_PAGE.test(words) ? answer.linkOnly({ quote }) : answer.notOnly();
  },
});

/** "Vanta", "Yes (Drata)", "Secureframe dashboard": a platform, and no word of a certificate or report. */
function namesPlatformOnly(words: string): boolean {
  const name = knownNonIssuer(words);
  return name !== null && PLATFORMS.has(name) && !/27001|soc|report|certificate/iu.test(words);
}

const PLATFORMS: ReadonlySet<string> = new Set([
  "Vanta",
  "Drata",
  "Secureframe",
  "Sprinto",
  "Scrut",
  "Thoropass",
  "OneTrust",
]);
