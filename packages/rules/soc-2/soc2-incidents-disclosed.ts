import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { saysNone } from "../says-none.ts";
import { aicpaDescriptionCriteria, ourChoice } from "../sources.ts";
import { datesIn } from "./dates-in.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** Words of a cause or a fix; "not yet fixed" is none. */
const SETTLED =
  /(?<!\b(?:not|not yet|never|un)\s?)(?:\broot cause|\bremediat|\bfixed\b|\bresolved\b|\bcontained\b|\bpatched\b|\bcorrective|\bcorrected\b|\bclosed\b|\bmitigat|\blessons?\b|\brotated\b)/iu;

const question = {
  vendor:
    "Your SOC 2 report discloses an incident (“{quote}”). What was affected, was client data of a service like {service} involved, what was the cause, and what changed afterwards?",
} as const;

/** An incident of the questionnaire counts here only where its date lies in the period for certain. */
export const soc2IncidentsDisclosed = defineRule({
  id: "soc2-incidents-disclosed",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report discloses no incident that is left open",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Significant incidents belong in the description, and they show where controls gave way.",
  when: "The report discloses an incident, and neither a cause nor a fix is given; with one it is a review. So is an incident that the vendor names for a day in the period while the report is said to disclose none.",
  evidence: "The report after the incident, with its cause and the fix.",
  source: [
    aicpaDescriptionCriteria(
      "DC 4",
      "The description discloses incidents that kept the system from its commitments.",
    ),
    ourChoice("Which words are taken for a cause or a fix."),
  ],
  reads: ["soc2Claim", "soc2Incidents", "incidentHistory", "soc2PeriodStart", "soc2PeriodEnd"],
  answers: {
    notClaimed: noReportClaimed,
    unknown: {
      outcome: "not-applicable",
      finding: "Whether the report discloses incidents is not known.",
    },
    none: { outcome: "pass", finding: "The report is said to disclose no incidents." },
    open: {
      outcome: "gap",
      finding: "The SOC 2 report discloses an incident without cause or fix: “{quote}”.",
      ask: question,
      asksFor: ["soc2Incidents"],
    },
    settled: {
      outcome: "review",
      finding: "The SOC 2 report discloses an incident: “{quote}”.",
      ask: question,
      asksFor: ["soc2Incidents"],
    },
    notInReport: {
      outcome: "review",
      finding:
        "The vendor names an incident in the SOC 2 period (“{quote}”) that the report is said not to disclose.",
      ask: {
        vendor:
          "You name an incident (“{quote}”) within the period of your SOC 2 report. What was affected, was client data of a service like {service} involved, and why does the report not mention it?",
      },
      asksFor: ["soc2Incidents"],
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const disclosed = valueOf(facts.soc2Incidents);
    if (disclosed === null) return answer.unknown();
    if (!saysNone(disclosed)) {
      const quote = quoted(quoteOf(facts.soc2Incidents));
      return SETTLED.test(disclosed) ? answer.settled({ quote }) : answer.open({ quote });
    }
    const history = valueOf(facts.incidentHistory);
    const start = valueOf(facts.soc2PeriodStart);
    const end = valueOf(facts.soc2PeriodEnd);
    if (history === null || start === null || end === null || history.includes("none")) {
      return answer.none();
    }
    const words = quoteOf(facts.incidentHistory);
    return datesIn(words).some((date) => liesWithin(date, start, end))
      ? answer.notInReport({ quote: quoted(words) })
      : answer.none();
  },
});

function liesWithin(date: DayInterval, start: DayInterval, end: DayInterval): boolean {
  return date.earliest >= start.latest && date.latest <= end.earliest;
}
