import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { caiq, hecvat, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Does your incident response plan name our contacts and cover {sites}, and who is on call there at night?";

export const dilIncidentPlan = defineRule({
  id: "dil-incident-plan",
  group: "diligence",
  subject: "row",
  title: "There is an incident response plan",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Without a plan that names the client, word of an incident comes late.",
  when: "The vendor says that it has no incident response plan. A plan in part, planned, or a policy alone is a review.",
  evidence: "An extract of the plan, and its list of contacts.",
  source: [
    hecvat("HFIH-01, HFIH-02, HFIH-03", "Asks for a plan, a team, and round-the-clock response."),
    caiq("SEF-03.1", "Asks for an incident response plan."),
    ourChoice("A plain yes counts as a plan; its content is for the question."),
  ],
  reads: ["incidentPlan"],
  answers: {
    ...unanswered("an incident response plan", question, ["incidentPlan"]),
    inPlace: { outcome: "pass", finding: "There is said to be an incident response plan." },
    none: {
      outcome: "gap",
      finding: "There is no incident response plan for {service} (“{quote}”).",
      ask: {
        vendor:
          "You gave “{quote}” for an incident response plan. Who acts on an incident at {sites}, by what procedure, and by when will there be a plan that names our contacts?",
      },
      asksFor: ["incidentPlan"],
    },
    inPart: {
      outcome: "review",
      finding: "The incident response plan is in place in part only (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["incidentPlan"],
    },
  },
  decide({ incidentPlan }, _context, answer) {
    const lack = pickUnanswered(incidentPlan, answer);
    if (lack !== null) return lack;
    const plan = valueOf(incidentPlan);
    const quote = { quote: quoted(quoteOf(incidentPlan)) };
    if (plan === "no") return answer.none(quote);
    return plan === "yes" ? answer.inPlace() : answer.inPart(quote);
  },
});
