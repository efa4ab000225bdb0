import { blank, claim, on, placeholder, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2CriteriaVersion } from "./soc2-criteria-version.ts";

const report = { soc2Claim: claim("yes"), soc2PeriodEnd: on("2026-06-30") };
const cites = (words: string) => ({ ...report, soc2CriteriaVersion: text(words) });

testRule(soc2CriteriaVersion, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "the tracker does not ask for it", facts: report, answer: "unknown" },
  {
    when: "the cell is empty",
    facts: { ...report, soc2CriteriaVersion: blank },
    answer: "unknown",
  },
  {
    when: "it is to be confirmed",
    facts: { ...report, soc2CriteriaVersion: placeholder() },
    answer: "unknown",
  },
  {
    when: "both years are cited",
    facts: cites("TSP 100 2017 (with revised points of focus – 2022)"),
    answer: "inForce",
  },
  {
    when: "2017 alone is cited",
    facts: cites("2017 TSC"),
    answer: "withoutPointsOfFocus",
    says: "“2017 TSC”",
  },
  {
    when: "the principles of 2016 are cited",
    facts: cites("TSP 100A, 2016"),
    answer: "superseded",
    severity: "low",
  },
  {
    when: "principles are cited and no year",
    facts: cites("Trust services principles"),
    answer: "superseded",
  },
  {
    when: "no year is cited",
    facts: cites("AICPA TSC"),
    answer: "noVersion",
    severity: "low",
  },
  {
    when: "no year is cited for a period that ended on 1 January 2023",
    facts: { ...cites("AICPA TSC"), soc2PeriodEnd: on("2023-01-01") },
    answer: "noVersion",
  },
  {
    when: "no year is cited for a period that ended the day before",
    facts: { ...cites("AICPA TSC"), soc2PeriodEnd: on("2022-12-31") },
    answer: "unknown",
  },
  {
    when: "no year is cited and the period is not known",
    facts: { ...cites("AICPA TSC"), soc2PeriodEnd: blank },
    answer: "unknown",
  },
]);
