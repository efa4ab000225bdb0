import { blank, claim, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2SubserviceInclusive } from "./soc2-subservice-inclusive.ts";

const report = (method: "carve-out" | "inclusive" | "mixed", ...names: readonly string[]) => ({
  soc2Claim: claim("yes"),
  soc2SubserviceMethod: known<"soc2SubserviceMethod">(method),
  soc2Subservice: known<"soc2Subservice">(names),
});

testRule(soc2SubserviceInclusive, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "AWS is carved out", facts: report("carve-out", "AWS"), answer: "notInclusive" },
  { when: "the method is mixed", facts: report("mixed", "AWS", "Palayok"), answer: "notInclusive" },
  {
    when: "the method is not known",
    facts: { ...report("inclusive", "AWS"), soc2SubserviceMethod: blank },
    answer: "notInclusive",
  },
  {
    when: "an affiliate is included",
    facts: report("inclusive", "Palayok Delivery Inc."),
    answer: "plausible",
  },
  {
    when: "nobody is named",
    facts: { ...report("inclusive"), soc2Subservice: blank },
    answer: "plausible",
  },
  {
    when: "a public cloud is included",
    facts: report("inclusive", "Palayok", "Amazon Web Services"),
    answer: "unusual",
    severity: "low",
    says: "Amazon Web Services",
  },
]);
