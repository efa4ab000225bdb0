import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths } from "@scopefit/core/reading/dates/iso-day";
import {
  soaVersionIn,
  soaVersionOf,
} from "@scopefit/core/reading/artefacts/certificate/soa-version";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { isoIec27006, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { SURVEILLANCE_MOOT_AFTER } from "./details-moot-after.ts";

const question = {
  vendor:
    "Your Statement of Applicability is dated {date}. What has changed in it since the last audit of {certificate}, and were controls taken out or newly excluded?",
} as const;

/**
 * The version that the certificate cites is part of its scope wording or of the answer; a tracker has
 * one column only, for the version supplied. A statement that has moved on is no gap: it lives on.
 */
export const isoSoaVersionMismatch = defineRule({
  id: "iso-soa-version-mismatch",
  group: "iso-27001",
  subject: "iso",
  title: "The Statement of Applicability supplied is the one that was certified",
  core: false,
  severity: "medium",
  why: "Another version than the certified one may list other controls.",
  when: "The scope wording or the answer cites another version of the Statement of Applicability than the one supplied; or the one supplied is dated more than 12 months after the last audit, or after the certificate expires.",
  evidence: "The list of changes to the Statement of Applicability.",
  source: [
    isoIec27006(
      "8.2.2",
      "The certificate refers to the version of the Statement of Applicability.",
    ),
    practice("A Statement of Applicability is revised between audits, without a new certificate."),
    ourChoice("12 months after the last audit a newer statement is asked about."),
  ],
  reads: [
    "isoClaim",
    "isoScopeStatement",
    "isoSoaVersion",
    "isoSoaDate",
    "isoLastAuditDate",
    "isoExpiryDate",
  ],
  mootAfter: SURVEILLANCE_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The version or date of the Statement of Applicability cannot be compared.",
    },
    same: {
      outcome: "pass",
      finding:
        "Nothing says that the Statement of Applicability is another than the certified one.",
    },
    otherVersion: {
      outcome: "review",
      finding:
        "The Statement of Applicability supplied (“{supplied}”) is not version {cited}, which the certificate cites.",
      ask: {
        vendor:
          "{certificate} cites version {cited} of the Statement of Applicability, and you gave “{supplied}”. What has changed, and were controls taken out or newly excluded?",
      },
      asksFor: ["isoSoaVersion"],
    },
    datedAfterExpiry: {
      outcome: "review",
      finding:
        "The Statement of Applicability is dated {date}, after the certificate expires ({expiry}).",
      ask: question,
      asksFor: ["isoSoaDate"],
    },
    newerThanAudit: {
      outcome: "review",
      finding:
        "The Statement of Applicability is dated {date}, long after the last audit on record ({audit}).",
      ask: question,
      asksFor: ["isoSoaDate"],
    },
  },
  decide(facts, { policy }, answer) {
    const { isoClaim, isoScopeStatement, isoSoaVersion, isoSoaDate } = facts;
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const supplied = valueOf(isoSoaVersion);
    const version = supplied === null ? null : soaVersionOf(supplied);
    const cited = [isoScopeStatement, isoClaim]
      .map((fact) => soaVersionIn(quoteOf(fact)))
      .find((found) => found !== null);
    const areVersionsKnown = supplied !== null && version !== null && cited !== undefined;
    if (areVersionsKnown && version !== cited) {
      return answer.otherVersion({ supplied: quoted(supplied), cited });
    }
    const dated = valueOf(isoSoaDate);
    const audit = valueOf(facts.isoLastAuditDate);
    const expiry = valueOf(facts.isoExpiryDate);
    if (dated !== null && expiry !== null && dated.earliest > expiry.latest) {
      return answer.datedAfterExpiry({ date: dateInWords(dated), expiry: dateInWords(expiry) });
    }
    if (dated === null || audit === null) {
      return areVersionsKnown ? answer.same() : answer.nothingToCompare();
    }
    return dated.earliest > addMonths(audit.latest, policy.iso.soaAfterAuditMonths)
      ? answer.newerThanAudit({ date: dateInWords(dated), audit: dateInWords(audit) })
      : answer.same();
  },
});
