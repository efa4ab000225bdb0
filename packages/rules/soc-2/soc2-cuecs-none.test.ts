import { blank, claim, known, notApplicable } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2CuecsNone } from "./soc2-cuecs-none.ts";

const controls = (...names: readonly string[]) => ({
  soc2Claim: claim("yes"),
  soc2Cuecs: known<"soc2Cuecs">(names),
});
const access = (said: "yes" | "no" | "partial") => ({
  accessToBuyerSystems: known<"accessToBuyerSystems">(said),
});

testRule(soc2CuecsNone, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the cell is empty",
    facts: { ...controls(), soc2Cuecs: blank },
    answer: "unknown",
  },
  {
    when: "the cell says N/A",
    facts: { ...controls(), soc2Cuecs: notApplicable(), ...access("yes") },
    answer: "unknown",
  },
  {
    when: "some are listed",
    facts: { ...controls("Approve accounts"), ...access("yes") },
    answer: "someListed",
  },
  { when: "there are none", facts: controls(), answer: "none" },
  {
    when: "there are none and nobody works in our systems",
    facts: { ...controls(), ...access("no") },
    answer: "none",
  },
  {
    when: "there are none and agents work in our systems",
    facts: { ...controls(), ...access("yes") },
    answer: "noneButAccess",
    severity: "low",
  },
  {
    when: "there are none and agents see some of our systems",
    facts: { ...controls(), ...access("partial") },
    answer: "noneButAccess",
  },
]);
