import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilIncidentPlan } from "./dil-incident-plan.ts";

testRule(dilIncidentPlan, [
  ...unansweredCases((incidentPlan) => ({ incidentPlan })),
  {
    when: "there is one",
    facts: { incidentPlan: known<"incidentPlan">("yes") },
    answer: "inPlace",
  },
  {
    when: "there is none",
    facts: { incidentPlan: known<"incidentPlan">("no", "No") },
    answer: "none",
    severity: "medium",
    says: "“No”",
  },
  {
    when: "there is none and risk is high",
    facts: { incidentPlan: known<"incidentPlan">("no") },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "none",
    severity: "high",
  },
  {
    when: "there is one in part",
    facts: { incidentPlan: known<"incidentPlan">("partial", "Policy only") },
    answer: "inPart",
    severity: "low",
  },
]);
