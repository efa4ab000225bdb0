import { between, blank, claim, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2BridgeTooLong } from "./soc2-bridge-too-long.ts";

const report = {
  soc2Claim: claim("yes"),
  soc2Type: known<"soc2Type">("2"),
  soc2PeriodEnd: on("2025-12-31"),
};
const until = (day: string) => ({ ...report, bridgeEnd: on(day) });

testRule(soc2BridgeTooLong, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "there is no bridge letter", facts: report, answer: "noBridge" },
  {
    when: "the period is not known",
    facts: { ...until("2026-10-31"), soc2PeriodEnd: blank },
    answer: "noBridge",
  },
  { when: "it spans 3 months to the day", facts: until("2026-03-31"), answer: "short" },
  {
    when: "it spans a day more",
    facts: until("2026-04-01"),
    answer: "long",
    severity: "medium",
  },
  { when: "it spans 6 months to the day", facts: until("2026-06-30"), answer: "long" },
  {
    when: "it spans 6 months and a day",
    facts: until("2026-07-01"),
    answer: "tooLong",
    severity: "medium",
  },
  { when: "it spans 10 months", facts: until("2026-10-31"), answer: "tooLong", says: "10 months" },
  {
    when: "it spans 12 months to the day",
    facts: until("2026-12-31"),
    answer: "tooLong",
    severity: "medium",
  },
  {
    when: "it spans 12 months and a day",
    facts: until("2027-01-01"),
    answer: "tooLong",
    severity: "high",
  },
  {
    when: "only the month of its end is known",
    facts: { ...report, bridgeEnd: between("2026-03-15", "2026-04-15", "spring") },
    answer: "long",
  },
  {
    when: "it starts the day after the period",
    facts: { ...until("2026-03-31"), bridgeStart: on("2026-01-01") },
    answer: "short",
  },
  {
    when: "it starts two days after the period",
    facts: { ...until("2026-03-31"), bridgeStart: on("2026-01-02") },
    answer: "hole",
    severity: "medium",
  },
]);
