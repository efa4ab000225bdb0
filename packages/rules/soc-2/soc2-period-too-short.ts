import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { isShorterThan, lengthOfPeriod, monthsOf, periodLengthUnknown } from "./period-length.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const PERIOD = ["soc2PeriodStart", "soc2PeriodEnd"] as const;

/**
 * No standard sets a shortest period, so the texts say what a short one leaves out and never that it
 * does not count. With dates in an impossible order the length means nothing: that is reported first.
 */
export const soc2PeriodTooShort = defineRule({
  id: "soc2-period-too-short",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 period is long enough to see the controls at work",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "A short period holds few samples of monthly and quarterly controls and none of yearly ones.",
  when: "The period of a report that is not Type 1 is shorter than 3 whole months; from 3 to less than 6 months it is a medium review, as usual for a first report.",
  evidence: "The plan for the next report, and evidence of the controls that run once a year.",
  source: [
    practice("Periods of three, six and twelve months are usual, and no minimum is set."),
    ourChoice("Where a short period is a gap and where a review."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodStart", "soc2PeriodEnd"],
  mootAfter: [...MINOR_DETAILS_MOOT_AFTER, "dq-date-order"],
  answers: {
    notClaimed: noReportClaimed,
    lengthUnknown: periodLengthUnknown,
    longEnough: { outcome: "pass", finding: "The SOC 2 report covers {length}." },
    tooShort: {
      outcome: "gap",
      finding:
        "The SOC 2 report covers {length} only. Quarterly and yearly controls may not have been tested.",
      ask: {
        vendor:
          "Your SOC 2 report covers {length}. Was it your first? Which quarterly and yearly controls (access recertification, recovery test, risk assessment) fell outside the period, and will the next report cover 12 months without a break?",
      },
      asksFor: ["nextReportDate"],
    },
    short: {
      outcome: "review",
      severity: "medium",
      finding: "The SOC 2 report covers {length}. Yearly controls may not have been tested.",
      ask: {
        vendor:
          "Your SOC 2 report covers {length}. Was it your first? Which yearly controls (access recertification, recovery test, risk assessment) fell outside the period, and will the next report cover 12 months without a break?",
      },
      asksFor: ["nextReportDate"],
    },
    perhapsShort: {
      outcome: "review",
      finding: "As its dates are written, the SOC 2 period may be shorter than {limit}.",
      ask: {
        vendor:
          "What are the first and last day of your SOC 2 period, with the month in words? As written, it may be shorter than {limit}.",
      },
      asksFor: PERIOD,
    },
  },
  decide(facts, { policy }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const period = lengthOfPeriod(facts);
    if (period === null) return answer.lengthUnknown();

    const { shortPeriodGapMonths, shortPeriodReviewMonths } = policy.soc2;
    const length = inWords(monthsOf(period));
    if (isShorterThan(period, shortPeriodGapMonths) === "yes") return answer.tooShort({ length });
    switch (isShorterThan(period, shortPeriodReviewMonths)) {
      case "no":
        return answer.longEnough({ length });
      case "unsure":
        return answer.perhapsShort({ limit: countOf(shortPeriodReviewMonths, "month") });
      case "yes":
        return isShorterThan(period, shortPeriodGapMonths) === "no"
          ? answer.short({ length })
          : answer.perhapsShort({ limit: countOf(shortPeriodGapMonths, "month") });
    }
  },
});

function inWords(months: number): string {
  return months < 1 ? "less than a month" : countOf(months, "month");
}
