import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2TscAvailabilityMissing } from "./soc2-tsc-availability-missing.ts";

const service = (name: string, line: ServiceLine) => ({
  serviceLine: known<"serviceLine">([{ text: name, line }], name),
});
const voice = service("Voice support", "customer-support-voice");
const report = {
  ...voice,
  soc2Claim: claim("yes"),
  soc2Tsc: known<"soc2Tsc">(["security", "confidentiality"]),
};
const rated = (level: "low" | "medium" | "high" | "critical") => ({
  availabilityCriticality: known<"availabilityCriticality">(level),
});
const within = (hours: number) => ({ requiredRto: known<"requiredRto">(hours) });
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });
const iso22301 = { relatedCerts: known<"relatedCerts">(["22301"]) };

testRule(soc2TscAvailabilityMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "no category can be read",
    facts: { ...report, ...rated("critical"), soc2Tsc: blank },
    answer: "categoriesUnknown",
  },
  { when: "nothing is said of the need", facts: report, answer: "notNeeded" },
  {
    when: "the rating cannot be read",
    facts: { ...report, availabilityCriticality: unclear("3") },
    answer: "notNeeded",
  },
  { when: "it is rated medium", facts: { ...report, ...rated("medium") }, answer: "notNeeded" },
  {
    when: "it is rated high",
    facts: { ...report, ...rated("high") },
    answer: "missing",
    severity: "medium",
    says: "Voice support is rated high",
  },
  {
    when: "it is rated critical",
    facts: { ...report, ...rated("critical") },
    answer: "missing",
    severity: "high",
  },
  {
    when: "it is rated high at high risk",
    facts: { ...report, ...rated("high") },
    beside: risk("high"),
    answer: "missing",
    severity: "high",
  },
  {
    when: "it is rated high at low risk",
    facts: { ...report, ...rated("high") },
    beside: risk("low"),
    answer: "missing",
    severity: "low",
  },
  {
    when: "it has to recover within 24 hours",
    facts: { ...report, ...within(24) },
    answer: "missing",
    says: "within 24 hours",
  },
  { when: "it may take 25 hours", facts: { ...report, ...within(25) }, answer: "notNeeded" },
  {
    when: "it hosts systems",
    facts: { ...report, ...service("Managed hosting", "it-infrastructure") },
    answer: "missing",
    says: "hosts or runs systems",
  },
  {
    when: "it hosts systems that are rated low",
    facts: { ...report, ...service("Managed hosting", "it-infrastructure"), ...rated("low") },
    answer: "notNeeded",
  },
  {
    when: "it answers around the clock",
    facts: { ...report, ...service("Voice support 24x7", "customer-support-voice") },
    answer: "missing",
    says: "around the clock",
  },
  {
    when: "the back office works around the clock",
    facts: { ...report, ...service("Back office 24x7", "back-office") },
    answer: "notNeeded",
  },
  {
    when: "it takes emergency calls",
    facts: { ...report, serviceDescription: text("Emergency line for drivers") },
    answer: "missing",
    says: "emergencies",
  },
  {
    when: "it works to cut-offs",
    facts: {
      ...report,
      ...service("Claims", "claims-processing"),
      serviceDescription: text("Same-day claims before the 4 pm cut-off"),
    },
    answer: "missing",
    says: "cut-off",
  },
  {
    when: "Availability is in the report",
    facts: {
      ...report,
      ...rated("critical"),
      soc2Tsc: known<"soc2Tsc">(["security", "availability"]),
    },
    answer: "covered",
  },
  {
    when: "an ISO 22301 certificate stands beside it",
    facts: { ...report, ...rated("critical"), ...iso22301 },
    answer: "coveredElsewhere",
    severity: "low",
  },
]);
