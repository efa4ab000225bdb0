import { blank, claim, elsewhere, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2OpinionMissing } from "./soc2-opinion-missing.ts";

const claimed = { soc2Claim: claim("yes") };

testRule(soc2OpinionMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "it is unqualified",
    facts: { ...claimed, soc2Opinion: known<"soc2Opinion">("unqualified") },
    answer: "given",
  },
  {
    when: "it is adverse",
    facts: { ...claimed, soc2Opinion: known<"soc2Opinion">("adverse") },
    answer: "given",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Opinion: blank },
    answer: "missing",
    severity: "medium",
  },
  { when: "there is no column", facts: claimed, answer: "notAsked" },
  {
    when: "it is in a document",
    facts: { ...claimed, soc2Opinion: elsewhere() },
    answer: "elsewhere",
  },
  {
    when: "it says passed",
    facts: { ...claimed, soc2Opinion: unclear("passed") },
    answer: "unreadable",
    severity: "medium",
  },
  {
    when: "it says qualified and no exceptions",
    facts: { ...claimed, soc2Opinion: unclear("Qualified – no exceptions") },
    answer: "unreadable",
    severity: "high",
  },
]);
