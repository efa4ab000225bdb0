import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";

import { onDate, timeSince } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { isOlderThan, periodEndOf } from "./report-age.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2ReportStale = defineRule({
  id: "soc2-report-stale",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 period ended recently enough to rely on",
  core: true,
  severity: "high",
  effect: "unusable",
  aspect: "validity",
  why: "A year after the period, systems, people and controls may have changed without a test.",
  when: "The period of a report that is not Type 1 ended more than 12 months before the as-of date; critical beyond 24 months or at critical inherent risk. Up to 15 months it is a review if a bridge letter reaches within 3 months of the as-of date and the next report is announced within 90 days. To the day 12 months later a report is not old.",
  evidence: "The newer report, or the engagement letter for the period under examination.",
  source: [
    practice("A SOC 2 report is taken as old 12 months after the end of its period."),
    ourChoice("SOC 2 has no expiry; the limits of 15 and 24 months are ours."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodEnd", "bridgeEnd", "nextReportDate", "inherentRisk"],
  answers: {
    notClaimed: noReportClaimed,
    noPeriodEnd: {
      outcome: "not-applicable",
      finding: "No readable end of a SOC 2 period is given.",
    },
    recent: { outcome: "pass", finding: "The SOC 2 period ended {end}." },
    old: {
      outcome: "gap",
      finding: "The SOC 2 period ended {end}, {age} ago. By itself that is too old to rely on.",
      ask: {
        vendor:
          "Your latest SOC 2 period ended {end}. Has a newer report been issued? If not, which period is under examination now, and on what date will the report be issued?",
      },
      asksFor: ["soc2PeriodEnd", "nextReportDate"],
    },
    oldButFollowed: {
      outcome: "review",
      finding:
        "The SOC 2 period ended {end}, {age} ago. A bridge letter and an announced report may carry it for a short time.",
      ask: {
        vendor:
          "Your SOC 2 period ended {end}. Please confirm that the next report will be issued {next}, and which system, sites and categories it will cover.",
      },
      asksFor: ["nextReportDate"],
    },
    perhapsOld: {
      outcome: "review",
      finding:
        "The SOC 2 period ended {end}, so it may or may not be more than {limit} months old.",
      ask: {
        vendor:
          "On which day, month and year did your latest SOC 2 period end? As given, it ended {end}.",
      },
      asksFor: ["soc2PeriodEnd"],
    },
  },
  decide(facts, context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const date = periodEndOf(facts.soc2Type, facts.soc2PeriodEnd);
    if (date === null) return answer.noPeriodEnd();

    const { staleMonths, criticalMonths } = context.policy.soc2;
    const end = onDate(date);
    const isOld = isOlderThan(date, staleMonths, context);
    if (isOld === "no") return answer.recent({ end });
    if (isOld === "unsure") return answer.perhapsOld({ end, limit: staleMonths });

    const age = timeSince(date, context.dayInTexts);
    const next = announcedSoon(facts.nextReportDate, context);
    if (next !== null && isCarried(date, facts.bridgeEnd, context)) {
      return answer.oldButFollowed({ end, age, next: onDate(next) });
    }
    const isCritical =
      isOlderThan(date, criticalMonths, context) === "yes" ||
      valueOf(facts.inherentRisk) === "critical";
    return answer.old({ end, age }, isCritical ? { severity: "critical" } : {});
  },
});

/** Whether the report is only a little old and a bridge letter reaches close to the as-of date. */
function isCarried(
  periodEnd: DayInterval,
  bridgeEnd: Fact<DayInterval>,
  context: RuleContext,
): boolean {
  const { soc2 } = context.policy;
  const bridge = valueOf(bridgeEnd);
  if (bridge === null) return false;
  return (
    isOlderThan(periodEnd, soc2.bridgeExceptionMonths, context) === "no" &&
    isOlderThan(bridge, soc2.freshMonths, context) === "no"
  );
}

/** The date of the next report where it is announced for the coming weeks, else `null`. */
function announcedSoon(nextReport: Fact<DayInterval>, context: RuleContext): DayInterval | null {
  const next = valueOf(nextReport);
  if (next === null) return null;
  const { asOf, policy } = context;
  if (next.latest < asOf) return null;
  return next.latest <= addDays(asOf, policy.soc2.nextReportDays) ? next : null;
}
