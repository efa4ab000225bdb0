import { between, blank, claim, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSurveillanceFirstOverdue } from "./iso-surveillance-first-overdue.ts";

// Every case is checked as of 2026-11-23 where not said.
const issued = (day: string, original = day) => ({
  isoClaim: claim("yes"),
  isoIssueDate: on(day),
  isoOriginalDate: on(original),
});
const none = { isoLastAuditDate: unclear("none") };

testRule(isoSurveillanceFirstOverdue, [
  {
    when: "no certificate is claimed",
    facts: { ...issued("2025-09-01"), ...none, isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "no issue date is given",
    facts: { ...issued("2025-09-01"), ...none, isoIssueDate: blank },
    answer: "notApplicable",
  },
  {
    when: "the last audit is not given",
    facts: { ...issued("2025-09-01"), isoLastAuditDate: blank },
    answer: "notApplicable",
  },
  {
    when: "it is a renewed certificate",
    facts: { ...issued("2025-09-01", "2022-09-01"), ...none },
    answer: "notApplicable",
  },
  {
    when: "24 months have passed since the issue",
    facts: { ...issued("2024-11-23"), ...none },
    answer: "overdue",
    severity: "high",
  },
  {
    when: "a day more than 24 months have passed",
    facts: { ...issued("2024-11-22"), ...none },
    answer: "notApplicable",
  },
  {
    when: "the days of grace end today",
    facts: { ...issued("2025-10-24"), ...none },
    answer: "notDueYet",
    says: "24 October 2026",
  },
  {
    when: "the days of grace ended yesterday",
    facts: { ...issued("2025-10-23"), ...none },
    answer: "overdue",
    says: "23 October 2026",
  },
  {
    when: "the last audit is the one before the issue",
    facts: { ...issued("2025-10-01"), isoLastAuditDate: on("2025-09-15") },
    answer: "overdue",
  },
  {
    when: "it was held in time",
    facts: { ...issued("2025-10-01"), isoLastAuditDate: on("2026-10-31") },
    answer: "held",
  },
  {
    when: "it was held a day late",
    facts: { ...issued("2025-10-01"), isoLastAuditDate: on("2026-11-01") },
    answer: "late",
    severity: "low",
  },
  {
    when: "the original date is empty, and there was none",
    facts: { ...issued("2025-10-01"), isoOriginalDate: blank, ...none },
    answer: "overdue",
    severity: "high",
    says: "1 October 2026",
  },
  {
    when: "the original date is empty, and the last audit is the one before the issue",
    facts: { ...issued("2025-10-01"), isoOriginalDate: blank, isoLastAuditDate: on("2025-09-15") },
    answer: "overdue",
  },
  {
    when: "the tracker does not ask for the original date, and there was none",
    facts: { isoClaim: claim("yes"), isoIssueDate: on("2025-10-01"), ...none },
    answer: "overdue",
  },
  {
    when: "it does not ask for it, and the last audit may be that of a renewal",
    facts: {
      isoClaim: claim("yes"),
      isoIssueDate: on("2025-10-01"),
      isoLastAuditDate: on("2025-09-15"),
    },
    answer: "perhapsOverdue",
    severity: "medium",
    says: "1 October 2025",
  },
  {
    when: "the original date cannot be read, and there was none",
    facts: { ...issued("2025-10-01"), isoOriginalDate: unclear("long ago"), ...none },
    answer: "perhapsOverdue",
  },
  {
    when: "nobody says so, and an audit was held since",
    facts: { ...issued("2025-10-01"), isoOriginalDate: blank, isoLastAuditDate: on("2026-09-01") },
    answer: "held",
  },
  {
    when: "only the year of the audit is given, and it may lie before the issue",
    facts: {
      ...issued("2025-10-01"),
      isoLastAuditDate: between("2025-01-01", "2025-12-31", "2025"),
    },
    answer: "perhapsOverdue",
  },
]);
