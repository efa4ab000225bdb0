import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import type { Policy } from "@scopefit/core/policy/policy";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { iafMd26, isoIec17021 } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const question = {
  vendor:
    "Which edition is printed on {certificate}: ISO/IEC 27001:2013 or ISO/IEC 27001:2022? Please send its front page.",
} as const;

export const isoEditionMissing = defineRule({
  id: "iso-edition-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The edition of ISO 27001 is stated",
  core: true,
  severity: "medium",
  aspect: "validity",
  why: "Without the edition, a certificate of the withdrawn 2013 edition cannot be told from a current one.",
  when: "A certificate is claimed and no edition is found in its own column, the standard or the answer. Dates after the transition only hint at the 2022 edition and never settle it.",
  evidence: "The front page of the certificate.",
  source: [
    isoIec17021("8.2.2", "The certificate names the standard with its date of issue."),
    iafMd26(null, "From 1 May 2024 initial and recertification audits were to the 2022 edition."),
  ],
  reads: ["isoClaim", "isoEdition", "isoStandard", "isoIssueDate", "isoExpiryDate"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    given: { outcome: "pass", finding: "The certificate is for the {edition} edition." },
    missing: {
      outcome: "review",
      finding: "{vendor} did not say which edition of ISO 27001 its certificate is for.{hint}",
      ask: question,
      asksFor: ["isoEdition"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which edition of ISO 27001 the certificate is for.{hint}",
      ask: question,
      asksFor: ["isoEdition"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The edition of ISO 27001 is given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the edition of ISO 27001 on {vendor}’s certificate." },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say which edition of ISO 27001 the certificate is for.",
      ask: {
        vendor:
          "For the edition you gave “{quote}”. Please copy the full title and year of the standard exactly as printed on {certificate}.",
      },
      asksFor: ["isoEdition"],
    },
  },
  decide({ isoClaim, isoEdition, isoIssueDate, isoExpiryDate }, { policy }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const hint = () => hintAtEdition(isoIssueDate, isoExpiryDate, policy.iso);
    switch (lackOf(isoEdition)) {
      case null:
        return answer.given({ edition: valueOf(isoEdition) ?? "" });
      case "missing":
        return answer.missing({ hint: hint() });
      case "notAsked":
        return answer.notAsked({ hint: hint() });
      case "elsewhere":
        return answer.elsewhere({ quote: quoted(quoteOf(isoEdition)) });
      case "unreadable":
        return answer.unreadable({ quote: quoted(quoteOf(isoEdition)) });
    }
  },
});

function hintAtEdition(
  issued: Fact<DayInterval>,
  expires: Fact<DayInterval>,
  { lastAuditToOldEdition, transitionEnd }: Policy["iso"],
): string {
  const issue = valueOf(issued);
  const expiry = valueOf(expires);
  if (issue === null || expiry === null) return "";
  const isLate = issue.earliest > lastAuditToOldEdition && expiry.earliest > transitionEnd;
  return isLate ? " By its dates it is probably the 2022 edition." : "";
}
