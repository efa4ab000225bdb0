import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, addMonths, dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { dateInWords, onDate } from "../date-in-words.ts";
import { isoIec17021, ourChoice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { isUnderFirstAuditRule } from "./certification-cycle.ts";
import { SURVEILLANCE_MOOT_AFTER } from "./details-moot-after.ts";
import { isHeldAfter, type LastAudit, lastAuditOf } from "./last-audit.ts";

const question = {
  vendor:
    "{certificate} was issued {issue}. On which dates was the first surveillance audit held, which sites were visited, and were any major nonconformities raised?",
} as const;

/**
 * Where the original date is empty, the certificate counts as a first one, as the card has it. The card
 * is silent on trackers that do not ask for that date: there, words that say that no audit was held
 * count the same, since a renewed certificate has one behind it; the date of an audit before the issue
 * may be that of the recertification, so that it is a review. An empty cell for the audit is left to
 * `iso-surveillance-unknown`, in the first cycle as in any other.
 */
export const isoSurveillanceFirstOverdue = defineRule({
  id: "iso-surveillance-first-overdue",
  group: "iso-27001",
  subject: "iso",
  title: "The first surveillance audit was held in time",
  core: false,
  severity: "high",
  why: "The first surveillance audit is due within 12 months of the decision; a certificate without it is on its way to suspension.",
  when: "In the first two years after its issue, a first certificate is more than 12 months and 30 days old and the last audit lies before its issue, or there was none. An empty original date counts as a first certificate. A review where it is not known whether it is one; a low one where the audit was late.",
  evidence:
    "The report of the surveillance audit, or the certification body’s letter of continuation.",
  source: [
    isoIec17021(
      "9.1.3.3",
      "The first surveillance audit after initial certification is held within 12 months of the decision.",
    ),
    ourChoice("30 days of grace; the issue date stands for the date of the decision."),
  ],
  reads: ["isoClaim", "isoIssueDate", "isoOriginalDate", "isoLastAuditDate"],
  mootAfter: SURVEILLANCE_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    notApplicable: {
      outcome: "not-applicable",
      finding: "The dates are not known, or the certificate is past its first two years.",
    },
    notDueYet: { outcome: "pass", finding: "The first surveillance audit is due by {due}." },
    held: { outcome: "pass", finding: "An audit was held in time: {audit}." },
    late: {
      outcome: "review",
      severity: "low",
      finding:
        "The first surveillance audit was due by {due}; the audit on record is of {audit} and may be the second.",
      ask: question,
      asksFor: ["isoLastAuditDate"],
    },
    overdue: {
      outcome: "gap",
      finding: "The first surveillance audit was due by {due}, and none is on record.",
      ask: question,
      asksFor: ["isoLastAuditDate"],
    },
    perhapsOverdue: {
      outcome: "review",
      finding:
        "No surveillance audit is on record since the certificate was issued {issue}; for a first certificate it was due by {due}.",
      ask: {
        vendor:
          "{certificate} was issued {issue}. Was that the first certification or a renewal, and on which dates were surveillance audits held since?",
      },
      asksFor: ["isoOriginalDate", "isoLastAuditDate"],
    },
  },
  decide(facts, context, answer) {
    if (!claimsCertificate(facts.isoClaim)) return answer.notClaimed();
    const issue = valueOf(facts.isoIssueDate);
    const audit = lastAuditOf(facts.isoLastAuditDate);
    if (issue === null || !isUnderFirstAuditRule(facts, context)) return answer.notApplicable();

    const { firstSurveillanceMonths, firstSurveillanceGraceDays } = context.policy.iso;
    const dueDay = addMonths(issue.latest, firstSurveillanceMonths);
    const lastDay = addDays(dueDay, firstSurveillanceGraceDays);
    const due = dayInWords(dueDay);
    if (audit === null) return answer.notApplicable();
    const values = { due, issue: onDate(issue) };
    if (isHeldAfter(issue, audit)) {
      const held = dateInWords(audit);
      return audit.earliest > lastDay
        ? answer.late({ ...values, audit: held })
        : answer.held({ audit: held });
    }
    if (!context.hasCome(addDays(lastDay, 1))) return answer.notDueYet({ due });
    const isFirst = isFirstCycle(facts.isoOriginalDate, audit) && isBeforeIssue(audit, issue);
    return isFirst ? answer.overdue(values) : answer.perhapsOverdue(values);
  },
});

function isBeforeIssue(audit: LastAudit, issue: DayInterval): boolean {
  return audit === "none" || (audit !== null && audit.latest <= issue.earliest);
}

/** Only a certificate that is not known to be a renewed one comes this far. */
function isFirstCycle(original: Fact<DayInterval>, audit: LastAudit): boolean {
  switch (original.state) {
    case "stated":
    case "blank":
      return true;
    case "not-asked":
      return audit === "none";
    default:
      return false;
  }
}
