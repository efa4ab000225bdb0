import { blank, claim, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSocNonexistentType } from "./art-soc-nonexistent-type.ts";

const claimed = { soc2Claim: claim("yes", "Yes") };

testRule(artSocNonexistentType, [
  { when: "nobody has answered", facts: { soc2Claim: blank }, answer: "notClaimed" },
  {
    when: "there is no report",
    facts: { soc2Claim: claim("no"), soc2Type: unclear("Type III") },
    answer: "notClaimed",
  },
  {
    when: "the type is one",
    facts: { ...claimed, soc2Type: known<"soc2Type">("2", "Type II") },
    answer: "existing",
  },
  { when: "no type is given", facts: { ...claimed, soc2Type: blank }, answer: "existing" },
  {
    when: "it is the name of the report",
    facts: { ...claimed, soc2Type: unclear("SOC II") },
    answer: "existing",
  },
  {
    when: "a third type",
    facts: { ...claimed, soc2Type: unclear("Type III") },
    answer: "noSuchType",
    severity: "low",
    says: "“Type III”",
  },
  {
    when: "a type and a half",
    facts: { ...claimed, soc2Type: unclear("1.5") },
    answer: "noSuchType",
  },
  { when: "a tier", facts: { ...claimed, soc2Type: unclear("Tier 2") }, answer: "noSuchType" },
  { when: "type A", facts: { ...claimed, soc2Type: unclear("Type A") }, answer: "noSuchType" },
  {
    when: "the answer names it",
    facts: { soc2Claim: unclear("SOC 2 Type III") },
    answer: "noSuchType",
  },
  { when: "a SOC 4", facts: { soc2Claim: unclear("SOC 4") }, answer: "noSuchType" },
  {
    when: "a data centre is of tier 3",
    facts: { soc2Claim: claim("yes", "SOC 2 report; hosted in a Tier 3 data centre") },
    answer: "existing",
  },
]);
