import { isUnanswered, quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isoIec27001, practice } from "../sources.ts";
import { answerOf, hasSign, isNoClaim } from "./claim-on.ts";
import { isOwnStatement } from "./own-statement.ts";

export const artIsoAlignedNotCertified = defineRule({
  id: "art-iso-aligned-not-certified",
  group: "artefact",
  subject: "iso",
  title: "The ISO 27001 claim is certification and not alignment",
  core: true,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "Alignment is declared by the vendor itself; only a certification body’s decision is certification.",
  when: "The answer says aligned with, based on, follows, in line with, self-assessed or the like, and neither a certificate number nor a certification body is given. A review where it only says “compliant”, which people use for both.",
  evidence:
    "The certificate; failing that, the latest internal audit and the Statement of Applicability.",
  source: [
    practice("A certificate has an issuer; a sentence about alignment has none."),
    isoIec27001(
      "9.2",
      "Every organisation that applies the standard audits itself, certified or not.",
    ),
  ],
  reads: ["isoClaim", "isoCertificateNumber", "isoCertificationBody"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No ISO 27001 certificate is claimed." },
    certified: { outcome: "pass", finding: "The ISO 27001 answer does not speak of alignment." },
    ownStatement: {
      outcome: "not-applicable",
      finding: "The answer is a statement of the vendor’s own, which is asked about elsewhere.",
    },
    certifiedWording: {
      outcome: "pass",
      note: true,
      finding:
        "{vendor} writes “{quote}” and names a certificate. Alignment alone would not be certification.",
    },
    aligned: {
      outcome: "gap",
      finding:
        "{vendor} says “{quote}”. That describes its own practice; it is not an ISO 27001 certificate.",
      ask: {
        vendor:
          "Does {entity} hold a current ISO/IEC 27001 certificate issued by a certification body? If so, please send it with all annex pages by {dueDate}. If not, please confirm in writing that “{quote}” is a self-declaration.",
      },
    },
    compliant: {
      outcome: "review",
      severity: "high",
      finding:
        "{vendor} says “{quote}” and names no certificate. The words are used for certified and for aligned.",
      ask: {
        vendor:
          "You wrote “{quote}”. Has a certification body issued an ISO/IEC 27001 certificate to {entity}? If so, please send it with all annex pages; if not, please confirm that this is your own assessment.",
      },
      asksFor: ["isoCertificateNumber", "isoCertificationBody"],
      mootAfter: ["art-in-progress"],
    },
  },
  decide({ isoClaim, isoCertificateNumber, isoCertificationBody }, _context, answer) {
    if (isNoClaim(isoClaim)) return answer.notClaimed();
    const saysAligned = hasSign(isoClaim, "aligned", "self-attested");
    const saysCompliant = hasSign(isoClaim, "compliant");
    const isAligned =
      (hasSign(isoClaim, "uncertified") && answerOf(isoClaim) === "aligned") ||
      (answerOf(isoClaim) === "aligned" && !saysCompliant) ||
      (saysAligned && !hasSign(isoClaim, "held"));
    if (!isAligned && !saysCompliant) return answer.certified();

    const quote = quoted(quoteOf(isoClaim));
    const isIdentified = ![isoCertificateNumber, isoCertificationBody].every(isUnanswered);
    if (isIdentified) return answer.certifiedWording({ quote });
    if (!saysAligned && isOwnStatement(quoteOf(isoClaim))) return answer.ownStatement();
    return isAligned ? answer.aligned({ quote }) : answer.compliant({ quote });
  },
});
