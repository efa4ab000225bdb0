import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { claimsCertificate, noCertificateClaimed } from "../iso-27001/certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "../iso-27001/details-moot-after.ts";
import { isNotAnIssuer } from "../iso-27001/not-an-issuer.ts";
import { areSwapped } from "../iso-27001/swapped-bodies.ts";
import { globalAciMra, practice } from "../sources.ts";

/**
 * `iso-cb-missing` is core and asks for the issuer where none is named but ISO or an accreditation
 * body, so the same point of this rule is kept for the detail. Bodies in each other’s columns are read
 * crosswise and are a low review here.
 */
export const artIsoIssuerMisstated = defineRule({
  id: "art-iso-issuer-misstated",
  group: "artefact",
  subject: "iso",
  title: "The issuer named is one that certifies companies",
  core: false,
  severity: "medium",
  why: "ISO, IAF and accreditation bodies certify no company; naming one as issuer suggests that nobody has read the certificate.",
  when: "ISO, IEC, IAF, Global ACI, AICPA, a compliance platform or an accreditation body is named as certification body. A low review where certification and accreditation body stand in each other’s columns.",
  evidence: "The front page of the certificate.",
  source: [
    globalAciMra(
      null,
      "Accreditation bodies accredit certification bodies, and these certify companies.",
    ),
    practice("ISO writes standards and issues no certificates."),
  ],
  reads: ["isoClaim", "isoCertificationBody", "isoAccreditationBody"],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-cb-missing/notAnIssuer"],
  answers: {
    notClaimed: noCertificateClaimed,
    noIssuer: { outcome: "not-applicable", finding: "No certification body is named." },
    issuer: { outcome: "pass", finding: "The issuer named may be a certification body." },
    swapped: {
      outcome: "review",
      severity: "low",
      finding:
        "“{body}” certifies and “{accreditor}” accredits; the two stand in each other’s columns.",
      ask: {
        us: "Swap “{body}” and “{accreditor}” in the row of {vendor} once the front page of the certificate confirms who issued it.",
      },
    },
    misstated: {
      outcome: "review",
      finding:
        "{vendor} named “{quote}” as certifier. That organisation certifies no companies, so the issuer is not known.",
      ask: {
        vendor:
          "You named “{quote}” as certifier. Which certification body signed {certificate}, and which accreditation body’s symbol is printed on it? Please send its front page.",
      },
      asksFor: ["isoCertificationBody"],
    },
  },
  decide({ isoClaim, isoCertificationBody, isoAccreditationBody }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const issuer = valueOf(isoCertificationBody);
    if (issuer === null) return answer.noIssuer();
    if (areSwapped(isoCertificationBody, isoAccreditationBody)) {
      return answer.swapped({
        body: quoted(quoteOf(isoAccreditationBody)),
        accreditor: quoted(issuer),
      });
    }
    return isNotAnIssuer(issuer) ? answer.misstated({ quote: quoted(issuer) }) : answer.issuer();
  },
});
