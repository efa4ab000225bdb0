import { between, blank, claim, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2Type1Only } from "./soc2-type1-only.ts";

const type1 = {
  soc2Claim: claim("yes"),
  soc2Type: known<"soc2Type">("1"),
  soc2AsOfDate: on("2026-09-01"),
};
const mediumRisk = { inherentRisk: known<"inherentRisk">("medium") };

testRule(soc2Type1Only, [
  {
    when: "the report is in progress",
    facts: { ...type1, soc2Claim: claim("in-progress") },
    answer: "notClaimed",
  },
  { when: "the type is not given", facts: { ...type1, soc2Type: blank }, answer: "typeUnknown" },
  {
    when: "it is Type 2",
    facts: { ...type1, soc2Type: known<"soc2Type">("2") },
    answer: "type2",
  },
  {
    when: "it is Type 1",
    facts: type1,
    answer: "type1",
    severity: "high",
    says: "(as of 1 September 2026)",
  },
  {
    when: "its date is not given",
    facts: { ...type1, soc2AsOfDate: blank },
    answer: "type1",
    severity: "high",
    says: "Type 1 report only.",
  },
  {
    when: "risk is medium and a Type 2 follows within 12 months",
    facts: { ...type1, ...mediumRisk, nextReportDate: on("2027-09-01") },
    answer: "type1",
    severity: "medium",
  },
  {
    when: "risk is medium and the Type 2 comes a day later",
    facts: { ...type1, ...mediumRisk, nextReportDate: on("2027-09-02") },
    answer: "type1",
    severity: "high",
  },
  {
    when: "risk is medium and the Type 2 may come later",
    facts: {
      ...type1,
      ...mediumRisk,
      nextReportDate: between("2027-07-01", "2027-09-30", "Q3 2027"),
    },
    answer: "type1",
    severity: "high",
  },
  {
    when: "risk is low",
    facts: { ...type1, inherentRisk: known<"inherentRisk">("low") },
    answer: "type1",
    severity: "medium",
  },
]);
