import { between, blank, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqDateOrder } from "./dq-date-order.ts";

const soc2 = { artefact: "soc2" } as const;

// Every case is checked as of 2026-11-23.
testRule(dqDateOrder, [
  { when: "no date is given", facts: {}, answer: "noPairs" },
  {
    when: "one of two dates cannot be read",
    facts: { isoIssueDate: on("2024-07-01"), isoExpiryDate: unclear("soon") },
    answer: "noPairs",
  },
  {
    when: "the report’s dates are no matter of the certificate’s",
    facts: { soc2PeriodStart: on("2025-12-31"), soc2PeriodEnd: on("2025-01-01") },
    answer: "noPairs",
  },
  {
    when: "issue and expiry are the same day",
    facts: { isoIssueDate: on("2024-07-01"), isoExpiryDate: on("2024-07-01") },
    answer: "inOrder",
  },
  {
    when: "the certificate expires before it is issued",
    facts: { isoIssueDate: on("2027-07-01"), isoExpiryDate: on("2027-06-30") },
    answer: "outOfOrder",
    severity: "high",
    says: "certificate issue date (1 July 2027)",
  },
  {
    when: "the first certification lies after the current one",
    facts: { isoOriginalDate: on("2024-07-02"), isoIssueDate: on("2024-07-01") },
    answer: "outOfOrder",
  },
  {
    when: "the last audit is tomorrow",
    facts: { isoLastAuditDate: on("2026-11-24") },
    answer: "outOfOrder",
    says: "as-of date",
  },
  {
    when: "the last audit is today",
    facts: { isoLastAuditDate: on("2026-11-23") },
    answer: "inOrder",
  },
  {
    when: "issue and expiry are given by the year, and both may hold",
    facts: {
      isoIssueDate: between("2026-01-01", "2026-12-31", "2026"),
      isoExpiryDate: between("2026-06-01", "2026-06-30", "June 2026"),
    },
    answer: "perhapsOutOfOrder",
    severity: "medium",
  },
  {
    ...soc2,
    when: "the period starts on the day it ends",
    facts: { soc2PeriodStart: on("2025-12-31"), soc2PeriodEnd: on("2025-12-31") },
    answer: "outOfOrder",
  },
  {
    ...soc2,
    when: "the period starts the day before it ends",
    facts: { soc2PeriodStart: on("2025-12-30"), soc2PeriodEnd: on("2025-12-31") },
    answer: "inOrder",
  },
  {
    ...soc2,
    when: "the report is dated before its period ends",
    facts: { soc2PeriodEnd: on("2025-12-31"), soc2ReportDate: on("2025-12-30") },
    answer: "outOfOrder",
  },
  {
    ...soc2,
    when: "the bridge letter starts the day the period ends",
    facts: { soc2PeriodEnd: on("2025-12-31"), bridgeStart: on("2025-12-31") },
    answer: "inOrder",
  },
  {
    ...soc2,
    when: "the bridge letter starts before the period ends",
    facts: { soc2PeriodEnd: on("2025-12-31"), bridgeStart: on("2025-12-30") },
    answer: "outOfOrder",
  },
  {
    ...soc2,
    when: "a certain break outweighs a possible one",
    facts: {
      soc2PeriodStart: between("2025-12-01", "2025-12-31", "Dec 2025"),
      soc2PeriodEnd: on("2025-12-15"),
      soc2ReportDate: on("2025-12-14"),
    },
    answer: "outOfOrder",
    says: "date of the auditor’s report",
  },
  {
    ...soc2,
    when: "the end is empty",
    facts: { soc2PeriodStart: on("2025-12-31"), soc2PeriodEnd: blank },
    answer: "noPairs",
  },
]);
