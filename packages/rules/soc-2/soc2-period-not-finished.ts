import { valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { isAhead } from "../is-ahead.ts";
import { dateInWords, onDate } from "../date-in-words.ts";
import { aicpaAttestation, ourChoice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "The {label} that you gave lies in the future ({day}). Please give your latest issued SOC 2 report instead: its type, period and audit firm.",
} as const;

export const soc2PeriodNotFinished = defineRule({
  id: "soc2-period-not-finished",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 period is over and the report issued",
  core: true,
  severity: "high",
  effect: "unusable",
  aspect: "validity",
  why: "There is no opinion on a period that still runs.",
  when: "The period ends, or the report is dated, after the as-of date. A Type 2 period that ended within 90 days without a report date is a review, because the auditor may still be at work.",
  evidence: "The latest issued SOC 2 report.",
  source: [
    aicpaAttestation(null, "The report is dated once the evidence for its opinion is complete."),
    ourChoice("A report is expected to be dated within 90 days of the end of its period."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodEnd", "soc2AsOfDate", "soc2ReportDate"],
  answers: {
    notClaimed: noReportClaimed,
    noDates: { outcome: "not-applicable", finding: "No readable date of the report is given." },
    finished: { outcome: "pass", finding: "The report speaks to the past." },
    notFinished: {
      outcome: "gap",
      finding: "The {label} lies in the future ({day}), so there can be no report on it yet.",
      ask: question,
      asksFor: ["soc2Type", "soc2PeriodEnd", "soc2Auditor"],
    },
    perhapsNotFinished: {
      outcome: "review",
      finding: "The {label} ({day}) may lie in the future.",
      ask: {
        vendor:
          "On which day, month and year is the {label} of your latest issued SOC 2 report? You gave {day}.",
      },
      asksFor: ["soc2PeriodEnd", "soc2ReportDate"],
    },
    perhapsNotIssued: {
      outcome: "review",
      // A finished period leaves the report usable; that it is out is a condition to close.
      aspect: "other",
      finding:
        "The SOC 2 period ended {day} and no report date is given, so the report may not be issued yet.",
      ask: {
        vendor:
          "Your SOC 2 period ended {day}. Has the report been issued, and what date does the auditor’s opinion bear? If not, please give your latest issued report.",
      },
      asksFor: ["soc2ReportDate"],
    },
  },
  decide({ soc2Claim, soc2Type, soc2PeriodEnd, soc2AsOfDate, soc2ReportDate }, context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const isType1 = valueOf(soc2Type) === "1";
    const periodEnd = valueOf(soc2PeriodEnd);
    const end = (isType1 ? valueOf(soc2AsOfDate) : null) ?? periodEnd;
    const reportDate = valueOf(soc2ReportDate);

    const dates = [
      [isType1 ? "as-of date of the report" : "end of the SOC 2 period", end],
      ["date of the auditor’s report", reportDate],
    ] as const;
    const ahead = dates.map(([label, date]) => ({
      values: { label, day: date === null ? "" : dateInWords(date) },
      isAhead: date === null ? "no" : isAhead(date, context),
    }));
    const certain = ahead.find((date) => date.isAhead === "yes");
    if (certain !== undefined) return answer.notFinished(certain.values);
    const possible = ahead.find((date) => date.isAhead === "unsure");
    if (possible !== undefined) return answer.perhapsNotFinished(possible.values);

    if (end === null) return answer.noDates();
    const { fieldworkDays } = context.policy.soc2;
    const isFresh = !context.hasCome(addDays(end.latest, fieldworkDays + 1));
    return !isType1 && isFresh && reportDate === null
      ? answer.perhapsNotIssued({ day: onDate(end) })
      : answer.finished();
  },
});
