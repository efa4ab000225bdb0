import { blank, claim, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artOtherReportOffered } from "./art-other-report-offered.ts";

const kind = (value: "soc-2" | "isae-3000" | "soc-for-cybersecurity", words: string) =>
  known<"socReportKind">(value, words);

testRule(artOtherReportOffered, [
  { when: "nobody has answered", facts: { isoClaim: blank }, answer: "notAnswered" },
  {
    when: "a no with another report beside it",
    facts: { soc2Claim: claim("no", "No, but we have PCI DSS") },
    artefact: "soc2",
    answer: "notAnswered",
  },
  {
    when: "it is planned",
    facts: { soc2Claim: claim("in-progress", "HITRUST first, SOC 2 planned") },
    artefact: "soc2",
    answer: "notAnswered",
  },
  { when: "a plain yes", facts: { isoClaim: claim("yes", "Yes") }, answer: "askedFor" },
  {
    when: "both are named",
    facts: { soc2Claim: claim("yes", "SOC 2 Type II, PCI DSS AOC") },
    artefact: "soc2",
    answer: "askedFor",
  },
  {
    when: "the kind is a SOC 2",
    facts: { soc2Claim: claim("yes", "Yes"), socReportKind: kind("soc-2", "SOC 2") },
    artefact: "soc2",
    answer: "askedFor",
  },
  {
    when: "another report is named",
    facts: { soc2Claim: claim("unknown", "PCI DSS AOC", { signs: ["other-report"] }) },
    artefact: "soc2",
    answer: "otherOffered",
    severity: "low",
    says: "“PCI DSS AOC” in place of the SOC 2 report",
  },
  {
    when: "a policy of insurance",
    facts: { isoClaim: unclear("Cyber insurance") },
    answer: "otherOffered",
  },
  {
    when: "a penetration test was taken for a yes",
    facts: { soc2Claim: claim("yes", "Penetration test report") },
    artefact: "soc2",
    answer: "otherOffered",
  },
  {
    when: "a yes, and the kind is another one",
    facts: {
      soc2Claim: claim("yes", "Yes"),
      socReportKind: kind("soc-for-cybersecurity", "SOC for Cybersecurity"),
    },
    artefact: "soc2",
    answer: "otherOffered",
  },
  {
    when: "the kind says nothing about ISO 27001",
    facts: { isoClaim: claim("yes", "Yes"), socReportKind: kind("isae-3000", "ISAE 3000") },
    answer: "askedFor",
  },
  {
    when: "an ISAE 3000 report",
    facts: { soc2Claim: claim("unknown", "ISAE 3000 Type II", { signs: ["other-report"] }) },
    artefact: "soc2",
    answer: "isae3000",
    severity: "low",
  },
  {
    when: "the column of kinds names ISAE 3000",
    facts: { soc2Claim: claim("yes", "Yes"), socReportKind: kind("isae-3000", "ISAE 3000") },
    artefact: "soc2",
    answer: "isae3000",
  },
]);
