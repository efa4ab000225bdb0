import { blank, claim } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSocMeansOperationsCentre } from "./art-soc-means-operations-centre.ts";

testRule(artSocMeansOperationsCentre, [
  { when: "it is a no", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { soc2Claim: blank }, answer: "notClaimed" },
  { when: "it is a plain yes", facts: { soc2Claim: claim("yes") }, answer: "report" },
  {
    when: "a team watches around the clock",
    facts: { soc2Claim: claim("unknown", "24x7 SOC", { signs: ["operations-centre"] }) },
    answer: "operationsCentre",
    severity: "medium",
    says: "“24x7 SOC”",
  },
  {
    when: "there is a report and a team",
    facts: {
      soc2Claim: claim("yes", "SOC 2 Type II; 24x7 SOC", { signs: ["held", "operations-centre"] }),
    },
    answer: "report",
  },
]);
