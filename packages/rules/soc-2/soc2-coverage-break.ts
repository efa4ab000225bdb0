import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { daysBetween } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/**
 * Counts the days that lie in no period: none from 31 December to 1 January. A previous period said
 * to end after the present one is a mixed-up answer and shows no break.
 */
export const soc2CoverageBreak = defineRule({
  id: "soc2-coverage-break",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 period follows the previous one without a break",
  core: false,
  severity: "low",
  why: "Nobody examined the time between two periods.",
  when: "The period starts later than the day after the previous one ended; medium where more than 92 days lie between them. A month stands for its last day at the end of a period and for its first at the start.",
  evidence: "A statement on how the controls ran between the two periods.",
  source: [
    practice("Periods are expected to follow one another; a break is asked about."),
    ourChoice("How long a break weighs more."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodStart", "soc2PriorPeriodEnd"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    noPrior: {
      outcome: "not-applicable",
      finding: "No start of the period and end of the previous one are known.",
    },
    continuous: { outcome: "pass", finding: "The SOC 2 period follows the previous one." },
    broken: {
      outcome: "review",
      finding: "{days} lie between the previous SOC 2 period and this one, and in no report.",
      ask: {
        vendor:
          "Your previous SOC 2 period ended {prior} and this one began {start}. How did the controls run in between, and will future periods follow without a break?",
      },
      asksFor: ["soc2PriorPeriodEnd"],
    },
    perhapsBroken: {
      outcome: "review",
      finding: "The previous SOC 2 period ({prior}) and this one ({start}) may not adjoin.",
      ask: {
        vendor:
          "On which day, month and year did your previous SOC 2 period end, and on which did this one start?",
      },
      asksFor: ["soc2PriorPeriodEnd", "soc2PeriodStart"],
    },
  },
  decide(facts, { policy }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const prior = valueOf(facts.soc2PriorPeriodEnd);
    const start = valueOf(facts.soc2PeriodStart);
    if (valueOf(facts.soc2Type) === "1" || prior === null || start === null) {
      return answer.noPrior();
    }
    const values = { prior: dateInWords(prior), start: dateInWords(start) };
    const shortest = daysBetween(prior.latest, start.earliest) - 1;
    if (shortest > 0) {
      const isLong = shortest > policy.soc2.longBreakDays;
      return answer.broken(
        { ...values, days: countOf(shortest, "day") },
        isLong ? { severity: "medium" } : {},
      );
    }
    const longest = daysBetween(prior.earliest, start.latest) - 1;
    return longest > 0 && (isAmbiguous(prior) || isAmbiguous(start))
      ? answer.perhapsBroken(values)
      : answer.continuous();
  },
});

function isAmbiguous({ precision }: DayInterval): boolean {
  return precision === "ambiguous";
}
