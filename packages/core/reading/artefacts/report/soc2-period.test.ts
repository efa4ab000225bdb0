import { expect, test } from "vitest";
import { soc2PeriodIn } from "./soc2-period.ts";

test.for([
  ["covers 1 January 2025 to 31 December 2025", "2025-01-01", "2025-12-31"],
  ["Type II, 1 Jan 2025 - 31 Dec 2025", "2025-01-01", "2025-12-31"],
  ["vendor-contracts/soc2.pdf, period 1 Jan 2025 - 31 Dec 2025", "2025-01-01", "2025-12-31"],
  ["Zeitraum vom 1. Oktober 2023 bis 30. September 2024", "2023-10-01", "2024-09-30"],
  ["report for the period ending 31 March 2026", null, "2026-03-31"],
  [
    "covers 2025-04-01 through 2026-03-31; bridge letter dated 2026-05-15",
    "2025-04-01",
    "2026-03-31",
  ],
  [
    "period 1 Apr 2025 – 31 Mar 2026 with a bridge letter to 30 June 2026; next audit in 2027",
    "2025-04-01",
    "2026-03-31",
  ],
  ["Type 2, 12 months ending 2026-03-31, unqualified opinion", null, "2026-03-31"],
  ["Prüfungszeitraum: 01.01.2025 bis 31.12.2025", "2025-01-01", "2025-12-31"],
  ["対象期間：2025年1月1日～2025年12月31日", "2025-01-01", "2025-12-31"],
  ["审计期间：2025年1月1日至2025年12月31日", "2025-01-01", "2025-12-31"],
  ["Type 2 (Security; 12 months ending June 30)", null, null],
  ["no audit coverage from 1 April 2026 to 30 June 2026", null, null],
  ["covering calendar year 2025, unqualified", "2025-01-01", "2025-12-31"],
  ["the report for FY 2025", null, null],
  ["report issued on 3 March 2026", null, null],
] as const)("“%s” is a period from %s to %s", ([text, start, end]) => {
  const period = soc2PeriodIn(text, null);
  expect([period.start?.earliest ?? null, period.end?.latest ?? null]).toEqual([start, end]);
});

test("“as of” gives a day and no period", () => {
  const period = soc2PeriodIn("SOC 2 Type I as of 30 June 2026", null);
  expect([period.asOf?.earliest, period.start, period.end]).toEqual(["2026-06-30", null, null]);
});
