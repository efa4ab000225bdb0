import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { daysBetween } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { aicpaAttestation, practice } from "../sources.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** Two dates at least this far apart are a period and not one date written twice. */
const SHORTEST_PERIOD_DAYS = 28;

const question = {
  vendor:
    "Is {vendor}’s SOC 2 report Type 1 (as of one date) or Type 2 (over a period)? Please give the date or the period exactly as printed on the cover.",
} as const;

export const soc2TypeMissing = defineRule({
  id: "soc2-type-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report says whether it is Type 1 or Type 2",
  core: true,
  severity: "high",
  aspect: "validity",
  why: "Only a Type 2 report shows that controls were tested over time.",
  when: "A SOC 2 report is claimed and its type is not stated. Dates only hint at the type and never settle it.",
  evidence: "The cover page of the SOC 2 report.",
  source: [
    aicpaAttestation(
      null,
      "A Type 1 report speaks to design as of one date, a Type 2 report also to operation over a period.",
    ),
    practice("Careful buyers ask for the type before anything else about a SOC 2 report."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodStart", "soc2PeriodEnd", "soc2AsOfDate"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    given: { outcome: "pass", finding: "The SOC 2 report is Type {type}." },
    missing: {
      outcome: "review",
      finding: "{vendor} did not say whether its SOC 2 report is Type 1 or Type 2.{hint}",
      ask: question,
      asksFor: ["soc2Type"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask whether the SOC 2 report is Type 1 or Type 2.{hint}",
      ask: question,
      asksFor: ["soc2Type"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The type of the SOC 2 report is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter whether the SOC 2 report of {vendor} is Type 1 or Type 2.",
      },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say whether the SOC 2 report is Type 1 or Type 2.",
      ask: {
        vendor:
          "For the type of your SOC 2 report you gave “{quote}”. Is the latest report Type 1 (as of one date) or Type 2 (over a period), and what date or period is printed on its cover?",
      },
      asksFor: ["soc2Type"],
    },
  },
  decide({ soc2Claim, soc2Type, soc2PeriodStart, soc2PeriodEnd, soc2AsOfDate }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const hint = () => hintAtType(soc2PeriodStart, soc2PeriodEnd, soc2AsOfDate);
    switch (lackOf(soc2Type)) {
      case null:
        return answer.given({ type: valueOf(soc2Type) ?? "" });
      case "missing":
        return answer.missing({ hint: hint() });
      case "notAsked":
        return answer.notAsked({ hint: hint() });
      case "elsewhere":
        return answer.elsewhere({ quote: quoted(quoteOf(soc2Type)) });
      case "unreadable":
        return answer.unreadable({ quote: quoted(quoteOf(soc2Type)) });
    }
  },
});

function hintAtType(
  start: Fact<DayInterval>,
  end: Fact<DayInterval>,
  asOfDate: Fact<DayInterval>,
): string {
  const first = valueOf(start)?.latest;
  const last = valueOf(end)?.earliest;
  if (first !== undefined && last !== undefined) {
    const isPeriod = daysBetween(first, last) >= SHORTEST_PERIOD_DAYS;
    return isPeriod ? " The two dates given look like a Type 2 period." : "";
  }
  return valueOf(asOfDate) === null ? "" : " The single date given looks like Type 1.";
}
