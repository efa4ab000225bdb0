import type { TriState } from "@scopefit/core/facts/field-value";
import { blank, known, places, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilContinuityPlan } from "./dil-continuity-plan.ts";

const plan = (value: TriState, quote: string) => ({ bcpPlan: known<"bcpPlan">(value, quote) });
const sites = { deliveryLocations: places("Makati City", "Cebu IT Park") };

testRule(dilContinuityPlan, [
  ...unansweredCases((bcpPlan) => ({ bcpPlan, ...sites })),
  {
    when: "the service is on best effort",
    facts: { bcpPlan: blank, availabilityCriticality: unclear("Best effort") },
    answer: "bestEffort",
  },
  {
    when: "every site is named",
    facts: { ...plan("yes", "Yes, Makati and Cebu, home working as the switch"), ...sites },
    answer: "coversSites",
  },
  {
    when: "all sites are taken in",
    facts: { ...plan("yes", "Yes, for all delivery sites"), ...sites },
    answer: "coversSites",
  },
  {
    when: "one site is named of two",
    facts: { ...plan("yes", "Yes, Makati"), ...sites },
    answer: "siteNotNamed",
    severity: "low",
    says: "Makati City and Cebu IT Park",
  },
  {
    when: "nothing but yes is said",
    facts: { ...plan("yes", "Yes"), ...sites },
    answer: "siteNotNamed",
  },
  {
    when: "the sites are not known",
    facts: { ...plan("yes", "Yes, Makati"), deliveryLocations: blank },
    answer: "siteNotNamed",
  },
  {
    when: "there is none",
    facts: { ...plan("no", "No"), ...sites },
    answer: "none",
    severity: "medium",
  },
  {
    when: "there is none and risk is high",
    facts: plan("no", "No"),
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "none",
    severity: "high",
  },
  { when: "it is in part", facts: plan("partial", "Corporate only"), answer: "inPart" },
]);
