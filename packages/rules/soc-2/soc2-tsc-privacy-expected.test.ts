import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { blank, claim, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2TscPrivacyExpected } from "./soc2-tsc-privacy-expected.ts";

const service = (name: string, line: ServiceLine) => ({
  serviceLine: known<"serviceLine">([{ text: name, line }], name),
});
const voice = service("Voice support", "customer-support-voice");
const backOffice = service("Back office", "back-office");
const personal = { dataTypes: known<"dataTypes">(["pii"]) };
const health = { dataTypes: known<"dataTypes">(["phi"]) };
const contact = (said: "yes" | "no" | "partial") => ({
  dataSubjectContact: known<"dataSubjectContact">(said),
});
const report = {
  soc2Claim: claim("yes"),
  soc2Tsc: known<"soc2Tsc">(["security", "confidentiality"]),
};
const securityOnly = { ...report, soc2Tsc: known<"soc2Tsc">(["security"]) };
const iso27701 = { relatedCerts: known<"relatedCerts">(["27701"]) };

testRule(soc2TscPrivacyExpected, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "no category can be read",
    facts: { ...report, ...voice, ...personal, soc2Tsc: blank },
    answer: "categoriesUnknown",
  },
  { when: "the data is not known", facts: { ...report, ...voice }, answer: "notExpected" },
  {
    when: "the data is not personal",
    facts: { ...report, ...voice, dataTypes: known<"dataTypes">(["financial"]) },
    answer: "notExpected",
  },
  {
    when: "the back office sees nobody",
    facts: { ...report, ...backOffice, ...personal },
    answer: "notExpected",
  },
  {
    when: "the vendor says that its agents deal with nobody",
    facts: { ...report, ...voice, ...personal, ...contact("no") },
    answer: "notExpected",
  },
  {
    when: "the back office says that it does in part",
    facts: { ...report, ...backOffice, ...personal, ...contact("partial") },
    answer: "confidentialityOnly",
  },
  {
    when: "voice support has Confidentiality alone",
    facts: { ...report, ...voice, ...personal },
    answer: "confidentialityOnly",
    severity: "low",
    says: "only acts on our instructions",
  },
  {
    when: "staff data is personal data too",
    facts: {
      ...report,
      ...service("HR services", "hr-outsourcing"),
      dataTypes: known<"dataTypes">(["hr"]),
    },
    answer: "confidentialityOnly",
  },
  {
    when: "health data has Confidentiality alone",
    facts: { ...report, ...voice, ...health },
    answer: "sensitiveData",
    severity: "medium",
  },
  {
    when: "an ISO 27701 certificate stands beside it",
    facts: { ...report, ...voice, ...health, ...iso27701 },
    answer: "coveredElsewhere",
  },
  {
    when: "Privacy is in the report",
    facts: {
      ...report,
      ...voice,
      ...health,
      soc2Tsc: known<"soc2Tsc">(["security", "privacy"]),
    },
    answer: "covered",
  },
  {
    when: "the report has Security alone",
    facts: { ...securityOnly, ...voice, ...personal },
    answer: "otherCategory",
  },
  {
    when: "sensitive data has Security alone",
    facts: { ...securityOnly, ...voice, ...health },
    answer: "sensitiveData",
  },
]);
