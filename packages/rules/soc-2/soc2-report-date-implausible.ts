import { valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, addMonths, daysBetween } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { dateInWords } from "../date-in-words.ts";
import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { periodEndOf } from "./report-age.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const DATES = ["soc2ReportDate", "soc2PeriodEnd"] as const;

const question = {
  vendor:
    "You gave {end} as the end of your SOC 2 period and {date} as the date of the report. Which date does the auditor’s report in section 1 bear, and on which day did the period end?",
} as const;

/**
 * A report dated before its period ended is also an impossible order of dates; that check settles
 * whether the report can be used, and where it speaks this one only repeats it.
 */
export const soc2ReportDateImplausible = defineRule({
  id: "soc2-report-date-implausible",
  group: "soc-2",
  subject: "soc2",
  title: "The date of the SOC 2 report leaves time for the testing",
  core: false,
  severity: "medium",
  why: "A report dated before its period ended, or within days of it, can hardly rest on finished tests.",
  when: "The auditor’s report is dated before the end of the period. Dated up to 7 days after it is a high review, more than 6 months after it a low one. A Type 1 report has no period.",
  evidence: "The auditor’s report in section 1, with its date.",
  source: [
    aicpaAttestation(
      null,
      "The report is dated no earlier than the evidence for its opinion is complete.",
    ),
    practice("Buyers take a report issued within days as a sign to look closer."),
    ourChoice("Seven days and six months."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodEnd", "soc2ReportDate"],
  mootAfter: ["dq-date-order"],
  answers: {
    notClaimed: noReportClaimed,
    noDates: {
      outcome: "not-applicable",
      finding: "No date of the report and end of its period are known.",
    },
    plausible: { outcome: "pass", finding: "The report was dated {date}." },
    beforeEnd: {
      outcome: "gap",
      finding: "The SOC 2 report is dated {date}, before its period ended ({end}).",
      ask: question,
      asksFor: DATES,
    },
    tooSoon: {
      outcome: "review",
      severity: "high",
      finding:
        "The SOC 2 report is dated {date}, within {limit} days of the end of its period ({end}); that leaves little time for testing.",
      ask: {
        vendor:
          "Your SOC 2 period ended {end} and the report is dated {date}. When did the auditor test the controls of the last weeks, and is this the date printed in section 1?",
      },
      asksFor: DATES,
    },
    late: {
      outcome: "review",
      severity: "low",
      finding: "The SOC 2 report is dated {date}, long after its period ended ({end}).",
      ask: question,
      asksFor: DATES,
    },
    unsure: {
      outcome: "review",
      severity: "low",
      finding: "The report date ({date}) may not fit a period that ended {end}.",
      ask: question,
      asksFor: DATES,
      mootAfter: ["dq-date-order/perhapsOutOfOrder"],
    },
  },
  decide(facts, { policy }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const end = periodEndOf(facts.soc2Type, facts.soc2PeriodEnd);
    const date = valueOf(facts.soc2ReportDate);
    if (end === null || date === null) return answer.noDates();

    const { earlyReportDays, lateReportMonths } = policy.soc2;
    const values = { date: dateInWords(date), end: dateInWords(end) };
    if (date.latest < end.earliest) return answer.beforeEnd(values);
    const isNeverEarlier = date.earliest >= end.latest;
    if (isNeverEarlier && daysBetween(end.earliest, date.latest) <= earlyReportDays) {
      return answer.tooSoon({ ...values, limit: earlyReportDays });
    }
    if (date.earliest > addMonths(end.latest, lateReportMonths)) return answer.late(values);
    const isInTime =
      date.earliest > addDays(end.latest, earlyReportDays) &&
      date.latest <= addMonths(end.earliest, lateReportMonths);
    return isInTime ? answer.plausible(values) : answer.unsure(values);
  },
});
