import { noFacts } from "@scopefit/core/facts/no-facts";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { blank, claim, inMonth, on } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { type EndFacts, lastDayOfCover } from "./reliance-cover.ts";

const certificate = { isoClaim: claim("yes"), isoExpiryDate: on("2027-06-30") };
const report = { soc2Claim: claim("yes"), soc2PeriodEnd: on("2025-12-31") };

test.for<readonly [string, Partial<EndFacts>, string | null]>([
  ["nothing is claimed", {}, null],
  ["a certificate covers until it expires", certificate, "2027-06-30"],
  ["a report covers until it is too old", report, "2026-12-31"],
  ["the later of the two counts", { ...certificate, ...report }, "2027-06-30"],
  [
    "a report that follows in time adds a year",
    { ...report, nextReportDate: inMonth("2026-11", "Nov 2026") },
    "2027-11-30",
  ],
  [
    "a report that follows too late adds nothing",
    { ...report, nextReportDate: on("2027-02-01") },
    "2026-12-31",
  ],
  [
    "a Type 1 report has one date",
    { soc2Claim: claim("yes"), soc2AsOfDate: on("2026-09-01") },
    "2027-09-01",
  ],
  [
    "a claimed one without an end leaves it open",
    { ...report, isoClaim: claim("yes"), isoExpiryDate: blank },
    null,
  ],
  [
    "one that is not claimed does not count",
    { ...report, ...certificate, isoClaim: claim("no") },
    "2026-12-31",
  ],
])("%s", ([, facts, day]) => {
  expect(lastDayOfCover({ ...noFacts, ...facts }, defaultPolicy)).toBe(day);
});
