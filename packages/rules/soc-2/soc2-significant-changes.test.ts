import { blank, claim, elsewhere, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2SignificantChanges } from "./soc2-significant-changes.ts";

const claimed = { soc2Claim: claim("yes") };
const inReport = (words: string) => ({ ...claimed, soc2Changes: text(words) });
const inLetter = (words: string) => ({ bridgeChanges: text(words) });

testRule(soc2SignificantChanges, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "there is no column", facts: claimed, answer: "unknown" },
  { when: "the cell is empty", facts: { ...claimed, soc2Changes: blank }, answer: "unknown" },
  {
    when: "they stand in the report",
    facts: { ...claimed, soc2Changes: elsewhere("see section 3") },
    answer: "unknown",
  },
  {
    when: "there are none in report and letter",
    facts: { ...inReport("None"), ...inLetter("No material changes since the report") },
    answer: "none",
  },
  {
    when: "the report tells of a migration",
    facts: inReport("Data centre moved to AWS"),
    answer: "changed",
    severity: "low",
    says: "“Data centre moved to AWS”",
  },
  {
    when: "only the letter tells of one",
    facts: { ...inReport("None"), ...inLetter("Acquired by Banyan Group") },
    answer: "changed",
    says: "“Acquired by Banyan Group”",
  },
  {
    when: "the change is at a site we need",
    facts: inReport("Makati floor moved to another building"),
    coverage: coverageOf({ site: "Makati" }),
    answer: "changed",
    severity: "medium",
  },
  {
    when: "the change is at another site",
    facts: inReport("Dallas floor moved to another building"),
    coverage: coverageOf({ site: "Makati" }),
    answer: "changed",
    severity: "low",
  },
  {
    when: "the change is of a system used for us",
    facts: { ...inReport("Genesys replaced"), systemsUsed: known<"systemsUsed">(["Genesys"]) },
    answer: "changed",
    severity: "medium",
  },
]);
