import { noFacts } from "@scopefit/core/facts/no-facts";
import { exactDay } from "@scopefit/core/reading/dates/day-interval";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { blank, on } from "@scopefit/core/testing/facts";
import { describe, expect, test } from "vitest";
import { clockAt } from "@scopefit/core/testing/clock";

import { isLaterCycle, isUnderFirstAuditRule, missedYear } from "./certification-cycle.ts";

const day = (text: string) => exactDay(isoDay(text));

test("a certificate is a renewed one if it was first granted before its issue", () => {
  expect(isLaterCycle(on("2021-07-01"), day("2024-07-01"))).toBe(true);
  expect(isLaterCycle(on("2024-07-01"), day("2024-07-01"))).toBe(false);
  expect(isLaterCycle(blank, day("2024-07-01"))).toBe(false);
});

test.for([
  ["within two years of the issue", "2024-07-01", null, "2026-07-01", true],
  ["a day later", "2024-07-01", null, "2026-07-02", false],
  ["a renewed certificate", "2024-07-01", "2021-07-01", "2026-07-01", false],
] as const)("the rule on the first audit: %s", ([, issued, original, asOf, holds]) => {
  const facts = {
    ...noFacts,
    isoIssueDate: on(issued),
    isoOriginalDate: original === null ? blank : on(original),
  };
  expect(isUnderFirstAuditRule(facts, clockAt(isoDay(asOf)))).toBe(holds);
});

test("without an issue date nothing is judged by it", () => {
  expect(isUnderFirstAuditRule(noFacts, clockAt(isoDay("2026-11-23")))).toBe(false);
});

describe("the year in which an audit is missing", () => {
  test.for([
    ["the year before", "2024-07-01", "2027-06-30", 2024, "2026-11-23", 2025],
    ["none, if it was audited then", "2024-07-01", "2027-06-30", 2025, "2026-11-23", null],
    [
      "none, if the year began before the issue",
      "2025-01-02",
      "2028-01-01",
      2024,
      "2026-11-23",
      null,
    ],
    ["that year, if it began with the issue", "2025-01-01", "2027-12-31", 2024, "2026-11-23", 2025],
    ["none, if the certificate ended in it", "2022-07-01", "2025-06-30", 2024, "2026-11-23", null],
    [
      "none, if it was one of recertification",
      "2019-07-01",
      "2028-06-30",
      2024,
      "2026-11-23",
      null,
    ],
    ["an earlier one, if that was missed", "2019-07-01", "2028-06-30", 2023, "2026-11-23", 2024],
  ] as const)("%s", ([, issued, expires, lastAudit, asOf, year]) => {
    expect(missedYear(day(issued), day(expires), lastAudit, isoDay(asOf))).toBe(year);
  });
});
