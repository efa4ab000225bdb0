import type { FieldValue } from "@scopefit/core/facts/field-value";
import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { blank, claim, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2TscProcessingIntegrityMissing } from "./soc2-tsc-processing-integrity-missing.ts";

const categories = (...names: FieldValue<"soc2Tsc">) => ({
  soc2Claim: claim("yes"),
  soc2Tsc: known<"soc2Tsc">(names),
});
const service = (name: string, line: ServiceLine | null) => ({
  serviceLine: known<"serviceLine">([{ text: name, line }], name),
});
const payroll = { ...categories("security"), ...service("Payroll", "payroll") };
const voice = { ...categories("security"), ...service("Voice", "customer-support-voice") };

testRule(soc2TscProcessingIntegrityMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the categories are not given",
    facts: { ...payroll, soc2Tsc: blank },
    answer: "categoriesUnknown",
  },
  { when: "the service is voice support", facts: voice, answer: "notNeeded" },
  {
    when: "the service is not known and nothing is said of transactions",
    facts: { ...categories("security"), ...service("Project Heron", null) },
    answer: "notNeeded",
  },
  {
    when: "the service is payroll",
    facts: payroll,
    answer: "missing",
    severity: "medium",
    says: "Payroll processes transactions",
  },
  {
    when: "risk is high",
    facts: payroll,
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "missing",
    severity: "high",
  },
  {
    when: "voice support posts refunds",
    facts: { ...voice, transactionProcessing: known<"transactionProcessing">("yes") },
    answer: "missing",
  },
  {
    when: "voice support posts no refunds",
    facts: { ...voice, transactionProcessing: known<"transactionProcessing">("no") },
    answer: "notNeeded",
  },
  {
    when: "the category is covered",
    facts: { ...payroll, ...categories("security", "processing-integrity") },
    answer: "covered",
  },
  {
    when: "a SOC 1 report is offered",
    facts: { ...payroll, otherAssurance: text("SOC 1 Type 2") },
    answer: "perhapsSoc1",
    severity: "low",
  },
]);
