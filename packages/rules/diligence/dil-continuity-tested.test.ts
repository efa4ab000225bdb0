import type { FieldValue } from "@scopefit/core/facts/field-value";
import { inMonth, known, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilContinuityTested } from "./dil-continuity-tested.ts";

const criticality = (value: FieldValue<"availabilityCriticality">) => ({
  availabilityCriticality: known<"availabilityCriticality">(value),
});

testRule(dilContinuityTested, [
  ...unansweredCases((bcpTestDate) => ({ bcpTestDate })),
  { when: "it was twelve months ago", facts: { bcpTestDate: on("2025-11-23") }, answer: "recent" },
  {
    when: "it was talked through, and the service is critical",
    facts: { bcpTestDate: inMonth("2026-03", "Tabletop, Mar 2026"), ...criticality("critical") },
    answer: "tabletopOnly",
    severity: "low",
  },
  {
    when: "it was talked through and tried, and the service is critical",
    facts: {
      bcpTestDate: inMonth("2026-03", "Tabletop and full failover, Mar 2026"),
      ...criticality("critical"),
    },
    answer: "recent",
  },
  {
    when: "it was talked through, and the service is not critical",
    facts: { bcpTestDate: inMonth("2026-03", "Tabletop, Mar 2026"), ...criticality("medium") },
    answer: "recent",
  },
  {
    when: "it was a day more than twelve months ago",
    facts: { bcpTestDate: on("2025-11-22") },
    answer: "ageing",
    severity: "low",
  },
  {
    when: "it was a day more than two years ago",
    facts: { bcpTestDate: on("2024-11-22") },
    answer: "old",
    severity: "medium",
  },
  {
    when: "it never was and risk is critical",
    facts: { bcpTestDate: unclear("Never") },
    beside: { inherentRisk: known<"inherentRisk">("critical") },
    answer: "never",
    severity: "high",
  },
  { when: "it is annual", facts: { bcpTestDate: unclear("annually") }, answer: "unclear" },
  { when: "it is to come", facts: { bcpTestDate: on("2027-02-01") }, answer: "future" },
]);
