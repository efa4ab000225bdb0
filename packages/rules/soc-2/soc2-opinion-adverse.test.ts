import { blank, claim, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2OpinionAdverse } from "./soc2-opinion-adverse.ts";

const claimed = { soc2Claim: claim("yes") };

testRule(soc2OpinionAdverse, [
  {
    when: "no report is claimed",
    facts: { soc2Claim: claim("no"), soc2Opinion: known<"soc2Opinion">("adverse") },
    answer: "notClaimed",
  },
  { when: "the cell is empty", facts: { ...claimed, soc2Opinion: blank }, answer: "unknown" },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2Opinion: unclear("passed") },
    answer: "unknown",
  },
  {
    when: "it is unqualified",
    facts: { ...claimed, soc2Opinion: known<"soc2Opinion">("unqualified") },
    answer: "other",
  },
  {
    when: "it is adverse",
    facts: { ...claimed, soc2Opinion: known<"soc2Opinion">("adverse") },
    answer: "adverse",
    severity: "critical",
  },
]);
