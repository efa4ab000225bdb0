import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths, wholeMonthsBetween } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { isoIec17021, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const NO_END =
  /(?<!\p{L})(?:life\s?(?:time|long)|permanent(?:ly)?|perpetual|indefinite(?:ly)?|unlimited|evergreen|(?:no|without) (?:an? )?(?:expiry|expiration|end)(?: date)?|(?:does not|doesn['’]t|never|not) expires?)(?!\p{L})/iu;

const question = {
  vendor:
    "{certificate} is given as {issue} to {expiry}. Which of these is the date of the first certification, and on which days does the current three-year cycle start and end?",
} as const;

/**
 * Dates that are not exact count as too long only if they are so on every reading: “2024” to “2027”
 * is an ordinary cycle and no finding, although it may span more than 37 months.
 */
export const isoCertValidityTooLong = defineRule({
  id: "iso-cert-validity-too-long",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate runs for one three-year cycle",
  core: false,
  severity: "medium",
  why: "A longer span means that dates were mixed up, or that the certificate is in doubt.",
  when: "The answer says that the certificate does not expire. A review where more than 37 months lie between its issue and its expiry, low up to 42 months, since early recertification may keep the old expiry date.",
  evidence: "The front page of the certificate.",
  source: [
    isoIec17021("9.1.3", "A certification cycle has three years."),
    practice("A certificate that never expires, or runs for longer than a cycle, is asked about."),
    ourChoice("Up to 37 months raise no question, up to 42 a low one."),
  ],
  reads: ["isoClaim", "isoIssueDate", "isoExpiryDate"],
  mootAfter: [
    ...DETAILS_MOOT_AFTER,
    "dq-date-order",
    "iso-edition-date-conflict/beforeEdition",
    "iso-edition-date-conflict/firstDate",
  ],
  answers: {
    notClaimed: noCertificateClaimed,
    noSpan: {
      outcome: "not-applicable",
      finding: "The issue date or the expiry date is not known.",
    },
    oneCycle: { outcome: "pass", finding: "The certificate runs for a three-year cycle at most." },
    noEnd: {
      outcome: "gap",
      aspect: "validity",
      finding:
        "{vendor} gives “{quote}” as expiry. ISO 27001 certificates run for three years and then expire.",
      ask: {
        vendor:
          "You gave “{quote}” as expiry. Which expiry date is printed on {certificate}? Please send its front page.",
      },
      asksFor: ["isoExpiryDate"],
    },
    unusual: {
      outcome: "review",
      severity: "low",
      finding:
        "The dates give a validity of {months} months; ISO 27001 certificates run on a cycle of three years.",
      ask: question,
      asksFor: ["isoIssueDate", "isoExpiryDate"],
    },
    tooLong: {
      outcome: "review",
      severity: "medium",
      finding:
        "The dates give a validity of {months} months, more than a three-year cycle. The issue date may be that of the first certification.",
      ask: question,
      asksFor: ["isoIssueDate", "isoExpiryDate"],
    },
  },
  decide({ isoClaim, isoIssueDate, isoExpiryDate }, { policy }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const words = quoteOf(isoExpiryDate);
    if (isoExpiryDate.state !== "stated" && NO_END.test(words)) {
      return answer.noEnd({ quote: quoted(words) });
    }
    const issue = valueOf(isoIssueDate);
    const expiry = valueOf(isoExpiryDate);
    if (issue === null || expiry === null) return answer.noSpan();

    const { longestValidityMonths, unusualValidityMonths } = policy.iso;
    if (expiry.earliest <= addMonths(issue.latest, longestValidityMonths)) return answer.oneCycle();
    const values = {
      months: wholeMonthsBetween(issue.latest, expiry.earliest),
      issue: dateInWords(issue),
      expiry: dateInWords(expiry),
    };
    return expiry.earliest <= addMonths(issue.latest, unusualValidityMonths)
      ? answer.unusual(values)
      : answer.tooLong(values);
  },
});
