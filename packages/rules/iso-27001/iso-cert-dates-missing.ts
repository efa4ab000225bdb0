import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths, dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { dateInWords, onDate } from "../date-in-words.ts";
import { lackOf } from "../lack-of-answer.ts";
import { isoIec17021, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

/** A certification cycle; an estimate for the reader and never a reason to call it valid. */
const CYCLE_MONTHS = 36;

const question = {
  vendor:
    "Which issue date, original certification date and expiry date are printed on {certificate}?",
} as const;

export const isoCertDatesMissing = defineRule({
  id: "iso-cert-dates-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The issue and expiry dates of the certificate are given",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "Whether a certificate is valid cannot be judged without its dates.",
  when: "A certificate is claimed and neither the issue nor the expiry date is given. A review where one of them is missing, or where the expiry date is an estimate or cannot be read as one date.",
  evidence: "The front page of the certificate.",
  source: [
    isoIec17021(
      "8.2.2",
      "The certificate gives the dates of granting, of expiry and of recertification.",
    ),
    practice("A certificate without an expiry date is asked about."),
    ourChoice("An expiry worked out from the issue date never makes a certificate valid."),
  ],
  reads: ["isoClaim", "isoIssueDate", "isoExpiryDate"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    given: { outcome: "pass", finding: "The certificate runs from {issue} to {expiry}." },
    missing: {
      outcome: "gap",
      finding: "{vendor} gave no dates for its ISO 27001 certificate.",
      ask: question,
      asksFor: ["isoIssueDate", "isoExpiryDate"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask for the dates of the ISO 27001 certificate.",
      ask: question,
      asksFor: ["isoIssueDate", "isoExpiryDate"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The dates of the certificate are given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the issue and expiry dates of {vendor}’s certificate." },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not give one expiry date for the certificate.",
      ask: {
        vendor:
          "For the expiry date you gave “{quote}”. On which day, month and year does {certificate} expire, as printed on it?",
      },
      asksFor: ["isoExpiryDate"],
      mootAfter: ["iso-cert-validity-too-long/noEnd"],
    },
    estimated: {
      outcome: "review",
      finding: "The expiry date “{quote}” is an estimate and not a printed date.",
      ask: {
        vendor:
          "You gave “{quote}” as expiry. Which expiry date is printed on {certificate}? Please send its front page.",
      },
      asksFor: ["isoExpiryDate"],
    },
    expiryMissing: {
      outcome: "review",
      finding:
        "The certificate was issued {issue} and no expiry date is given. Three years would end on {estimate}.",
      ask: { vendor: "Which expiry date is printed on {certificate}, issued {issue}?" },
      asksFor: ["isoExpiryDate"],
    },
    issueMissing: {
      outcome: "review",
      severity: "low",
      aspect: "other",
      finding: "The certificate expires {expiry}, and its issue date is not given.",
      ask: { vendor: "On what date was {certificate} issued, and when was it first granted?" },
      asksFor: ["isoIssueDate"],
    },
  },
  decide({ isoClaim, isoIssueDate, isoExpiryDate }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const issue = valueOf(isoIssueDate);
    const expiry = valueOf(isoExpiryDate);
    if (expiry !== null) {
      if (expiry.estimate) return answer.estimated({ quote: quoted(quoteOf(isoExpiryDate)) });
      return issue === null
        ? answer.issueMissing({ expiry: onDate(expiry) })
        : answer.given({ issue: dateInWords(issue), expiry: dateInWords(expiry) });
    }
    const unreadable = firstLacking("unreadable", isoExpiryDate);
    if (unreadable !== null) return answer.unreadable({ quote: unreadable });
    const elsewhere = firstLacking("elsewhere", isoExpiryDate, isoIssueDate);
    if (elsewhere !== null) return answer.elsewhere({ quote: elsewhere });
    if (issue !== null) {
      const estimate = dayInWords(addMonths(issue.latest, CYCLE_MONTHS));
      return answer.expiryMissing({ issue: onDate(issue), estimate });
    }
    const isAsked = isoIssueDate.state !== "not-asked" || isoExpiryDate.state !== "not-asked";
    return isAsked ? answer.missing() : answer.notAsked();
  },
});

/** The words of the first fact that is lacking in this way. */
function firstLacking(
  lack: "unreadable" | "elsewhere",
  ...facts: readonly Fact<unknown>[]
): string | null {
  const found = facts.find((fact) => lackOf(fact) === lack);
  return found === undefined ? null : quoted(quoteOf(found));
}
