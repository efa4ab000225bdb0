import { between, blank, claim, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSurveillanceYearMissed } from "./iso-surveillance-year-missed.ts";

// Every case is checked as of 2026-11-23 where not said.
const inForce = {
  isoClaim: claim("yes"),
  isoIssueDate: on("2024-07-01"),
  isoExpiryDate: on("2027-06-30"),
};

testRule(isoSurveillanceYearMissed, [
  {
    when: "no certificate is claimed",
    facts: { ...inForce, isoClaim: claim("no"), isoLastAuditDate: on("2024-06-01") },
    answer: "notClaimed",
  },
  {
    when: "no expiry date is given",
    facts: { ...inForce, isoExpiryDate: blank, isoLastAuditDate: on("2024-06-01") },
    answer: "notApplicable",
  },
  {
    when: "the last audit is not given",
    facts: { ...inForce, isoLastAuditDate: blank },
    answer: "notApplicable",
  },
  {
    when: "the certificate is in its first two years",
    facts: { ...inForce, isoLastAuditDate: on("2024-06-01") },
    asOf: "2026-07-01",
    answer: "notApplicable",
  },
  {
    when: "an audit was held in its first two years, twelve months ago",
    facts: { ...inForce, isoLastAuditDate: on("2025-06-01") },
    asOf: "2026-06-01",
    answer: "noYearMissed",
  },
  {
    when: "an audit was held in its first two years, a day before that",
    facts: { ...inForce, isoLastAuditDate: on("2025-05-31") },
    asOf: "2026-06-01",
    answer: "longAgo",
  },
  {
    when: "a renewed one in its first two years",
    facts: {
      ...inForce,
      isoOriginalDate: on("2021-07-01"),
      isoLastAuditDate: on("2024-06-01"),
    },
    asOf: "2026-07-01",
    answer: "yearMissed",
  },
  {
    when: "the last audit was at the end of the year before last",
    facts: { ...inForce, isoLastAuditDate: on("2024-12-31") },
    answer: "yearMissed",
    severity: "high",
    says: "none is shown for 2025",
  },
  {
    when: "the last audit was at the beginning of last year",
    facts: { ...inForce, isoLastAuditDate: on("2025-01-01") },
    answer: "longAgo",
    severity: "medium",
    says: "31 December 2026",
  },
  {
    when: "it may have been last year",
    facts: { ...inForce, isoLastAuditDate: between("2024-12-01", "2025-01-31", "winter") },
    answer: "longAgo",
  },
  {
    when: "the last audit was twelve months ago",
    facts: { ...inForce, isoLastAuditDate: on("2025-11-23") },
    answer: "noYearMissed",
  },
  {
    when: "the last audit was a day before that",
    facts: { ...inForce, isoLastAuditDate: on("2025-11-22") },
    answer: "longAgo",
  },
  {
    when: "the certificate expires before the year ends",
    facts: {
      ...inForce,
      isoIssueDate: on("2023-12-10"),
      isoExpiryDate: on("2026-12-09"),
      isoLastAuditDate: on("2025-06-01"),
    },
    answer: "longAgo",
    says: "9 December 2026",
  },
  {
    when: "there was none, and one was due",
    facts: { ...inForce, isoLastAuditDate: unclear("none") },
    answer: "noneHeld",
    severity: "high",
    says: "“none”; one was due in 2025",
  },
  {
    when: "there was none, and none was due",
    facts: {
      ...inForce,
      isoOriginalDate: on("2022-07-01"),
      isoIssueDate: on("2025-07-01"),
      isoExpiryDate: on("2028-06-30"),
      isoLastAuditDate: unclear("none"),
    },
    answer: "noYearMissed",
  },
]);
