import type { FieldValue } from "@scopefit/core/facts/field-value";
import { blank, claim, known, notApplicable, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2TscDataProtectionMissing } from "./soc2-tsc-data-protection-missing.ts";

const categories = (...names: FieldValue<"soc2Tsc">) => ({
  soc2Claim: claim("yes"),
  soc2Tsc: known<"soc2Tsc">(names),
});
const securityOnly = categories("security");
const data = (...types: FieldValue<"dataTypes">) => ({ dataTypes: known<"dataTypes">(types) });
const risk = (level: "low" | "high" | "critical") => ({
  inherentRisk: known<"inherentRisk">(level),
});

testRule(soc2TscDataProtectionMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the categories are not given",
    facts: { soc2Claim: claim("yes"), soc2Tsc: blank, ...data("pii") },
    answer: "categoriesUnknown",
  },
  { when: "no data is handled", facts: { ...securityOnly, ...data("none") }, answer: "notNeeded" },
  { when: "the tracker does not ask for data", facts: securityOnly, answer: "notNeeded" },
  {
    when: "data is said not to apply",
    facts: { ...securityOnly, dataTypes: notApplicable() },
    answer: "notNeeded",
  },
  {
    when: "Privacy is covered",
    facts: { ...categories("security", "privacy"), ...data("pii") },
    answer: "covered",
    says: "Privacy",
  },
  {
    when: "Confidentiality is covered",
    facts: { ...categories("security", "confidentiality"), ...data("phi") },
    answer: "covered",
  },
  {
    when: "only Security is covered",
    facts: { ...securityOnly, ...data("pii", "financial") },
    beside: { serviceLine: known<"serviceLine">([], "Payroll") },
    answer: "missing",
    severity: "high",
    says: "Payroll handles personal data and financial data",
  },
  {
    when: "risk is low",
    facts: { ...securityOnly, ...data("pii"), ...risk("low") },
    answer: "missing",
    severity: "medium",
  },
  {
    when: "risk is critical and the data is personal",
    facts: { ...securityOnly, ...data("pii"), ...risk("critical") },
    answer: "missing",
    severity: "high",
  },
  {
    when: "risk is critical and the data is health data",
    facts: { ...securityOnly, ...data("phi"), ...risk("critical") },
    answer: "missing",
    severity: "critical",
  },
  {
    when: "ISO 27701 stands beside it",
    facts: { ...securityOnly, ...data("pii"), relatedCerts: known<"relatedCerts">(["27701"]) },
    answer: "coveredElsewhere",
    severity: "low",
    says: "ISO/IEC 27701",
  },
  {
    when: "another certificate says nothing of data",
    facts: { ...securityOnly, ...data("pii"), relatedCerts: known<"relatedCerts">(["9001"]) },
    answer: "missing",
  },
  {
    when: "the cell for data is empty",
    facts: { ...securityOnly, dataTypes: blank },
    beside: { vendorName: text("Tala Contact") },
    answer: "dataUnknown",
    severity: "medium",
  },
]);
