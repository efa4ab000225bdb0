import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { namesNobodyIndependent } from "../names-nobody-independent.ts";
import { isoIec17021, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { isNotAnIssuer } from "./not-an-issuer.ts";
import { areSwapped } from "./swapped-bodies.ts";

const question = {
  vendor:
    "Which certification body issued {certificate}, and from which of its offices? Please give the name as printed on the certificate.",
} as const;

export const isoCbMissing = defineRule({
  id: "iso-cb-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The certification body is named",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "Without the issuer, neither the certificate nor its accreditation can be looked up.",
  when: "A certificate is claimed and no certification body is named; one that stands in the column for the accreditation body counts. The vendor’s own people or a consultant are no certification body. A review where an accreditation body, a standards body or a compliance platform is named instead, since these certify no company.",
  evidence: "The front page of the certificate.",
  source: [
    isoIec17021("8.2.2", "The certificate identifies the certification body that issued it."),
    practice(
      "Who issued a certificate, and who accredits the issuer, is among the first things looked up.",
    ),
  ],
  reads: ["isoClaim", "isoCertificationBody", "isoAccreditationBody"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    given: { outcome: "pass", finding: "The certification body is named: {body}." },
    missing: {
      outcome: "gap",
      finding:
        "{vendor} did not name the certification body that issued its ISO 27001 certificate.",
      ask: question,
      asksFor: ["isoCertificationBody"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which certification body issued the certificate.",
      ask: question,
      asksFor: ["isoCertificationBody"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The certification body is given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the certification body of {vendor}’s certificate." },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say which certification body issued the certificate.",
      ask: {
        vendor:
          "For the certification body you gave “{quote}”. Which one body issued {certificate}, as printed on it?",
      },
      asksFor: ["isoCertificationBody"],
    },
    notIndependent: {
      outcome: "gap",
      finding:
        "{vendor} named “{quote}” as certification body. That is nobody independent, so who issued the certificate is not known.",
      ask: {
        vendor:
          "You named “{quote}” as certification body. Has an independent body issued {certificate}? If so, please send its front page; if not, please confirm that this is your own assessment.",
      },
      asksFor: ["isoCertificationBody"],
    },
    notAnIssuer: {
      outcome: "review",
      finding:
        "{vendor} named “{quote}” as certification body. That organisation certifies no companies, so the issuer is not known.",
      ask: {
        vendor:
          "You named “{quote}” as certification body. Which body signed {certificate}, and which accreditation body’s symbol is printed on it? Please send its front page.",
      },
      asksFor: ["isoCertificationBody"],
    },
  },
  decide({ isoClaim, isoCertificationBody, isoAccreditationBody }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (areSwapped(isoCertificationBody, isoAccreditationBody)) {
      return answer.given({ body: quoted(quoteOf(isoAccreditationBody)) });
    }
    const quote = quoted(quoteOf(isoCertificationBody));
    const body = valueOf(isoCertificationBody) ?? "";
    switch (lackOf(isoCertificationBody)) {
      case null:
        if (namesNobodyIndependent(body)) return answer.notIndependent({ quote: quoted(body) });
        return isNotAnIssuer(body)
          ? answer.notAnIssuer({ quote: quoted(body) })
          : answer.given({ body: quoted(body) });
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unreadable({ quote });
    }
  },
});
