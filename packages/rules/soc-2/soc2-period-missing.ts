import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { lackOf } from "../lack-of-answer.ts";
import { aicpaAttestation, practice } from "../sources.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const PERIOD = ["soc2PeriodStart", "soc2PeriodEnd"] as const;

const question = {
  vendor:
    "What are the exact first and last day of the period covered by your latest SOC 2 report (not its issue date)?",
} as const;

export const soc2PeriodMissing = defineRule({
  id: "soc2-period-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report states the period it covers",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "The auditor’s opinion speaks to the stated period and to no other time.",
  when: "A SOC 2 report is claimed that is not Type 1, and the first or last day of its period is not given or only the year is. With the type unknown too, an empty period is a review.",
  evidence: "The cover page or the auditor’s opinion of the SOC 2 report.",
  source: [
    aicpaAttestation(null, "The opinion of a Type 2 report is given for a stated period."),
    practice("The issue date of a report is asked for apart from its period."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodStart", "soc2PeriodEnd"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    type1: { outcome: "not-applicable", finding: "A Type 1 report has one date and no period." },
    given: { outcome: "pass", finding: "The report covers {start} to {end}." },
    onlyYear: {
      outcome: "review",
      finding: "For the SOC 2 period only a year is given; the first and last day are not.",
      ask: question,
      asksFor: PERIOD,
    },
    startMissing: {
      outcome: "review",
      aspect: "other",
      finding: "The SOC 2 period ends {end}, but its first day is not given.",
      ask: {
        vendor:
          "You gave {end} as the end of your SOC 2 period. On which day did the period start?",
      },
      asksFor: ["soc2PeriodStart"],
    },
    endMissing: {
      outcome: "review",
      finding: "The SOC 2 period starts {start}, but its last day is not given.",
      ask: {
        vendor:
          "You gave {start} as the start of your SOC 2 period. On which day did the period end?",
      },
      asksFor: ["soc2PeriodEnd"],
    },
    missing: {
      outcome: "gap",
      finding: "{vendor} did not give the start and end of its SOC 2 Type 2 period.",
      ask: question,
      asksFor: PERIOD,
    },
    typeUnknown: {
      outcome: "review",
      finding: "{vendor} gave no date or period for its SOC 2 report.",
      ask: question,
      asksFor: PERIOD,
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which period the SOC 2 report covers.",
      ask: question,
      asksFor: PERIOD,
    },
    elsewhere: {
      outcome: "review",
      finding: "The period of the SOC 2 report is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the first and last day of {vendor}’s SOC 2 period.",
      },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say from which day to which day the SOC 2 report covers.",
      ask: {
        vendor:
          "For the period of your SOC 2 report you gave “{quote}”. What are its exact first and last day?",
      },
      asksFor: PERIOD,
    },
  },
  decide({ soc2Claim, soc2Type, soc2PeriodStart, soc2PeriodEnd }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    if (valueOf(soc2Type) === "1") return answer.type1();
    const start = valueOf(soc2PeriodStart);
    const end = valueOf(soc2PeriodEnd);
    if (start !== null && end !== null) {
      return isOnlyYear(start) || isOnlyYear(end)
        ? answer.onlyYear()
        : answer.given({ start: dateInWords(start), end: dateInWords(end) });
    }
    if (end !== null) {
      return isOnlyYear(end) ? answer.onlyYear() : answer.startMissing({ end: dateInWords(end) });
    }
    if (start !== null) return answer.endMissing({ start: dateInWords(start) });

    const lacking = tellingOf(soc2PeriodEnd, soc2PeriodStart);
    const quote = quoted(quoteOf(lacking));
    switch (lackOf(lacking)) {
      case "unreadable":
        return answer.unreadable({ quote });
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "notAsked":
        return answer.notAsked();
      default:
        return valueOf(soc2Type) === "2" ? answer.missing() : answer.typeUnknown();
    }
  },
});

function isOnlyYear(date: DayInterval): boolean {
  return date.precision === "year";
}

/** Of two facts that state no date, the one that says more: words, then an empty cell, then no column. */
function tellingOf(first: Fact<unknown>, second: Fact<unknown>): Fact<unknown> {
  const order = ["unreadable", "elsewhere", "missing", "notAsked", null] as const;
  return order.indexOf(lackOf(first)) <= order.indexOf(lackOf(second)) ? first : second;
}
