import { blank, claim, elsewhere, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2ControlsNotTested } from "./soc2-controls-not-tested.ts";

const claimed = { soc2Claim: claim("yes") };
const untested = (words: string) => ({ ...claimed, soc2ControlsNotOperated: text(words) });

testRule(soc2ControlsNotTested, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "there is no column", facts: claimed, answer: "unknown" },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2ControlsNotOperated: blank },
    answer: "unknown",
  },
  {
    when: "they stand in the report",
    facts: { ...claimed, soc2ControlsNotOperated: elsewhere("see section 4") },
    answer: "unknown",
  },
  { when: "there were none", facts: untested("None noted"), answer: "none" },
  {
    when: "incident response had no occurrence",
    facts: untested("Incident response – no occurrence"),
    answer: "notTested",
    severity: "low",
    says: "“Incident response – no occurrence”",
  },
  {
    when: "it is a control we rely on",
    facts: {
      ...untested("Incident response – no occurrence"),
      relianceControls: known<"relianceControls">(["Incident response"]),
    },
    answer: "notTested",
    severity: "medium",
  },
  {
    when: "it is at a site we need",
    facts: untested("Evacuation drill in Makati did not occur"),
    coverage: coverageOf({ site: "Makati" }),
    answer: "notTested",
    severity: "medium",
  },
]);
