import { blank, claim, inMonth, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2ReportDateImplausible } from "./soc2-report-date-implausible.ts";

const report = {
  soc2Claim: claim("yes"),
  soc2Type: known<"soc2Type">("2"),
  soc2PeriodEnd: on("2026-03-31"),
};
const dated = (day: string) => ({ ...report, soc2ReportDate: on(day) });

testRule(soc2ReportDateImplausible, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "the tracker does not ask for the date", facts: report, answer: "noDates" },
  {
    when: "the date is not given",
    facts: { ...report, soc2ReportDate: blank },
    answer: "noDates",
  },
  {
    when: "the end of the period is not given",
    facts: { ...dated("2026-05-10"), soc2PeriodEnd: blank },
    answer: "noDates",
  },
  {
    when: "the report is Type 1",
    facts: { ...dated("2026-03-31"), soc2Type: known<"soc2Type">("1") },
    answer: "noDates",
  },
  {
    when: "it is dated the day before the period ended",
    facts: dated("2026-03-30"),
    answer: "beforeEnd",
    severity: "medium",
  },
  {
    when: "it is dated on the last day",
    facts: dated("2026-03-31"),
    answer: "tooSoon",
    severity: "high",
  },
  {
    when: "it is dated 7 days later",
    facts: dated("2026-04-07"),
    answer: "tooSoon",
    says: "7 days",
  },
  { when: "it is dated 8 days later", facts: dated("2026-04-08"), answer: "plausible" },
  {
    when: "it is dated 6 months later to the day",
    facts: dated("2026-09-30"),
    answer: "plausible",
  },
  {
    when: "it is dated a day more than 6 months later",
    facts: dated("2026-10-01"),
    answer: "late",
    severity: "low",
  },
  {
    when: "only the month is given and it is a later one",
    facts: { ...report, soc2ReportDate: inMonth("2026-05", "May 2026") },
    answer: "plausible",
  },
  {
    when: "only the month is given and it is the next one",
    facts: { ...report, soc2ReportDate: inMonth("2026-04", "Apr 2026") },
    answer: "unsure",
    severity: "low",
  },
  {
    when: "only the month is given and it is the one the period ended in",
    facts: { ...report, soc2ReportDate: inMonth("2026-03", "Mar 2026") },
    answer: "unsure",
  },
]);
