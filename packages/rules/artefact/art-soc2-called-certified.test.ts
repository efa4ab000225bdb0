import { blank, claim } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSoc2CalledCertified } from "./art-soc2-called-certified.ts";

testRule(artSoc2CalledCertified, [
  { when: "it is a no", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { soc2Claim: blank }, answer: "notClaimed" },
  { when: "a report is claimed", facts: { soc2Claim: claim("yes") }, answer: "calledReport" },
  {
    when: "it is called certified",
    facts: { soc2Claim: claim("yes", "SOC 2 certified", { signs: ["called-certified"] }) },
    answer: "calledCertificate",
    says: "“SOC 2 certified”",
  },
]);
