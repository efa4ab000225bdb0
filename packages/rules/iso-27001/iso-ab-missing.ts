import {
  knownAccreditationBody,
  knownCertificationBody,
} from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { globalAciMra, ourChoice, practice } from "../sources.ts";
import { kindOfAccreditor } from "./accreditor-kind.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const UNACCREDITED = /(?<!\p{L})(?:un-?accredited|non-?accredited|not accredited)(?!\p{L})/iu;

const question = {
  vendor:
    "Which accreditation body’s symbol (for example UKAS, ANAB, NABCB, DAkkS, JAS-ANZ or PAB) and accreditation number are printed on {certificate}? Please send its front page.",
} as const;

export const isoAbMissing = defineRule({
  id: "iso-ab-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The accreditation body is named",
  core: false,
  severity: "medium",
  why: "Certificates without accreditation exist; accreditation is what makes one audit comparable with another.",
  when: "A certificate is claimed and its accreditation body is not given, or it is said not to be accredited. A low review where the certification body is a known one. One named beside the certification body counts. A column that the tracker does not have is reported once for the sheet.",
  evidence: "The front page of the certificate with the accreditation symbol and number.",
  source: [
    globalAciMra(
      null,
      "Accreditation by a signatory is what makes certificates recognised across borders.",
    ),
    practice("Whether the issuer is accredited is among the first things checked."),
    ourChoice("A known certification body without the accreditation body is a low review."),
  ],
  reads: ["isoClaim", "isoAccreditationBody", "isoCertificationBody"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask which accreditation body stands behind the certificate.",
    },
    given: { outcome: "pass", finding: "The accreditation body is given: {body}." },
    unaccredited: {
      outcome: "gap",
      finding: "{vendor} says that its certificate is not accredited: “{quote}”.",
      ask: {
        vendor:
          "You wrote “{quote}”. Please confirm whether {certificate} was issued under accreditation. If not, on what date will an accredited certification body certify the same scope?",
      },
      asksFor: ["isoAccreditationBody"],
    },
    missing: {
      outcome: "gap",
      finding: "No accreditation body is named, so the certificate may not be accredited.",
      ask: question,
      asksFor: ["isoAccreditationBody"],
      mootAfter: [
        "iso-cb-missing",
        "iso-cb-missing/notAnIssuer",
        "iso-cb-unrecognised/unrecognised",
      ],
    },
    missingForKnownBody: {
      outcome: "review",
      finding:
        "“{issuer}” is a known certification body; the accreditation body behind the certificate is not named.",
      ask: question,
      asksFor: ["isoAccreditationBody"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The accreditation body is given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the accreditation body of {vendor}’s certificate." },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say which accreditation body stands behind the certificate.",
      ask: {
        vendor:
          "For the accreditation body you gave “{quote}”. Which accreditation body’s symbol and number are printed on {certificate}?",
      },
      asksFor: ["isoAccreditationBody"],
    },
  },
  decide({ isoClaim, isoAccreditationBody, isoCertificationBody }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const quote = quoted(quoteOf(isoAccreditationBody));
    const issuer = valueOf(isoCertificationBody) ?? "";
    if (UNACCREDITED.test(issuer)) return answer.unaccredited({ quote: quoted(issuer) });
    const body = valueOf(isoAccreditationBody);
    if (body !== null) {
      return kindOfAccreditor(body) === "none"
        ? answer.unaccredited({ quote })
        : answer.given({ body: quoted(body) });
    }
    const besideIssuer = knownAccreditationBody(issuer);
    if (besideIssuer !== null && knownCertificationBody(issuer) !== null) {
      return answer.given({ body: besideIssuer });
    }
    switch (lackOf(isoAccreditationBody)) {
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unreadable({ quote });
      default:
        return knownCertificationBody(issuer) === null
          ? answer.missing()
          : answer.missingForKnownBody({ issuer: quoted(issuer) });
    }
  },
});
