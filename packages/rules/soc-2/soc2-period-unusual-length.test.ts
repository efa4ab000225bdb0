import { blank, claim, either, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2PeriodUnusualLength } from "./soc2-period-unusual-length.ts";

const type2 = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };
const period = (start: string, end: string) => ({
  ...type2,
  soc2PeriodStart: on(start),
  soc2PeriodEnd: on(end),
});

testRule(soc2PeriodUnusualLength, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the last day is not given",
    facts: { ...period("2025-01-01", "2025-12-31"), soc2PeriodEnd: blank },
    answer: "lengthUnknown",
  },
  { when: "it is a year", facts: period("2025-01-01", "2025-12-31"), answer: "usual" },
  {
    when: "it is a year and a day, as people count to the same date",
    facts: period("2025-01-01", "2026-01-01"),
    answer: "usual",
  },
  {
    when: "it is 12 months and 15 days",
    facts: period("2025-01-01", "2026-01-15"),
    answer: "usual",
  },
  {
    when: "it is a day longer",
    facts: period("2025-01-01", "2026-01-16"),
    answer: "unusual",
    severity: "low",
    says: "12 months",
  },
  {
    when: "it is 18 months to the day",
    facts: period("2025-01-01", "2026-06-30"),
    answer: "unusual",
    severity: "low",
    says: "18 months",
  },
  {
    when: "it is a day longer than 18 months",
    facts: period("2025-01-01", "2026-07-01"),
    answer: "unusual",
    severity: "medium",
  },
  {
    when: "one reading of a date makes it long and the other does not",
    facts: {
      ...period("2025-01-04", "2026-02-28"),
      soc2PeriodStart: either("2025-01-04", "2025-04-01", "01/04/2025"),
    },
    answer: "usual",
  },
]);
