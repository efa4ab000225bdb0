import type { FieldValue } from "@scopefit/core/facts/field-value";
import { known, placeholder } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilIncidentHistory } from "./dil-incident-history.ts";

const says = (quote: string, ...said: FieldValue<"incidentHistory">) => ({
  incidentHistory: known<"incidentHistory">(said, quote),
});

testRule(dilIncidentHistory, [
  ...unansweredCases((incidentHistory) => ({ incidentHistory })),
  { when: "there were none", facts: says("None", "none"), answer: "none" },
  {
    when: "the last one was more than two years ago",
    facts: says("Customer data leaked in March 2023", "incident", "client-data"),
    answer: "older",
  },
  {
    when: "client data was involved and no remedy is named",
    facts: says("Customer data leaked in May 2026", "incident", "client-data"),
    answer: "unexplained",
    severity: "medium",
    says: "May 2026",
  },
  {
    when: "client data was involved two years ago to the day",
    facts: says("Customer data leaked on 23 Nov 2024", "incident", "client-data"),
    answer: "unexplained",
  },
  {
    when: "client data was involved two years and a day ago",
    facts: says("Customer data leaked on 22 Nov 2024", "incident", "client-data"),
    answer: "older",
  },
  {
    when: "one is old and one is not",
    facts: says("Client data: 3 May 2021 and 4 Jun 2026", "incident", "client-data"),
    answer: "unexplained",
  },
  {
    when: "client data was involved and risk is high",
    facts: says("customer records exposed", "incident", "client-data"),
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "unexplained",
    severity: "high",
  },
  {
    when: "nothing but yes is said",
    facts: says("Yes", "incident"),
    answer: "unspecified",
    severity: "medium",
  },
  {
    when: "a remedy is named",
    facts: says("Records exposed, fixed", "incident", "client-data", "remedied"),
    answer: "remedied",
    severity: "low",
  },
  {
    when: "no client data was involved",
    facts: says("Malware, no client data", "incident", "no-client-data"),
    answer: "otherData",
    severity: "low",
  },
  {
    when: "it is withheld",
    facts: says("Confidential", "withheld"),
    answer: "withheld",
    severity: "low",
  },
  {
    when: "it is not disclosed",
    facts: { incidentHistory: placeholder("not disclosed") },
    answer: "missing",
  },
]);
