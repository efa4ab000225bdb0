import { blank, claim, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2OpinionDisclaimer } from "./soc2-opinion-disclaimer.ts";

const claimed = { soc2Claim: claim("yes") };

testRule(soc2OpinionDisclaimer, [
  {
    when: "no report is claimed",
    facts: { soc2Claim: claim("no"), soc2Opinion: known<"soc2Opinion">("disclaimer") },
    answer: "notClaimed",
  },
  { when: "the cell is empty", facts: { ...claimed, soc2Opinion: blank }, answer: "unknown" },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2Opinion: unclear("passed") },
    answer: "unknown",
  },
  {
    when: "it is qualified",
    facts: { ...claimed, soc2Opinion: known<"soc2Opinion">("qualified") },
    answer: "other",
  },
  {
    when: "it is a disclaimer",
    facts: { ...claimed, soc2Opinion: known<"soc2Opinion">("disclaimer") },
    answer: "disclaimer",
    severity: "critical",
  },
]);
