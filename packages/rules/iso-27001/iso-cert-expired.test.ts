import { between, blank, either, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCertExpired } from "./iso-cert-expired.ts";

// Every case is checked as of 2026-11-23.
testRule(isoCertExpired, [
  { when: "the cell is empty", facts: { isoExpiryDate: blank }, answer: "noExpiry" },
  { when: "it cannot be read", facts: { isoExpiryDate: unclear("spring") }, answer: "noExpiry" },
  { when: "it expires today", facts: { isoExpiryDate: on("2026-11-23") }, answer: "inDate" },
  {
    when: "it expired yesterday",
    facts: { isoExpiryDate: on("2026-11-22") },
    answer: "expiredRecently",
    severity: "critical",
    says: "22 May 2027",
  },
  {
    when: "the restore window ends today",
    facts: { isoExpiryDate: on("2026-05-23") },
    answer: "expiredRecently",
  },
  {
    when: "the restore window ended yesterday",
    facts: { isoExpiryDate: on("2026-05-22") },
    answer: "expired",
    says: "22 May 2026",
  },
  {
    when: "only the year is given and it is this one",
    facts: { isoExpiryDate: between("2026-01-01", "2026-12-31", "2026") },
    answer: "perhapsExpired",
    severity: "high",
  },
  {
    when: "one reading is past and the other is not",
    facts: { isoExpiryDate: either("2026-05-12", "2026-12-05", "05/12/2026") },
    answer: "perhapsExpired",
  },
  {
    when: "both readings are past",
    facts: { isoExpiryDate: either("2026-10-11", "2026-11-10", "10/11/2026") },
    answer: "expiredRecently",
  },
  {
    when: "it was issued after it expired",
    facts: { isoExpiryDate: on("2026-06-30"), isoIssueDate: on("2026-07-01") },
    answer: "beforeIssue",
    severity: "high",
    says: "expired on 30 June 2026",
  },
]);
