import { blank, claim, either, inMonth, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2CoverageBreak } from "./soc2-coverage-break.ts";

const report = {
  soc2Claim: claim("yes"),
  soc2Type: known<"soc2Type">("2"),
  soc2PeriodStart: on("2025-01-01"),
};
const after = (day: string) => ({ ...report, soc2PriorPeriodEnd: on(day) });

testRule(soc2CoverageBreak, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "the tracker does not ask for it", facts: report, answer: "noPrior" },
  {
    when: "it is the first report",
    facts: { ...report, soc2PriorPeriodEnd: blank },
    answer: "noPrior",
  },
  {
    when: "the start is not known",
    facts: { ...after("2024-06-30"), soc2PeriodStart: blank },
    answer: "noPrior",
  },
  {
    when: "the report is Type 1",
    facts: { ...after("2024-06-30"), soc2Type: known<"soc2Type">("1") },
    answer: "noPrior",
  },
  { when: "the one ends the day before", facts: after("2024-12-31"), answer: "continuous" },
  { when: "the periods overlap", facts: after("2025-03-31"), answer: "continuous" },
  {
    when: "a day lies between them",
    facts: after("2024-12-30"),
    answer: "broken",
    severity: "low",
    says: "1 day ",
  },
  {
    when: "92 days lie between them",
    facts: after("2024-09-30"),
    answer: "broken",
    severity: "low",
    says: "92 days",
  },
  {
    when: "93 days lie between them",
    facts: after("2024-09-29"),
    answer: "broken",
    severity: "medium",
  },
  {
    when: "the months adjoin",
    facts: { ...report, soc2PriorPeriodEnd: inMonth("2024-12", "Dec 2024") },
    answer: "continuous",
  },
  {
    when: "a month lies between the months",
    facts: { ...report, soc2PriorPeriodEnd: inMonth("2024-11", "Nov 2024") },
    answer: "broken",
    says: "31 days",
  },
  {
    when: "one reading of a date leaves a break",
    facts: { ...report, soc2PriorPeriodEnd: either("2024-06-12", "2024-12-06", "06/12/2024") },
    answer: "broken",
    says: "25 days",
  },
  {
    when: "one reading of a date leaves a break and the other none",
    facts: { ...report, soc2PriorPeriodEnd: either("2024-07-01", "2025-01-07", "01/07/2025") },
    answer: "perhapsBroken",
    severity: "low",
  },
]);
