import { between, blank, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqAnswerStale } from "./dq-answer-stale.ts";

testRule(dqAnswerStale, [
  { when: "the tracker has no date of the answers", facts: {}, answer: "noDate" },
  { when: "the date is empty", facts: { answerDate: blank }, answer: "noDate" },
  { when: "the date cannot be read", facts: { answerDate: unclear("recent") }, answer: "noDate" },
  {
    when: "the answers are 12 months old to the day",
    facts: { answerDate: on("2025-11-23") },
    answer: "recent",
  },
  {
    when: "the answers are a day older",
    facts: { answerDate: on("2025-11-22") },
    answer: "stale",
    severity: "low",
    says: "22 November 2025, more than 12 months ago",
  },
  {
    when: "the month decides, and only the year is given",
    facts: { answerDate: between("2025-01-01", "2025-12-31", "2025") },
    answer: "perhapsStale",
    severity: "low",
    says: "“2025”",
  },
  {
    when: "the year alone is too long ago",
    facts: { answerDate: between("2024-01-01", "2024-12-31", "2024") },
    answer: "stale",
  },
  {
    when: "our policy takes answers for six months",
    facts: { answerDate: on("2026-05-22") },
    policy: { evidenceFreshMonths: 6 },
    answer: "stale",
    says: "6 months",
  },
]);
