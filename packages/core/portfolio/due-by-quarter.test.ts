import { expect, test } from "vitest";

import { defaultPolicy } from "../policy/policy.ts";
import { isoDay } from "../reading/dates/iso-day.ts";
import { between, on } from "../testing/facts.ts";
import { collected, type VendorInTest } from "../testing/portfolio.ts";
import { dueByQuarter } from "./due-by-quarter.ts";

const dueFor = (...vendors: readonly VendorInTest[]) =>
  collected(dueByQuarter(isoDay("2026-11-23"), defaultPolicy), vendors).map(({ quarter, due }) => [
    quarter,
    ...due.map(({ vendor, artefact, day }) => `${vendor} ${artefact} ${day}`),
  ]);

test("quarters follow one another, and what falls due in one stands by its day", () => {
  expect(
    dueFor(
      ["A", { isoExpiryDate: on("2027-03-31") }],
      ["B", { isoExpiryDate: on("2026-12-31") }],
      ["C", { isoExpiryDate: on("2027-01-01") }],
    ),
  ).toEqual([
    ["2026 Q4", "B iso 2026-12-31"],
    ["2027 Q1", "C iso 2027-01-01", "A iso 2027-03-31"],
  ]);
});

test("a report gets too old a year and a day after its period", () => {
  expect(dueFor(["A", { soc2PeriodEnd: on("2025-12-31") }])).toEqual([
    ["2027 Q1", "A soc2 2027-01-01"],
  ]);
});

test("earlier days of this quarter count, those of earlier quarters are over", () => {
  expect(
    dueFor(["A", { isoExpiryDate: on("2026-10-01") }], ["B", { isoExpiryDate: on("2026-09-30") }]),
  ).toEqual([["2026 Q4", "A iso 2026-10-01"]]);
});

test("a date that may mean several days counts from the first", () => {
  const isoExpiryDate = between("2027-01-01", "2027-12-31", "2027");
  expect(dueFor(["A", { isoExpiryDate }])).toEqual([["2027 Q1", "A iso 2027-01-01"]]);
});
