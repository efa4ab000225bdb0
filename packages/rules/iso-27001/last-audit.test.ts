import { exactDay } from "@scopefit/core/reading/dates/day-interval";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { blank, on, placeholder, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { isHeldAfter, lastAuditOf } from "./last-audit.ts";

test("a date is the last audit", () => {
  expect(lastAuditOf(on("2026-06-15"))).toEqual(exactDay(isoDay("2026-06-15")));
});

test.for([
  "none",
  "No",
  "not yet",
  "Never held",
  "overdue",
  "Missed",
  "skipped",
  "Not done",
  "was not performed",
  "Audit is overdue",
  "nicht durchgeführt",
])("“%s” says that there was none", (words) => {
  expect(lastAuditOf(unclear(words))).toBe("none");
});

test("the day on which a missed audit was due is not that of an audit", () => {
  const due = { ...on("2026-03-31"), quote: "Overdue since March 2026" };
  expect(lastAuditOf(due)).toBe("none");
});

test.for([
  ["an empty cell", blank],
  ["a placeholder", placeholder()],
  ["a habit", unclear("annual")],
  ["overdue work, and no audit", unclear("Overdue findings closed")],
  ["a number", unclear("No. 2 in May")],
] as const)("%s leaves it open", ([, fact]) => {
  expect(lastAuditOf(fact)).toBeNull();
});

test("an audit counts as held after the issue only if it certainly was", () => {
  const issue = exactDay(isoDay("2025-10-01"));
  const audit = (day: string) => exactDay(isoDay(day));
  expect(isHeldAfter(issue, audit("2025-10-02"))).toBe(true);
  expect(isHeldAfter(issue, audit("2025-10-01"))).toBe(false);
  expect(isHeldAfter(issue, { ...audit("2025-12-31"), earliest: isoDay("2025-01-01") })).toBe(
    false,
  );
  expect(isHeldAfter(issue, "none")).toBe(false);
  expect(isHeldAfter(issue, null)).toBe(false);
});
