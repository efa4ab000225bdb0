import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2AuditorIndependence } from "./soc2-auditor-independence.ts";

const signedBy = (name: string) => ({ soc2Claim: claim("yes"), soc2Auditor: text(name) });
const firm = signedBy("Harrow Pike LLP");

testRule(soc2AuditorIndependence, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the cell is empty",
    facts: { soc2Claim: claim("yes"), soc2Auditor: blank },
    answer: "unnamed",
  },
  { when: "the words name no firm", facts: signedBy("external auditor"), answer: "unnamed" },
  { when: "nothing is said of helpers", facts: firm, answer: "noTies" },
  {
    when: "consultant and platform are others",
    facts: { ...firm, consultant: text("Clearpath Advisory"), compliancePlatform: text("Drata") },
    answer: "noTies",
  },
  {
    when: "there was no consultant",
    facts: { ...firm, consultant: text("none"), compliancePlatform: blank },
    answer: "noTies",
  },
  {
    when: "the consultant is the auditor",
    facts: { ...firm, consultant: text("Harrow Pike LLP") },
    answer: "tied",
    severity: "high",
    says: "“Harrow Pike LLP”",
  },
  {
    when: "the auditor is said to belong to the platform",
    facts: {
      ...signedBy("Harrow Pike LLP, an affiliate of our platform"),
      compliancePlatform: text("Tala GRC"),
    },
    answer: "tied",
  },
  {
    when: "the consultant’s name is alike",
    facts: { ...firm, consultant: text("Harrow Pike Advisory LLC") },
    answer: "perhapsTied",
    severity: "medium",
  },
  {
    when: "the audit came with the platform",
    facts: { ...firm, compliancePlatform: text("Tala GRC, audit included") },
    answer: "bundled",
    severity: "medium",
  },
]);
