import { expect, test } from "vitest";

import { valueOf } from "../reading/cell/fact.ts";
import { recordOf } from "../testing/record.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";

const DAY = "30 June 2026";

test.for([
  ["a Type 1 in its own column", { soc2Type: "Type I", soc2PeriodEnd: DAY }, "2026-06-30"],
  [
    "a Type 1 that the claim names",
    { soc2Claim: "SOC 2 Type I", soc2PeriodEnd: DAY },
    "2026-06-30",
  ],
  [
    "the same day in both columns",
    { soc2Claim: "SOC 2 Type 1", soc2PeriodStart: DAY, soc2PeriodEnd: DAY },
    "2026-06-30",
  ],
  [
    "a period, which a Type 1 does not have",
    { soc2Claim: "SOC 2 Type 1", soc2PeriodStart: "1 July 2025", soc2PeriodEnd: DAY },
    undefined,
  ],
  ["a Type 2", { soc2Claim: "SOC 2 Type II", soc2PeriodEnd: DAY }, undefined],
  [
    "a date of its own",
    { soc2Type: "1", soc2PeriodEnd: DAY, soc2AsOfDate: "1 May 2026" },
    "2026-05-01",
  ],
] as const)("with %s: the day of a Type 1 report", ([, texts, day]) => {
  expect(valueOf(readFacts(recordOf(texts), someDay).soc2AsOfDate)?.earliest).toBe(day);
});

test("the same day in both columns is no period", () => {
  const texts = { soc2Claim: "SOC 2 Type 1", soc2PeriodStart: DAY, soc2PeriodEnd: DAY };
  expect(readFacts(recordOf(texts), someDay).soc2PeriodStart.state).toBe("not-asked");
});
