import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { matchesOf, neededInWords, withResult } from "../scope-matches.ts";
import { isoIec17021, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { NOT_A_CERTIFICATE, WHOLE_CERTIFICATE_ASKED } from "./details-moot-after.ts";

const question = {
  vendor:
    "Which legal entity is named on {certificate}, and is {entity}, with which we contract, named on it or its annex?",
} as const;

export const isoEntityMismatch = defineRule({
  id: "iso-entity-mismatch",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate names the company we contract with",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "A certificate binds the company it names; the staff of another company are outside it.",
  when: "The company on the certificate is another one than the contracting company, with no recorded relation. A parent, an affiliate, a brand or former name, or no name is a review.",
  evidence:
    "The annex of the certificate, an extract of the company register, or the certification body’s letter.",
  source: [
    isoIec17021("8.2.2", "The certificate names the certified client."),
    practice("Buyers compare the name on the certificate with the name on the contract."),
    ourChoice("Names count as equal only when what tells companies apart is equal."),
  ],
  reads: ["isoClaim", "isoEntity", "vendorLegalEntity"],
  mootAfter: [...NOT_A_CERTIFICATE, "art-borrowed-group-assurance"],
  answers: {
    notClaimed: noCertificateClaimed,
    nothingNeeded: {
      outcome: "not-applicable",
      finding: "The row does not say which company provides which service.",
    },
    same: { outcome: "pass", finding: "The certificate names {stated}." },
    mismatch: {
      outcome: "gap",
      finding: "The certificate names “{stated}”; our contract is with {needed}.",
      ask: {
        vendor:
          "{certificate} names “{stated}”. Is {needed}, with which we contract, named on it or its annex? Please send that page; if the company was renamed or acquired, please send the certification body’s new certificate.",
      },
      asksFor: ["isoEntity"],
    },
    unclear: {
      outcome: "review",
      finding: "The certificate names “{stated}”. Whether that includes {needed} is not shown.",
      ask: {
        vendor:
          "{certificate} names “{stated}”. Does it include {needed}, with which we contract? Please send the page that lists the companies covered.",
      },
      asksFor: ["isoEntity"],
    },
    missing: {
      outcome: "review",
      severity: "medium",
      finding: "{vendor} did not say which company its ISO 27001 certificate names.",
      ask: question,
      asksFor: ["isoEntity"],
      mootAfter: [WHOLE_CERTIFICATE_ASKED],
    },
    notAsked: {
      outcome: "review",
      severity: "medium",
      finding: "The tracker does not ask which company the ISO 27001 certificate names.",
      ask: question,
      asksFor: ["isoEntity"],
      mootAfter: [WHOLE_CERTIFICATE_ASKED],
    },
    elsewhere: {
      outcome: "review",
      severity: "medium",
      finding: "The company on the certificate is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the company that {vendor}’s certificate names; compare it with {entity}.",
      },
    },
  },
  decide({ isoClaim, isoEntity }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (coverage.iso.length === 0) return answer.nothingNeeded();
    const quote = quoted(quoteOf(isoEntity));
    const matches = matchesOf(coverage.iso, "entity");
    switch (lackOf(isoEntity)) {
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unclear({ stated: quote, needed: neededInWords(matches) });
      case null:
    }
    const out = neededInWords(withResult(matches, "OUT"));
    if (out !== "") return answer.mismatch({ stated: quote, needed: out });
    const unknown = neededInWords(withResult(matches, "UNKNOWN"));
    return unknown === ""
      ? answer.same({ stated: quote })
      : answer.unclear({ stated: quote, needed: unknown });
  },
});
