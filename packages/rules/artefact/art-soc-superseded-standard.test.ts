import { blank, claim, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSocSupersededStandard } from "./art-soc-superseded-standard.ts";

testRule(artSocSupersededStandard, [
  { when: "nobody has answered", facts: { soc2Claim: blank }, answer: "notClaimed" },
  {
    when: "it is a no",
    facts: { soc2Claim: claim("no", "No, SAS 70 in 2009") },
    answer: "notClaimed",
  },
  { when: "none is named", facts: { soc2Claim: claim("yes", "Yes") }, answer: "inForce" },
  {
    when: "SSAE 18",
    facts: { soc2Claim: claim("yes", "SOC 2 Type II under SSAE 18") },
    answer: "inForce",
  },
  {
    when: "the criteria of 2017",
    facts: { soc2Claim: claim("yes", "SOC 2, 2017 trust services criteria") },
    answer: "inForce",
  },
  {
    when: "SSAE 16 for a SOC 2",
    facts: { soc2Claim: claim("yes", "SSAE 16 SOC 2 Type II") },
    answer: "superseded",
    severity: "low",
    says: "“SSAE 16 SOC 2 Type II”",
  },
  {
    when: "the criteria of 2016",
    facts: { soc2Claim: claim("yes", "SOC 2 (2016 trust services criteria)") },
    answer: "superseded",
  },
  { when: "SysTrust", facts: { soc2Claim: unclear("SysTrust") }, answer: "superseded" },
  {
    when: "the kind of report names SAS 70",
    facts: { socReportKind: known<"socReportKind">("soc-1", "SAS-70 Type II") },
    answer: "superseded",
  },
]);
