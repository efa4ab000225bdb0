import {
  between,
  blank,
  claim,
  elsewhere,
  known,
  on,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2PeriodMissing } from "./soc2-period-missing.ts";

const type2 = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };
const start = { soc2PeriodStart: on("2025-01-01") };
const end = { soc2PeriodEnd: on("2025-12-31") };
const noDates = { soc2PeriodStart: blank, soc2PeriodEnd: blank };

testRule(soc2PeriodMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the report is Type 1",
    facts: { ...type2, ...noDates, soc2Type: known<"soc2Type">("1") },
    answer: "type1",
  },
  {
    when: "both days are given",
    facts: { ...type2, ...start, ...end },
    answer: "given",
    says: "1 January 2025 to 31 December 2025",
  },
  {
    when: "only the year is given",
    facts: {
      ...type2,
      soc2PeriodStart: between("2025-01-01", "2025-12-31", "2025"),
      soc2PeriodEnd: between("2025-01-01", "2025-12-31", "2025"),
    },
    answer: "onlyYear",
    severity: "medium",
  },
  {
    when: "only the year of the end is given",
    facts: { ...type2, soc2PeriodEnd: between("2025-01-01", "2025-12-31", "2025") },
    answer: "onlyYear",
  },
  {
    when: "only the end is given",
    facts: { ...type2, ...end },
    answer: "startMissing",
    says: "31 December 2025",
  },
  {
    when: "only the start is given",
    facts: { ...type2, ...start, soc2PeriodEnd: blank },
    answer: "endMissing",
  },
  {
    when: "a Type 2 report has no dates",
    facts: { ...type2, ...noDates },
    answer: "missing",
    severity: "high",
  },
  {
    when: "the end is to be confirmed and the start is not asked",
    facts: { ...type2, soc2PeriodEnd: placeholder() },
    answer: "missing",
  },
  {
    when: "the type is not given either",
    facts: { ...noDates, soc2Claim: claim("yes"), soc2Type: blank },
    answer: "typeUnknown",
    severity: "medium",
  },
  { when: "there is no column", facts: type2, answer: "notAsked", severity: "medium" },
  {
    when: "the report is attached",
    facts: { ...type2, ...noDates, soc2PeriodEnd: elsewhere() },
    answer: "elsewhere",
  },
  {
    when: "the start cannot be read and the end is empty",
    facts: { ...type2, ...noDates, soc2PeriodStart: unclear("last year") },
    answer: "unreadable",
    says: "“last year”",
  },
]);
