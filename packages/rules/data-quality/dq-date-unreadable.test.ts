import { SPREADSHEET_ERROR } from "@scopefit/core/reading/cell/cell-state";
import { blank, claim, on, placeholder, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqDateUnreadable } from "./dq-date-unreadable.ts";

testRule(dqDateUnreadable, [
  { when: "the tracker asks nothing", facts: {}, answer: "readable" },
  {
    when: "dates are given, empty or to be confirmed",
    facts: { relianceFrom: on("2026-01-01"), relianceTo: blank, answerDate: placeholder() },
    answer: "readable",
  },
  {
    when: "a check of its own says it",
    facts: { isoClaim: claim("yes"), isoExpiryDate: unclear("31/02/2027") },
    answer: "readable",
  },
  {
    when: "the cell holds a spreadsheet error, which is another matter",
    facts: { answerDate: unclear("#VALUE!", SPREADSHEET_ERROR) },
    answer: "readable",
  },
  {
    when: "the report it is about is not claimed",
    facts: { soc2ReportDate: unclear("last year") },
    answer: "readable",
  },
  {
    when: "the vendor gave a day that no calendar has",
    facts: { answerDate: unclear("31/02/2026") },
    answer: "theirs",
    severity: "low",
    says: "date of the answers (“31/02/2026”)",
  },
  {
    when: "a date of a claimed report is a fiscal year",
    facts: { soc2Claim: claim("yes"), soc2ReportDate: unclear("FY25") },
    answer: "theirs",
  },
  {
    when: "our own entry cannot be read",
    facts: { relianceTo: unclear("evergreen") },
    answer: "ours",
    severity: "low",
  },
]);
