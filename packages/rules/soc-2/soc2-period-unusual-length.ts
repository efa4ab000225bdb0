import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { isLongerThan, lengthOfPeriod, monthsOf, periodLengthUnknown } from "./period-length.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** A day or two too many is how people write "12 months to", and 53-week years exist. */
export const soc2PeriodUnusualLength = defineRule({
  id: "soc2-period-unusual-length",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 period is about a year at most",
  core: false,
  severity: "low",
  why: "Periods of more than a year are rare, and one of more than 18 months is usually a slip of the pen.",
  when: "The period of a report that is not Type 1 is longer than 12 months and 15 days; medium where it is longer than 18 months.",
  evidence: "The cover page of the SOC 2 report.",
  source: [
    practice("SOC 2 reports usually cover up to twelve months."),
    ourChoice("From which length on a period is asked about."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodStart", "soc2PeriodEnd"],
  mootAfter: [...MINOR_DETAILS_MOOT_AFTER, "dq-date-order"],
  answers: {
    notClaimed: noReportClaimed,
    lengthUnknown: periodLengthUnknown,
    usual: { outcome: "pass", finding: "The SOC 2 period is not longer than usual." },
    unusual: {
      outcome: "review",
      finding: "The SOC 2 period given is {length}, which is unusually long for a report.",
      ask: {
        vendor:
          "You gave the SOC 2 period as {start} to {end}. Are these the first and last day printed on the report?",
      },
      asksFor: ["soc2PeriodStart", "soc2PeriodEnd"],
    },
  },
  decide(facts, { policy }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const start = valueOf(facts.soc2PeriodStart);
    const end = valueOf(facts.soc2PeriodEnd);
    const period = lengthOfPeriod(facts);
    if (period === null || start === null || end === null) return answer.lengthUnknown();

    const { longPeriodMonths, longPeriodGraceDays, longestPeriodMonths } = policy.soc2;
    // A date of two readings that may be right raises no question here: a low one is not worth it.
    if (isLongerThan(period, longPeriodMonths, longPeriodGraceDays) !== "yes") {
      return answer.usual();
    }
    const isSlip = isLongerThan(period, longestPeriodMonths) === "yes";
    return answer.unusual(
      {
        length: countOf(monthsOf(period), "month"),
        start: dateInWords(start),
        end: dateInWords(end),
      },
      isSlip ? { severity: "medium" } : {},
    );
  },
});
