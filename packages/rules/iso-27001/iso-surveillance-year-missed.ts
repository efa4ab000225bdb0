import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths, dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { isoIec17021, ourChoice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { isUnderFirstAuditRule, lastDayOf, missedYear, yearOf } from "./certification-cycle.ts";
import { SURVEILLANCE_MOOT_AFTER } from "./details-moot-after.ts";
import { isHeldAfter, lastAuditOf } from "./last-audit.ts";

/**
 * The card looks at the year before the as-of date only. Any earlier year counts here as well, so that
 * a missed audit does not fall out of sight when a year of recertification follows it. And once a first
 * audit was held, the calendar year rules: waiting for the two years of the first cycle to pass would
 * let a row get worse on a day on which nothing happens.
 */
export const isoSurveillanceYearMissed = defineRule({
  id: "iso-surveillance-year-missed",
  group: "iso-27001",
  subject: "iso",
  title: "A surveillance audit was held in each calendar year",
  core: false,
  severity: "high",
  why: "Surveillance is due at least once in each calendar year without recertification; a year left out puts the certificate in doubt.",
  when: "The certificate was in force for a whole calendar year that was none of recertification, and the last audit lies before that year, or there was none. A review where no year was missed and the last audit lies more than 12 months back. Until its first audit, a certificate in its first two years is a matter of its own.",
  evidence: "The certification body’s letter for each year.",
  source: [
    isoIec17021(
      "9.1.3",
      "Surveillance audits are held at least once a calendar year, except in years of recertification.",
    ),
    ourChoice("After 12 months without an audit the next one is asked about."),
  ],
  reads: ["isoClaim", "isoIssueDate", "isoOriginalDate", "isoExpiryDate", "isoLastAuditDate"],
  mootAfter: SURVEILLANCE_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    notApplicable: {
      outcome: "not-applicable",
      finding:
        "The dates are not known, or the first surveillance audit is judged by its own date.",
    },
    noYearMissed: { outcome: "pass", finding: "No calendar year without an audit is shown." },
    yearMissed: {
      outcome: "gap",
      finding: "The last surveillance audit on record is of {audit}; none is shown for {year}.",
      ask: {
        vendor:
          "The last surveillance audit you gave is of {audit}. On what date was the audit of {year} held, and has the certification body confirmed that {certificate} stays valid? Please send its letter.",
      },
      asksFor: ["isoLastAuditDate"],
    },
    noneHeld: {
      outcome: "gap",
      finding: "For surveillance audits {vendor} gives “{quote}”; one was due in {year}.",
      ask: {
        vendor:
          "For surveillance audits you gave “{quote}”. Was none held in {year}, and has the certification body confirmed that {certificate} stays valid? Please send its letter.",
      },
      asksFor: ["isoLastAuditDate"],
    },
    longAgo: {
      outcome: "review",
      finding:
        "The last surveillance audit on record is of {audit}; the next one has to be held by {due}.",
      ask: {
        vendor:
          "The last surveillance audit you gave is of {audit}. Was one held since, or on what date will it be? It is due by {due}.",
      },
      asksFor: ["isoLastAuditDate", "isoNextAuditDate"],
    },
  },
  decide(facts, context, answer) {
    const { isoClaim, isoIssueDate, isoExpiryDate, isoLastAuditDate } = facts;
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const issue = valueOf(isoIssueDate);
    const expiry = valueOf(isoExpiryDate);
    const audit = lastAuditOf(isoLastAuditDate);
    if (issue === null || expiry === null || audit === null) return answer.notApplicable();
    if (!isHeldAfter(issue, audit) && isUnderFirstAuditRule(facts, context)) {
      return answer.notApplicable();
    }

    const { asOf, policy } = context;
    if (audit === "none") {
      const year = missedYear(issue, expiry, yearOf(issue.latest), asOf);
      return year === null
        ? answer.noYearMissed()
        : answer.noneHeld({ year, quote: quoted(quoteOf(isoLastAuditDate)) });
    }
    const year = missedYear(issue, expiry, yearOf(audit.latest), asOf);
    if (year !== null) return answer.yearMissed({ audit: dateInWords(audit), year });
    if (audit.latest >= addMonths(asOf, -policy.iso.lastAuditReviewMonths)) {
      return answer.noYearMissed();
    }
    const endOfYear = lastDayOf(yearOf(asOf));
    const due = endOfYear === null || expiry.latest < endOfYear ? expiry.latest : endOfYear;
    return answer.longAgo({ audit: dateInWords(audit), due: dayInWords(due) });
  },
});
