import { blank, claim, either, inMonth, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2PeriodTooShort } from "./soc2-period-too-short.ts";

const type2 = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };
const period = (start: string, end: string) => ({
  ...type2,
  soc2PeriodStart: on(start),
  soc2PeriodEnd: on(end),
});
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

testRule(soc2PeriodTooShort, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the first day is not given",
    facts: { ...period("2026-01-01", "2026-02-28"), soc2PeriodStart: blank },
    answer: "lengthUnknown",
  },
  {
    when: "the report is Type 1",
    facts: { ...period("2026-01-01", "2026-02-28"), soc2Type: known<"soc2Type">("1") },
    answer: "lengthUnknown",
  },
  {
    when: "the dates are in an impossible order",
    facts: period("2026-02-28", "2026-01-01"),
    answer: "lengthUnknown",
  },
  {
    when: "it is a day short of 3 months",
    facts: period("2026-01-01", "2026-03-30"),
    answer: "tooShort",
    severity: "medium",
    says: "2 months",
  },
  {
    when: "risk is high",
    facts: period("2026-01-01", "2026-03-30"),
    beside: risk("high"),
    answer: "tooShort",
    severity: "high",
  },
  {
    when: "risk is low",
    facts: period("2026-01-01", "2026-03-30"),
    beside: risk("low"),
    answer: "tooShort",
    severity: "low",
  },
  {
    when: "it is a few weeks",
    facts: period("2026-01-01", "2026-01-20"),
    answer: "tooShort",
    says: "less than a month",
  },
  {
    when: "it is 3 months to the day",
    facts: period("2026-01-01", "2026-03-31"),
    answer: "short",
    severity: "medium",
    says: "3 months",
  },
  {
    when: "it is a day short of 6 months",
    facts: period("2026-01-01", "2026-06-29"),
    answer: "short",
    says: "5 months",
  },
  {
    when: "it is 6 months to the day",
    facts: period("2026-01-01", "2026-06-30"),
    answer: "longEnough",
  },
  { when: "it is a year", facts: period("2025-01-01", "2025-12-31"), answer: "longEnough" },
  {
    when: "the type is not known",
    facts: { ...period("2026-01-01", "2026-03-30"), soc2Type: blank },
    answer: "tooShort",
  },
  {
    when: "months alone are given, which run from their first to their last day",
    facts: {
      ...type2,
      soc2PeriodStart: inMonth("2026-01", "Jan 2026"),
      soc2PeriodEnd: inMonth("2026-06", "Jun 2026"),
    },
    answer: "longEnough",
  },
  {
    when: "a date of two readings leaves open whether it is 6 months",
    facts: {
      ...type2,
      soc2PeriodStart: either("2025-01-04", "2025-04-01", "01/04/2025"),
      soc2PeriodEnd: on("2025-08-31"),
    },
    answer: "perhapsShort",
    severity: "low",
    says: "6 months",
  },
  {
    when: "a date of two readings leaves open whether it is 3 months",
    facts: {
      ...type2,
      soc2PeriodStart: either("2025-01-04", "2025-04-01", "01/04/2025"),
      soc2PeriodEnd: on("2025-05-31"),
    },
    answer: "perhapsShort",
    says: "3 months",
  },
]);
