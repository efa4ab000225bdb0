import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, addMonths, wholeMonthsBetween } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf } from "@scopefit/core/rule/words";

import { onDate } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { periodEndOf } from "./report-age.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2BridgeTooLong = defineRule({
  id: "soc2-bridge-too-long",
  group: "soc-2",
  subject: "soc2",
  title: "The bridge letter spans a few months at most",
  core: false,
  severity: "medium",
  why: "A bridge letter is management’s word; it spans the wait for a report and does not replace one.",
  when: "The bridge letter ends more than 6 months after the SOC 2 period (high beyond 12); more than 3 months, or a letter that starts later than the day after the period, is a review.",
  evidence: "The new report, or evidence of testing in the months bridged.",
  source: [
    practice("A bridge letter is generally no longer than three months and is not audited."),
    ourChoice("Six and twelve months."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodEnd", "bridgeStart", "bridgeEnd"],
  mootAfter: ["soc2-report-stale"],
  answers: {
    notClaimed: noReportClaimed,
    noBridge: {
      outcome: "not-applicable",
      finding: "No bridge letter and period with readable dates are given.",
    },
    short: { outcome: "pass", finding: "The bridge letter ends {end}." },
    tooLong: {
      outcome: "gap",
      finding:
        "The bridge letter spans {span}. Such letters are meant for about three months and nobody audits them.",
      ask: {
        vendor:
          "Your bridge letter reaches {span} past the end of the SOC 2 period. What independent testing took place in that time, and when will the next SOC 2 report replace the letter?",
      },
      asksFor: ["nextReportDate"],
    },
    long: {
      outcome: "review",
      severity: "medium",
      finding:
        "The bridge letter ends {end} and the SOC 2 period {periodEnd}. Such letters are meant for about {limit} months.",
      ask: {
        vendor:
          "Your bridge letter ends {end}, and the SOC 2 period ended {periodEnd}. What independent testing took place in that time, and when will the next SOC 2 report replace the letter?",
      },
      asksFor: ["nextReportDate"],
    },
    hole: {
      outcome: "review",
      severity: "medium",
      finding: "The bridge letter starts {start}, but the SOC 2 period ended {periodEnd}.",
      ask: {
        vendor:
          "Your SOC 2 period ended {periodEnd} and your bridge letter starts {start}. What covers the days in between?",
      },
      asksFor: ["bridgeStart"],
    },
  },
  decide(facts, { policy }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const periodEnd = periodEndOf(facts.soc2Type, facts.soc2PeriodEnd);
    const end = valueOf(facts.bridgeEnd);
    if (periodEnd === null || end === null) return answer.noBridge();

    const { bridgeLongestMonths, bridgeReviewMonths, bridgeCriticalMonths } = policy.soc2;
    if (isCertainlyPast(end, periodEnd, bridgeReviewMonths)) {
      const span = countOf(wholeMonthsBetween(periodEnd.latest, end.earliest), "month");
      const isReport = isCertainlyPast(end, periodEnd, bridgeCriticalMonths);
      return answer.tooLong({ span }, isReport ? { severity: "high" } : {});
    }
    const days = { end: onDate(end), periodEnd: onDate(periodEnd) };
    const start = valueOf(facts.bridgeStart);
    if (start !== null && start.earliest > addDays(periodEnd.latest, 1)) {
      return answer.hole({ ...days, start: onDate(start) });
    }
    return end.latest <= addMonths(periodEnd.earliest, bridgeLongestMonths)
      ? answer.short(days)
      : answer.long({ ...days, limit: bridgeLongestMonths });
  },
});

function isCertainlyPast(end: DayInterval, periodEnd: DayInterval, months: number): boolean {
  return end.earliest > addMonths(periodEnd.latest, months);
}
