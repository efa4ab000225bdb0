import { knownCertificationBody } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { REFERENCE_LISTS_KNOWN_ON } from "@scopefit/core/reading/artefacts/reference/known-on";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { namesNobodyIndependent } from "../names-nobody-independent.ts";
import { ourChoice, practice } from "../sources.ts";
import { kindOfAccreditor } from "./accreditor-kind.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { isNotAnIssuer } from "./not-an-issuer.ts";

/** The card sets the review low where a known accreditation body is named, so without one it is medium. */
export const isoCbUnrecognised = defineRule({
  id: "iso-cb-unrecognised",
  group: "iso-27001",
  subject: "iso",
  title: "The certification body is a known one",
  core: false,
  severity: "medium",
  why: "Unknown issuers range from small accredited bodies to sellers of certificates; only a look-up can tell.",
  when: "A certification body is named that is not on our list of spellings. A low review where a known accreditation body is named as well. A name on the list is no proof: accreditation is held by office and standard, and can be withdrawn.",
  evidence:
    "The accreditation body’s directory entry that lists ISO/IEC 27001 for the certification body.",
  source: [
    practice(
      "Accreditation bodies publish whom they accredit and for what, and withdraw it from some.",
    ),
    ourChoice(`The list of known names is as of ${dayInWords(REFERENCE_LISTS_KNOWN_ON)}.`),
  ],
  reads: ["isoClaim", "isoCertificationBody", "isoAccreditationBody"],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-ab-unrecognised"],
  answers: {
    notClaimed: noCertificateClaimed,
    notNamed: { outcome: "not-applicable", finding: "No certification body is named." },
    known: { outcome: "pass", finding: "“{body}” is a known certification body." },
    unrecognised: {
      outcome: "review",
      severity: "medium",
      finding:
        "We do not know the certification body “{body}”. It may be in order and has to be looked up.",
      ask: {
        vendor:
          "Which accreditation body accredits “{body}” for ISO/IEC 27001 certification, and under which number? Please send the link to that entry.",
      },
      asksFor: ["isoAccreditationBody"],
    },
    unrecognisedButAccredited: {
      outcome: "review",
      finding:
        "We do not know the certification body “{body}”, said to be accredited by “{accreditor}”. That can be looked up.",
      ask: {
        us: "Look up “{body}” in the directory of “{accreditor}” for ISO/IEC 27001 and record what it says.",
      },
    },
  },
  decide({ isoClaim, isoCertificationBody, isoAccreditationBody }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const words = valueOf(isoCertificationBody);
    if (words === null || isNotAnIssuer(words) || namesNobodyIndependent(words)) {
      return answer.notNamed();
    }
    const body = quoted(words);
    if (knownCertificationBody(words) !== null) return answer.known({ body });
    const accreditor = valueOf(isoAccreditationBody);
    return accreditor !== null && kindOfAccreditor(accreditor) === "recognised"
      ? answer.unrecognisedButAccredited({ body, accreditor: quoted(accreditor) })
      : answer.unrecognised({ body });
  },
});
