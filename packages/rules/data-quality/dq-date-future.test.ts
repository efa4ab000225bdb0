import { between, blank, claim, on, placeholder, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqDateFuture } from "./dq-date-future.ts";

testRule(dqDateFuture, [
  { when: "the tracker asks nothing", facts: {}, answer: "noDates" },
  {
    when: "the dates are empty, unclear or to be confirmed",
    facts: { bcpTestDate: blank, incidentTestDate: unclear("soon"), answerDate: placeholder() },
    answer: "noDates",
  },
  {
    when: "the answers are of today",
    facts: { answerDate: on("2026-11-23") },
    answer: "past",
  },
  {
    when: "the answers are of tomorrow, as they may be in another time zone",
    facts: { answerDate: on("2026-11-24") },
    answer: "past",
  },
  {
    when: "the answers are of the day after",
    facts: { answerDate: on("2026-11-25") },
    answer: "future",
    severity: "low",
    says: "The date of the answers lies in the future (25 November 2026).",
  },
  {
    when: "a test is given by the year, which has begun",
    facts: { bcpTestDate: between("2026-01-01", "2026-12-31", "2026") },
    answer: "past",
  },
  {
    when: "a test is given by a year to come",
    facts: { bcpTestDate: between("2027-01-01", "2027-12-31", "2027") },
    answer: "future",
    says: "last continuity test",
  },
  {
    when: "the Statement of Applicability of a claimed certificate is of next year",
    facts: { isoClaim: claim("yes"), isoSoaDate: on("2027-02-01") },
    answer: "future",
  },
  {
    when: "the certificate is not claimed",
    facts: { isoClaim: claim("no"), isoSoaDate: on("2027-02-01") },
    answer: "noDates",
  },
]);
