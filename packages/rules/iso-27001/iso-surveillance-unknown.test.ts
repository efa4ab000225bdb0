import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  on,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSurveillanceUnknown } from "./iso-surveillance-unknown.ts";

// Every case is checked as of 2026-11-23.
const issued = { isoClaim: claim("yes"), isoIssueDate: on("2024-07-01") };

testRule(isoSurveillanceUnknown, [
  {
    when: "no certificate is claimed",
    facts: { ...issued, isoClaim: claim("no"), isoLastAuditDate: blank },
    answer: "notClaimed",
  },
  { when: "the tracker does not ask", facts: issued, answer: "notAsked" },
  {
    when: "the issue date is not known",
    facts: { ...issued, isoIssueDate: blank, isoLastAuditDate: blank },
    answer: "notDueYet",
  },
  {
    when: "it was issued twelve months ago",
    facts: { ...issued, isoIssueDate: on("2025-11-23"), isoLastAuditDate: blank },
    answer: "notDueYet",
  },
  {
    when: "it was issued a day before that",
    facts: { ...issued, isoIssueDate: on("2025-11-22"), isoLastAuditDate: blank },
    answer: "missing",
    severity: "low",
  },
  {
    when: "the cell holds a placeholder",
    facts: { ...issued, isoLastAuditDate: placeholder() },
    answer: "missing",
  },
  {
    when: "it is given",
    facts: { ...issued, isoLastAuditDate: on("2026-06-15") },
    answer: "given",
  },
  {
    when: "there was none, which others judge",
    facts: { ...issued, isoLastAuditDate: unclear("none") },
    answer: "given",
  },
  {
    when: "it is a habit and no date",
    facts: { ...issued, isoLastAuditDate: unclear("annual") },
    answer: "unreadable",
    severity: "low",
    says: "“annual”",
  },
  {
    when: "it says N/A",
    facts: { ...issued, isoLastAuditDate: notApplicable() },
    answer: "unreadable",
  },
  {
    when: "it is in a document",
    facts: { ...issued, isoLastAuditDate: elsewhere() },
    answer: "elsewhere",
  },
]);
