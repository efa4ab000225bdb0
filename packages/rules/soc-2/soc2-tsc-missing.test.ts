import { blank, claim, elsewhere, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2TscMissing } from "./soc2-tsc-missing.ts";

const claimed = { soc2Claim: claim("yes") };

testRule(soc2TscMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "two categories are given",
    facts: { ...claimed, soc2Tsc: known<"soc2Tsc">(["security", "availability"]) },
    answer: "given",
    says: "security and availability",
  },
  {
    when: "a list without a category is given",
    facts: { ...claimed, soc2Tsc: known<"soc2Tsc">([], "all good") },
    answer: "unreadable",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Tsc: blank },
    answer: "missing",
    severity: "medium",
  },
  { when: "there is no column", facts: claimed, answer: "notAsked" },
  {
    when: "it is in a document",
    facts: { ...claimed, soc2Tsc: elsewhere() },
    answer: "elsewhere",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2Tsc: unclear("PI=Privacy") },
    answer: "unreadable",
    says: "“PI=Privacy”",
  },
]);
