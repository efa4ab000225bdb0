import { blank, claim, elsewhere, known, notApplicable } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2CuecsUnknown } from "./soc2-cuecs-unknown.ts";

const claimed = { soc2Claim: claim("yes") };
const listed = (...controls: readonly string[]) => ({
  ...claimed,
  soc2Cuecs: known<"soc2Cuecs">(controls, controls.join("; ")),
});

testRule(soc2CuecsUnknown, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "controls are listed",
    facts: listed("Approve accounts", "Report leavers"),
    answer: "given",
  },
  { when: "there are said to be none", facts: listed("none"), answer: "given" },
  { when: "they are only counted", facts: listed("12"), answer: "notListed", says: "“12”" },
  { when: "their mapping is all that is said", facts: listed("Not mapped"), answer: "notListed" },
  { when: "nobody reviewed them", facts: listed("Not reviewed"), answer: "notListed" },
  { when: "they are counted and all mapped", facts: listed("12", "all mapped"), answer: "given" },
  {
    when: "the cell says N/A",
    facts: { ...claimed, soc2Cuecs: notApplicable() },
    answer: "notListed",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Cuecs: blank },
    answer: "missing",
    severity: "low",
  },
  { when: "there is no column", facts: claimed, answer: "notAsked", severity: "low" },
  {
    when: "they stand in the report",
    facts: { ...claimed, soc2Cuecs: elsewhere("see p. 34") },
    answer: "elsewhere",
    says: "“see p. 34”",
  },
]);
