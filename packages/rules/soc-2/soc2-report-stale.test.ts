import { between, blank, claim, either, known, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2ReportStale } from "./soc2-report-stale.ts";

const type2 = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };
const ended = (day: string) => ({ ...type2, soc2PeriodEnd: on(day) });
const carried = { bridgeEnd: on("2026-10-31"), nextReportDate: on("2026-12-31") };

// Every case is checked as of 2026-11-23.
testRule(soc2ReportStale, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "the cell is empty", facts: { ...type2, soc2PeriodEnd: blank }, answer: "noPeriodEnd" },
  {
    when: "it cannot be read",
    facts: { ...type2, soc2PeriodEnd: unclear("last year") },
    answer: "noPeriodEnd",
  },
  {
    when: "the report is Type 1",
    facts: { ...ended("2020-01-01"), soc2Type: known<"soc2Type">("1") },
    answer: "noPeriodEnd",
  },
  { when: "it ended 12 months ago to the day", facts: ended("2025-11-23"), answer: "recent" },
  {
    when: "it ended a day more than 12 months ago",
    facts: ended("2025-11-22"),
    answer: "old",
    severity: "high",
    says: "more than 12 months ago",
  },
  {
    when: "it ended 24 months ago to the day",
    facts: ended("2024-11-23"),
    answer: "old",
    severity: "high",
  },
  {
    when: "it ended a day more than 24 months ago",
    facts: ended("2024-11-22"),
    answer: "old",
    severity: "critical",
  },
  {
    when: "risk is critical",
    facts: { ...ended("2025-11-22"), inherentRisk: known<"inherentRisk">("critical") },
    answer: "old",
    severity: "critical",
  },
  {
    when: "only the month is known and it straddles the limit",
    facts: { ...type2, soc2PeriodEnd: between("2025-11-01", "2025-11-30", "Nov 2025") },
    answer: "perhapsOld",
    severity: "medium",
  },
  {
    when: "one reading is old and the other is not",
    facts: { ...type2, soc2PeriodEnd: either("2025-05-12", "2025-12-05", "05/12/2025") },
    answer: "perhapsOld",
  },
  {
    when: "a bridge letter and an announced report carry it",
    facts: { ...ended("2025-09-30"), ...carried },
    answer: "oldButFollowed",
    severity: "medium",
  },
  {
    when: "it is carried and ended 15 months ago to the day",
    facts: { ...ended("2025-08-23"), ...carried },
    answer: "oldButFollowed",
  },
  {
    when: "it ended a day more than 15 months ago",
    facts: { ...ended("2025-08-22"), ...carried },
    answer: "old",
  },
  {
    when: "the bridge letter ends 3 months ago to the day",
    facts: { ...ended("2025-09-30"), ...carried, bridgeEnd: on("2026-08-23") },
    answer: "oldButFollowed",
  },
  {
    when: "the bridge letter ends a day earlier",
    facts: { ...ended("2025-09-30"), ...carried, bridgeEnd: on("2026-08-22") },
    answer: "old",
  },
  {
    when: "the next report comes in 90 days",
    facts: { ...ended("2025-09-30"), ...carried, nextReportDate: on("2027-02-21") },
    answer: "oldButFollowed",
  },
  {
    when: "the next report comes in 91 days",
    facts: { ...ended("2025-09-30"), ...carried, nextReportDate: on("2027-02-22") },
    answer: "old",
  },
  {
    when: "the next report was due yesterday",
    facts: { ...ended("2025-09-30"), ...carried, nextReportDate: on("2026-11-22") },
    answer: "old",
  },
  {
    when: "no bridge letter is given",
    facts: { ...ended("2025-09-30"), nextReportDate: on("2026-12-31") },
    answer: "old",
  },
]);
