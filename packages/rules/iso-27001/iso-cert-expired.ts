import { valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, addMonths, dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { onDate } from "../date-in-words.ts";
import { isoIec17021 } from "../sources.ts";

export const isoCertExpired = defineRule({
  id: "iso-cert-expired",
  group: "iso-27001",
  subject: "iso",
  title: "The ISO 27001 certificate is in date",
  core: true,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "An expired certificate is no certification.",
  when: "The expiry date lies before the as-of date. The expiry day itself still counts as valid. A review where the issue date lies after it: one of the two is wrong, and it may be this one.",
  evidence: "The new certificate, or the certification body’s letter on the recertification.",
  source: [
    isoIec17021(
      "9.6.3.2.5",
      "A certification body may restore an expired certification within six months if the open recertification work is done; after that at least a new Stage 2 audit is needed.",
    ),
  ],
  reads: ["isoExpiryDate", "isoIssueDate"],
  answers: {
    noExpiry: { outcome: "not-applicable", finding: "No readable expiry date is given." },
    inDate: { outcome: "pass", finding: "The certificate is valid until {expiry}." },
    expired: {
      outcome: "gap",
      finding: "The ISO 27001 certificate expired on {expiry}.",
      ask: {
        vendor:
          "According to your answers, {certificate} expired on {expiry}. Has it been renewed, on what date was that decided, and can you send the new certificate? If renewal is pending, when is the audit?",
      },
      asksFor: ["isoExpiryDate"],
    },
    expiredRecently: {
      outcome: "gap",
      finding:
        "The ISO 27001 certificate expired on {expiry}. Its certification body may still restore it until {restoreBy}.",
      ask: {
        vendor:
          "According to your answers, {certificate} expired on {expiry}. Is recertification under way, on what date will it be decided, and can you send the certification body’s confirmation?",
      },
      asksFor: ["isoExpiryDate"],
    },
    perhapsExpired: {
      outcome: "review",
      finding:
        "The certificate may have expired: “{quote}” can be read as a day before {asOf} and as one after it.",
      ask: {
        vendor:
          "On which day, month and year does {certificate} expire? You gave “{quote}”, which can be read in more than one way.",
      },
      asksFor: ["isoExpiryDate"],
    },
    beforeIssue: {
      outcome: "review",
      finding:
        "The certificate is given as expired {expiry} and as issued {issue}, after that; one of the two must be wrong.",
      ask: {
        vendor:
          "On which day, month and year was {certificate} issued, and when does it expire? You gave an expiry that comes before the issue.",
      },
      asksFor: ["isoIssueDate", "isoExpiryDate"],
      mootAfter: ["dq-date-order/outOfOrder"],
    },
  },
  decide({ isoExpiryDate, isoIssueDate }, context, answer) {
    const expiry = valueOf(isoExpiryDate);
    if (expiry === null || isoExpiryDate.state !== "stated") return answer.noExpiry();
    if (!context.hasCome(addDays(expiry.earliest, 1))) {
      return answer.inDate({ expiry: dayInWords(expiry.earliest) });
    }
    if (expiry.latest > expiry.earliest && !context.hasCome(addDays(expiry.latest, 1))) {
      const asOf = dayInWords(context.dayInTexts);
      return answer.perhapsExpired({ quote: quoted(isoExpiryDate.quote), asOf });
    }
    const issue = valueOf(isoIssueDate);
    if (issue !== null && issue.earliest > expiry.latest) {
      return answer.beforeIssue({ expiry: onDate(expiry), issue: onDate(issue) });
    }

    const restoreBy = addMonths(expiry.latest, context.policy.iso.restoreWindowMonths);
    const values = { expiry: dayInWords(expiry.latest) };
    return context.hasCome(addDays(restoreBy, 1))
      ? answer.expired(values)
      : answer.expiredRecently({ ...values, restoreBy: dayInWords(restoreBy) });
  },
});
