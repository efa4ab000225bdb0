import { between, blank, claim, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2Type1Stale } from "./soc2-type1-stale.ts";

const type1 = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("1") };
const dated = (day: string) => ({ ...type1, soc2AsOfDate: on(day) });

// Every case is checked as of 2026-11-23.
testRule(soc2Type1Stale, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "it is Type 2",
    facts: { ...dated("2020-01-01"), soc2Type: known<"soc2Type">("2") },
    answer: "notType1",
  },
  { when: "its date is not given", facts: { ...type1, soc2AsOfDate: blank }, answer: "undated" },
  { when: "it is 6 months old to the day", facts: dated("2026-05-23"), answer: "recent" },
  {
    when: "it is a day more than 6 months old",
    facts: dated("2026-05-22"),
    answer: "ageing",
    severity: "medium",
  },
  { when: "it is 12 months old to the day", facts: dated("2025-11-23"), answer: "ageing" },
  {
    when: "it is a day more than 12 months old",
    facts: dated("2025-11-22"),
    answer: "old",
    severity: "high",
    says: "more than 12 months ago",
  },
  {
    when: "only the year is given",
    facts: { ...type1, soc2AsOfDate: between("2025-01-01", "2025-12-31", "2025") },
    answer: "perhapsOld",
  },
]);
