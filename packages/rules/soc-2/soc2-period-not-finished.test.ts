import { between, blank, claim, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2PeriodNotFinished } from "./soc2-period-not-finished.ts";

const claimed = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };
const type1 = { ...claimed, soc2Type: known<"soc2Type">("1") };
const ended = (day: string) => ({ ...claimed, soc2PeriodEnd: on(day) });

// Every case is checked as of 2026-11-23.
testRule(soc2PeriodNotFinished, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "no date is given", facts: { ...claimed, soc2PeriodEnd: blank }, answer: "noDates" },
  {
    when: "the period ends tomorrow",
    facts: ended("2026-11-24"),
    answer: "notFinished",
    severity: "high",
    says: "24 November 2026",
  },
  {
    when: "the period ends today and the report is dated today",
    facts: { ...ended("2026-11-23"), soc2ReportDate: on("2026-11-23") },
    answer: "finished",
  },
  {
    when: "the report is dated tomorrow",
    facts: { ...ended("2026-06-30"), soc2ReportDate: on("2026-11-24") },
    answer: "notFinished",
    says: "date of the auditor’s report",
  },
  {
    when: "the period ends some time this month",
    facts: { ...claimed, soc2PeriodEnd: between("2026-11-01", "2026-11-30", "Nov 2026") },
    answer: "perhapsNotFinished",
    severity: "medium",
  },
  {
    when: "it ended 90 days ago without a report date",
    facts: ended("2026-08-25"),
    answer: "perhapsNotIssued",
  },
  {
    when: "it ended 91 days ago without a report date",
    facts: ended("2026-08-24"),
    answer: "finished",
  },
  {
    when: "it ended last month and the report is dated",
    facts: { ...ended("2026-10-15"), soc2ReportDate: on("2026-11-20") },
    answer: "finished",
  },
  {
    when: "a Type 1 report speaks as of a recent date",
    facts: { ...type1, soc2AsOfDate: on("2026-11-01") },
    answer: "finished",
  },
  {
    when: "a Type 1 report speaks as of tomorrow",
    facts: { ...type1, soc2AsOfDate: on("2026-11-24") },
    answer: "notFinished",
    says: "as-of date",
  },
]);
