import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { dateInWords } from "../date-in-words.ts";
import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** A Type 2 report that follows a Type 1 within this time is the usual next step. */
const USUAL_NEXT_STEP_MONTHS = 12;

export const soc2Type1Only = defineRule({
  id: "soc2-type1-only",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report is a Type 2 report",
  core: true,
  severity: "high",
  followsRisk: true,
  why: "A Type 1 report shows how controls were designed on one day, and nobody tested whether they worked over time.",
  when: "The report is Type 1. It weighs medium where inherent risk is medium and a next report is announced within 12 months of the Type 1 date.",
  evidence:
    "The engagement letter for the Type 2 examination, and operating evidence for the controls relied on until then.",
  source: [
    aicpaAttestation(
      null,
      "A Type 1 report gives an opinion on the description and design as of a date, not on operation over a period.",
    ),
    practice("Buyers of running services ask for Type 2."),
    ourChoice("An announced Type 2 report lowers the weight at medium risk."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2AsOfDate", "nextReportDate", "inherentRisk"],
  answers: {
    notClaimed: noReportClaimed,
    typeUnknown: { outcome: "not-applicable", finding: "The type of the report is not known." },
    type2: { outcome: "pass", finding: "The SOC 2 report is Type 2." },
    type1: {
      outcome: "gap",
      finding:
        "{vendor} has a Type 1 report only{asOfDate}. It shows how controls were designed on one day, not that they worked over time.",
      ask: {
        vendor:
          "Your SOC 2 report is Type 1. When does the Type 2 period for {service} start and end, which audit firm examines it, and will the system, sites and categories stay the same? What operating evidence can you share until then?",
      },
      asksFor: ["nextReportDate"],
    },
  },
  decide({ soc2Claim, soc2Type, soc2AsOfDate, nextReportDate, inherentRisk }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const type = valueOf(soc2Type);
    if (type === null) return answer.typeUnknown();
    if (type === "2") return answer.type2();

    const date = valueOf(soc2AsOfDate);
    const values = { asOfDate: date === null ? "" : ` (as of ${dateInWords(date)})` };
    const isEased = valueOf(inherentRisk) === "medium" && isNextReportSoon(date, nextReportDate);
    return answer.type1(values, isEased ? { severity: "medium" } : {});
  },
});

function isNextReportSoon(date: DayInterval | null, next: Fact<DayInterval>): boolean {
  const announced = valueOf(next);
  if (date === null || announced === null) return false;
  return announced.latest <= addMonths(date.earliest, USUAL_NEXT_STEP_MONTHS);
}
