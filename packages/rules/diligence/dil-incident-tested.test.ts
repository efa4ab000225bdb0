import { between, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilIncidentTested } from "./dil-incident-tested.ts";

testRule(dilIncidentTested, [
  ...unansweredCases((incidentTestDate) => ({ incidentTestDate })),
  {
    when: "it was twelve months ago",
    facts: { incidentTestDate: on("2025-11-23") },
    answer: "recent",
  },
  {
    when: "it was a day more than twelve months ago",
    facts: { incidentTestDate: on("2025-11-22") },
    answer: "ageing",
    severity: "low",
  },
  {
    when: "it was some day in 2025",
    facts: { incidentTestDate: between("2025-01-01", "2025-12-31", "2025") },
    answer: "ageing",
  },
  {
    when: "it was a day more than two years ago",
    facts: { incidentTestDate: on("2024-11-22") },
    answer: "old",
    severity: "low",
    says: "on 22 November 2024",
  },
  {
    when: "it never was",
    facts: { incidentTestDate: unclear("Not yet tested") },
    answer: "never",
    says: "“Not yet tested”",
  },
  { when: "it is annual", facts: { incidentTestDate: unclear("annually") }, answer: "unclear" },
  { when: "it is to come", facts: { incidentTestDate: on("2027-02-01") }, answer: "future" },
]);
