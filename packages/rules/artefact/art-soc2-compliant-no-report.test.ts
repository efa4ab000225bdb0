import { blank, claim, known, notApplicable, on, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSoc2CompliantNoReport } from "./art-soc2-compliant-no-report.ts";

const compliant = { soc2Claim: claim("yes", "SOC 2 compliant", { signs: ["compliant"] }) };
const auditor = { soc2Auditor: text("Ridgeway CPAs") };

testRule(artSoc2CompliantNoReport, [
  { when: "it is a no", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { soc2Claim: blank }, answer: "notClaimed" },
  { when: "it is a plain yes", facts: { soc2Claim: claim("yes") }, answer: "reportWording" },
  {
    when: "it is compliant and nothing is named",
    facts: { ...compliant, soc2Auditor: notApplicable() },
    answer: "compliant",
    severity: "critical",
    says: "“SOC 2 compliant”",
  },
  {
    when: "it is ready",
    facts: { soc2Claim: claim("aligned", "SOC 2 ready", { signs: ["aligned"] }) },
    answer: "compliant",
  },
  {
    when: "it is read as aligned without a sign",
    facts: { soc2Claim: claim("aligned", "SOC 2 practices") },
    answer: "compliant",
  },
  {
    when: "it is self-assessed",
    facts: { soc2Claim: claim("yes", "self-assessed", { signs: ["self-attested"] }) },
    answer: "compliant",
  },
  {
    when: "only the audit firm is named",
    facts: { ...compliant, ...auditor },
    answer: "perhapsReport",
    severity: "high",
    says: "not shown: period not stated",
  },
  {
    when: "only the period is named",
    facts: { ...compliant, soc2PeriodEnd: on("2026-06-30") },
    answer: "perhapsReport",
    says: "audit firm not stated",
  },
  {
    when: "a type is named",
    facts: { ...compliant, soc2Type: known<"soc2Type">("2") },
    answer: "perhapsReport",
    says: "audit firm and period",
  },
  {
    when: "it says it holds a report",
    facts: { soc2Claim: claim("yes", "report held; compliant", { signs: ["held", "compliant"] }) },
    answer: "perhapsReport",
  },
  {
    when: "audit firm and period are named",
    facts: { ...compliant, ...auditor, soc2PeriodEnd: on("2026-06-30") },
    answer: "reportNamed",
  },
  {
    when: "audit firm and the date of a Type 1 are named",
    facts: { ...compliant, ...auditor, soc2AsOfDate: on("2026-06-30") },
    answer: "reportNamed",
  },
]);
