import { isUnanswered, quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { practice } from "../sources.ts";
import { hasSign, isNoClaim } from "./claim-on.ts";

export const artIsoPersonalCredential = defineRule({
  id: "art-iso-personal-credential",
  group: "artefact",
  subject: "iso",
  title: "The company is certified, not only people in it",
  core: false,
  severity: "high",
  effect: "unusable",
  aspect: "validity",
  why: "A person’s qualification is not the company’s certificate.",
  when: "The answer speaks of lead auditors, lead implementers, trained or certified staff, and no certificate number is given.",
  evidence: "The certificate of the company.",
  source: [
    practice("People qualify as auditors and implementers; companies are certified by a body."),
  ],
  reads: ["isoClaim", "isoCertificateNumber"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No ISO 27001 certificate is claimed." },
    company: { outcome: "pass", finding: "The answer does not rest on staff qualifications." },
    people: {
      outcome: "gap",
      finding:
        "{vendor} points to staff qualifications (“{quote}”). These do not certify the company.",
      ask: {
        vendor:
          "You wrote “{quote}”. Does {entity} itself hold an ISO/IEC 27001 certificate that covers {service}? If so, please send it with all annex pages by {dueDate}.",
      },
      asksFor: ["isoCertificateNumber"],
    },
  },
  decide({ isoClaim, isoCertificateNumber }, _context, answer) {
    if (isNoClaim(isoClaim)) return answer.notClaimed();
    const isOnlyPeople =
      hasSign(isoClaim, "personal-credential") &&
      !hasSign(isoClaim, "held") &&
      isUnanswered(isoCertificateNumber);
    return isOnlyPeople ? answer.people({ quote: quoted(quoteOf(isoClaim)) }) : answer.company();
  },
});
