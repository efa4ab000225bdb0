import { valueOf } from "@scopefit/core/reading/cell/fact";
import { REFERENCE_LISTS_KNOWN_ON } from "@scopefit/core/reading/artefacts/reference/known-on";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { globalAciMra, ourChoice } from "../sources.ts";
import { kindOfAccreditor } from "./accreditor-kind.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const question = {
  vendor:
    "Is “{body}”, which you named as accreditation body, a signatory of the Global ACI MRA (formerly IAF MLA) for certifying information security management systems? Please send the page of the signatory list that shows it.",
} as const;

/**
 * Only a body whose imitation has been seen is a gap, by its full name; an abbreviation alone and
 * names that were not confirmed are a review like any other unknown name. A review leaves the
 * certificate usable: the card ties the effect to the gap alone.
 */
export const isoAbUnrecognised = defineRule({
  id: "iso-ab-unrecognised",
  group: "iso-27001",
  subject: "iso",
  title: "The accreditation body is one of the international arrangement",
  core: false,
  severity: "high",
  effect: "unusable",
  why: "An accreditor outside the international arrangement gives no assurance that others recognise.",
  when: "The accreditation body named is one seen to imitate the international arrangement. A review where its name is not a known one, or is a certification body’s. A mark such as IAF or Global ACI, old or new, is in order and names no body, so the body is asked for.",
  evidence:
    "The entry in the Global ACI list of signatories, and the accreditation body’s entry for the certification body.",
  source: [
    globalAciMra(
      null,
      "In January 2026 Global ACI took over from IAF and ILAC; marks of either are in use, and not every member is a signatory.",
    ),
    ourChoice(
      `The list of known names is as of ${dayInWords(REFERENCE_LISTS_KNOWN_ON)}; it recognises spellings and vouches for nobody.`,
    ),
  ],
  reads: ["isoClaim", "isoAccreditationBody"],
  mootAfter: [...DETAILS_MOOT_AFTER, "art-iso-issuer-misstated/swapped"],
  answers: {
    notClaimed: noCertificateClaimed,
    notNamed: { outcome: "not-applicable", finding: "No accreditation body is named." },
    recognised: { outcome: "pass", finding: "“{body}” is a known accreditation body." },
    lookAlike: {
      outcome: "gap",
      finding:
        "“{body}” is outside the international arrangement of accreditation bodies and uses the words of one inside it.",
      ask: question,
      asksFor: ["isoAccreditationBody"],
    },
    unrecognised: {
      outcome: "review",
      finding:
        "We do not know “{body}” as a member of the international arrangement of accreditation bodies.",
      ask: question,
      asksFor: ["isoAccreditationBody"],
    },
    certificationBody: {
      outcome: "review",
      finding: "“{body}” is named as accreditation body; it certifies and does not accredit.",
      ask: {
        vendor:
          "You named “{body}” as accreditation body. Which accreditation body’s symbol is printed on {certificate}? Please send its front page.",
      },
      asksFor: ["isoAccreditationBody"],
    },
    markOnly: {
      outcome: "review",
      severity: "low",
      finding: "“{body}” is the mark of an arrangement and not the body that accredits.",
      ask: {
        vendor:
          "You named “{body}” as accreditation body. Which accreditation body’s symbol stands beside that mark on {certificate}?",
      },
      asksFor: ["isoAccreditationBody"],
    },
  },
  decide({ isoClaim, isoAccreditationBody }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const words = valueOf(isoAccreditationBody);
    if (words === null) return answer.notNamed();
    const body = quoted(words);
    switch (kindOfAccreditor(words)) {
      case "none":
        return answer.notNamed();
      case "recognised":
        return answer.recognised({ body });
      case "look-alike":
        return answer.lookAlike({ body });
      case "certification-body":
        return answer.certificationBody({ body });
      case "mark":
        return answer.markOnly({ body });
      case "unknown":
        return answer.unrecognised({ body });
    }
  },
});
