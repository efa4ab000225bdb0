import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2AuditorNotCpa } from "./soc2-auditor-not-cpa.ts";

const by = (auditor: string) => ({ soc2Claim: claim("yes"), soc2Auditor: text(auditor) });

testRule(soc2AuditorNotCpa, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "no firm is given",
    facts: { soc2Claim: claim("yes"), soc2Auditor: blank },
    answer: "unnamed",
  },
  { when: "a firm is only described", facts: by("Big 4"), answer: "unnamed" },
  { when: "a known audit firm signed", facts: by("Schellman & Company, LLC"), answer: "cpa" },
  { when: "the name says CPA", facts: by("Harrow & Pike CPAs"), answer: "cpa" },
  { when: "the name says nothing", facts: by("Harrow Pike LLP"), answer: "unrecognised" },
  {
    when: "the name says nothing and a licence number is given",
    facts: { ...by("Harrow Pike LLP"), soc2AuditorLicence: text("CO 0012345") },
    answer: "cpa",
  },
  {
    when: "the licence is to be sent",
    facts: { ...by("Harrow Pike LLP"), soc2AuditorLicence: text("will follow") },
    answer: "unrecognised",
  },
  {
    when: "a compliance platform is named",
    facts: by("Drata"),
    answer: "notCpa",
    severity: "critical",
  },
  { when: "a certification body is named", facts: by("BSI"), answer: "notCpa" },
  { when: "the vendor audited itself", facts: by("Internal audit department"), answer: "notCpa" },
  {
    when: "the vendor is given as its own auditor",
    facts: { ...by("Dapitan Voice"), vendorName: text("Dapitan Voice") },
    answer: "notCpa",
  },
  {
    when: "an auditor has a name like the vendor's",
    facts: { ...by("Dapitan Pike LLP"), vendorName: text("Dapitan") },
    answer: "unrecognised",
  },
  { when: "a cloud provider is named", facts: by("AWS"), answer: "notCpa" },
  {
    when: "the licence is given as none",
    facts: { ...by("Harrow Pike LLP"), soc2AuditorLicence: text("None") },
    answer: "notCpa",
  },
  {
    when: "a consultancy is named",
    facts: by("Clearpath Risk Consulting"),
    answer: "perhapsNotCpa",
    severity: "high",
  },
  {
    when: "a consultancy has a licence number",
    facts: { ...by("Clearpath Risk Consulting"), soc2AuditorLicence: text("TX P04567") },
    answer: "cpa",
  },
  {
    when: "a firm of another country is named",
    facts: by("Rao & Mehta, Chartered Accountants"),
    answer: "outsideTheUs",
    severity: "medium",
  },
]);
