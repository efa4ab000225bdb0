import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { NOT_A_CERTIFICATE } from "../iso-27001/details-moot-after.ts";
import { NOT_A_REPORT } from "../soc-2/details-moot-after.ts";
import { practice } from "../sources.ts";
import { answerOf, claimOn } from "./claim-on.ts";
import {
  identifyingDetails,
  type IdentifyingDetail,
  identifyingFields,
  isGiven,
} from "./identifying-details.ts";

/** From so many of the four identifying details on, a claim can be checked. */
const IDENTIFIED_FROM = 3;

/** The answers that say more exactly what a thin claim lacks. */
const SAID_MORE_EXACTLY = [
  "iso-cb-missing/missing",
  "iso-cb-missing/notAsked",
  "iso-cert-dates-missing/missing",
  "iso-cert-dates-missing/notAsked",
  "iso-cert-dates-missing/expiryMissing",
  "iso-scope-missing/missing",
  "iso-scope-missing/notAsked",
  "soc2-type-missing/missing",
  "soc2-type-missing/notAsked",
  "soc2-period-missing/missing",
  "soc2-period-missing/notAsked",
  "soc2-auditor-missing/missing",
  "soc2-auditor-missing/notAsked",
] as const;

export const artClaimBareYes = defineRule({
  id: "art-claim-bare-yes",
  group: "artefact",
  subject: "each-artefact",
  title: "What is claimed is identified well enough to be checked",
  core: true,
  severity: "high",
  why: "A yes without details cannot be checked, and is how a narrower certificate or report passes for cover.",
  when: "The certificate or report is claimed and none of its four identifying details is given: certificate number, certification body, expiry date and scope; report type, period, audit firm and system. A lesser review where one or two are given.",
  evidence: "The ISO 27001 certificate with its annex, or the SOC 2 report with all its sections.",
  source: [
    practice(
      "Buyers do not stop at the existence of a certificate or report: who issued it, for whom and for what comes next.",
    ),
  ],
  reads: ["isoClaim", "soc2Claim", ...identifyingFields],
  mootAfter: [...NOT_A_CERTIFICATE, ...NOT_A_REPORT],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    identified: {
      outcome: "pass",
      finding: "{count} of 4 details identify the {artefact}: {given}.",
    },
    certificateUnidentified: {
      outcome: "review",
      severity: "high",
      aspect: "validity",
      finding:
        "{vendor} answered “{quote}” for ISO 27001 and gave no details: not who issued the certificate, until when, or for what.",
      ask: {
        vendor:
          "You answered “{quote}” for ISO 27001. By {dueDate}, please send the certificate with all annex pages, or give its number, the certification body, issue and expiry dates, the company and sites named on it, and the scope word for word.",
      },
      asksFor: [
        "isoCertificateNumber",
        "isoCertificationBody",
        "isoIssueDate",
        "isoExpiryDate",
        "isoEdition",
        "isoEntity",
        "isoSites",
        "isoScopeStatement",
      ],
      mootAfter: ["art-iso-aligned-not-certified/compliant"],
    },
    reportUnidentified: {
      outcome: "review",
      severity: "high",
      aspect: "validity",
      finding:
        "{vendor} answered “{quote}” for SOC 2 and gave no details: not the type, the period, the auditor, or the system described.",
      ask: {
        vendor:
          "You answered “{quote}” for SOC 2. By {dueDate}, please share the full report under our NDA, or give its type, the period it covers, the audit firm and its opinion, the company and locations named, and the title of the system described.",
      },
      asksFor: [
        "soc2Type",
        "soc2PeriodStart",
        "soc2PeriodEnd",
        "soc2Auditor",
        "soc2Opinion",
        "soc2Tsc",
        "soc2System",
        "soc2Entity",
        "soc2Locations",
      ],
      mootAfter: ["art-soc2-compliant-no-report/perhapsReport"],
    },
    thin: {
      outcome: "review",
      severity: "medium",
      finding: "For its {artefact}, {vendor} gave only the {given}. The {lacking} are not stated.",
      ask: {
        vendor:
          "For your {artefact} you gave the {given}. Please add the {lacking}, as printed on it.",
      },
      mootAfter: SAID_MORE_EXACTLY,
    },
  },
  decide(facts, { artefact }, answer) {
    const claim = claimOn(artefact, facts);
    if (answerOf(claim) !== "yes") return answer.notClaimed();

    const details = identifyingDetails[artefact];
    const given = details.filter((detail) => isGiven(detail, facts));
    const lacking = details.filter((detail) => !given.includes(detail));
    if (given.length === 0) {
      const quote = quoted(quoteOf(claim));
      return artefact === "iso"
        ? answer.certificateUnidentified({ quote })
        : answer.reportUnidentified({ quote });
    }
    if (given.length >= IDENTIFIED_FROM) {
      return answer.identified({ count: given.length, given: namesOf(given) });
    }
    return answer.thin(
      { given: namesOf(given), lacking: namesOf(lacking) },
      { about: lacking.map(({ fields }) => fields[0]) },
    );
  },
});

function namesOf(details: readonly IdentifyingDetail[]): string {
  return joinWords(details.map(({ name }) => name));
}
