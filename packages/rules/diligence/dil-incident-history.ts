import { findDates } from "@scopefit/core/reading/dates/date";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { quoted } from "@scopefit/core/rule/words";

import { isOlderThan } from "../soc-2/report-age.ts";
import { hecvat, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "For each security incident of the last 24 months that involved client data or {sites}: when did it happen, what caused it, which data was involved, how soon were clients told, and what has changed since?";

/**
 * An incident that says neither which data it touched nor how it was dealt with is a review, for the
 * gap on the card is about client data; it weighs medium like the gap, since the details that would
 * make it less are what is missing.
 */
export const dilIncidentHistory = defineRule({
  id: "dil-incident-history",
  group: "diligence",
  subject: "row",
  title: "No unexplained incident lies in the last two years",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Past incidents show how controls work when it matters.",
  when: "The vendor reports an incident with client data of the last 24 months, or without a date, and no remedy. An incident with its remedy, one without client data, one that says neither, and an answer that is withheld are reviews.",
  evidence: "The report written after the incident.",
  source: [
    hecvat("PCOM-01", "Asks for breaches of the last three years."),
    ourChoice("Incidents of the last 24 months count; the policy can change that."),
  ],
  reads: ["incidentHistory"],
  answers: {
    ...unanswered("past security incidents", question, ["incidentHistory"]),
    none: { outcome: "pass", finding: "The vendor reports no incidents (“{quote}”)." },
    older: {
      outcome: "pass",
      note: true,
      finding: "The incidents that {vendor} reports are older than two years (“{quote}”).",
    },
    unexplained: {
      outcome: "gap",
      finding: "{vendor} reports an incident with client data, and no remedy: “{quote}”.",
      ask: { vendor: question },
      asksFor: ["incidentHistory"],
    },
    unspecified: {
      outcome: "review",
      severity: "medium",
      finding: "{vendor} reports an incident without its details: “{quote}”.",
      ask: { vendor: question },
      asksFor: ["incidentHistory"],
    },
    remedied: {
      outcome: "review",
      finding: "{vendor} reports an incident and what was done about it: “{quote}”.",
      ask: { vendor: question },
      asksFor: ["incidentHistory"],
    },
    otherData: {
      outcome: "review",
      finding: "{vendor} reports an incident that touched no client data: “{quote}”.",
      ask: { vendor: question },
      asksFor: ["incidentHistory"],
    },
    withheld: {
      outcome: "review",
      finding: "{vendor} does not say whether there were incidents (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["incidentHistory"],
    },
  },
  decide({ incidentHistory }, context, answer) {
    const lack = pickUnanswered(incidentHistory, answer);
    if (lack !== null) return lack;
    const said = valueOf(incidentHistory) ?? [];
    const words = quoteOf(incidentHistory);
    const quote = { quote: quoted(words) };
    if (said.includes("withheld")) return answer.withheld(quote);
    if (said.includes("none")) return answer.none(quote);
    if (isAllOlder(words, context)) return answer.older(quote);
    if (said.includes("remedied")) return answer.remedied(quote);
    if (said.includes("no-client-data")) return answer.otherData(quote);
    return said.includes("client-data") ? answer.unexplained(quote) : answer.unspecified(quote);
  },
});

/** Whether the answer gives dates, and each of them lies that far back. */
function isAllOlder(words: string, context: RuleContext): boolean {
  const months = context.policy.diligence.incidentMonths;
  const dates = findDates(words, null);
  return (
    dates.length > 0 && dates.every(({ date }) => isOlderThan(date, months, context) === "yes")
  );
}
