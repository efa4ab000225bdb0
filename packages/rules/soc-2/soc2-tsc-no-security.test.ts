import { blank, claim, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2TscNoSecurity } from "./soc2-tsc-no-security.ts";

const claimed = { soc2Claim: claim("yes") };

testRule(soc2TscNoSecurity, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Tsc: blank },
    answer: "categoriesUnknown",
  },
  {
    when: "the cell cannot be read",
    facts: { ...claimed, soc2Tsc: unclear("+2") },
    answer: "categoriesUnknown",
  },
  {
    when: "Security is one of them",
    facts: { ...claimed, soc2Tsc: known<"soc2Tsc">(["security", "availability"]) },
    answer: "included",
  },
  {
    when: "the list has two others",
    facts: { ...claimed, soc2Tsc: known<"soc2Tsc">(["availability", "confidentiality"], "A, C") },
    answer: "absent",
    severity: "medium",
    says: "“A, C”",
  },
]);
