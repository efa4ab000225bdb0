import { blank, claim, elsewhere, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2ExceptionsRelevant } from "./soc2-exceptions-relevant.ts";

const claimed = { soc2Claim: claim("yes") };
const described = (words: string) => ({ ...claimed, soc2Exceptions: text(words) });
const counted = (count: number) => ({
  ...claimed,
  soc2ExceptionsCount: known<"soc2ExceptionsCount">(count),
});
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

testRule(soc2ExceptionsRelevant, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Exceptions: blank },
    answer: "unknown",
  },
  {
    when: "they stand in the report",
    facts: { ...claimed, soc2Exceptions: elsewhere("see section 4") },
    answer: "unknown",
  },
  { when: "there were none", facts: described("No exceptions noted"), answer: "none" },
  {
    when: "leavers kept access",
    facts: described("2 of 25 leavers kept access for a week"),
    answer: "relevant",
    severity: "high",
    says: "“2 of 25 leavers",
  },
  {
    when: "leavers kept access and risk is low",
    facts: described("2 of 25 leavers kept access for a week"),
    beside: risk("low"),
    answer: "relevant",
    severity: "medium",
  },
  {
    when: "a control we list is touched",
    facts: {
      ...described("Clean desk check missed in June"),
      relianceControls: known<"relianceControls">(["Clean desk"]),
    },
    answer: "relevant",
  },
  {
    when: "a site we need is named",
    facts: described("Visitor log incomplete in Makati"),
    coverage: coverageOf({ site: "Makati" }),
    answer: "relevant",
  },
  {
    when: "another site is named",
    facts: described("Visitor log incomplete in Dallas"),
    coverage: coverageOf({ site: "Makati" }),
    answer: "others",
    severity: "low",
  },
  {
    when: "another site is named and risk is high",
    facts: described("Visitor log incomplete in Dallas"),
    beside: risk("high"),
    answer: "others",
    severity: "medium",
  },
  {
    when: "it was there the year before",
    facts: described("Board minutes missing, repeated from prior year"),
    answer: "repeated",
    severity: "medium",
  },
  {
    when: "there are 5",
    facts: counted(5),
    answer: "notDescribed",
    severity: "low",
    says: "5 exceptions",
  },
  {
    when: "there are 6",
    facts: counted(6),
    answer: "many",
    severity: "medium",
    says: "6 exceptions",
  },
  {
    when: "there are 6, described and of no concern",
    facts: { ...described("Training records incomplete"), ...counted(6) },
    answer: "many",
  },
  {
    when: "there are some, and that is all",
    facts: described("Yes"),
    answer: "notDescribed",
    says: "found exceptions, and none is described",
  },
]);
