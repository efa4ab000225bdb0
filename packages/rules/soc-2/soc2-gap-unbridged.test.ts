import { between, blank, claim, known, on, placeholder } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2GapUnbridged } from "./soc2-gap-unbridged.ts";

const type2 = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };
const ended = (day: string) => ({ ...type2, soc2PeriodEnd: on(day) });
const noLetter = { bridgeLetter: known<"bridgeLetter">("no") };
const letter = { bridgeLetter: known<"bridgeLetter">("yes") };
const risk = (level: "low" | "medium" | "high") => ({
  inherentRisk: known<"inherentRisk">(level),
});

// Every case is checked as of 2026-11-23.
testRule(soc2GapUnbridged, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "no period is given", facts: { ...type2, soc2PeriodEnd: blank }, answer: "noPeriodEnd" },
  {
    when: "the report is more than 12 months old",
    facts: { ...ended("2025-11-22"), ...noLetter },
    answer: "tooOld",
  },
  {
    when: "the report may be more than 12 months old",
    facts: { ...type2, soc2PeriodEnd: between("2025-11-01", "2025-11-30", "Nov 2025") },
    answer: "tooOld",
  },
  { when: "it ended 3 months ago to the day", facts: ended("2026-08-23"), answer: "recent" },
  {
    when: "it ended a day more than 3 months ago",
    facts: { ...ended("2026-08-22"), ...noLetter },
    answer: "unbridged",
    severity: "medium",
    says: "more than 3 months",
  },
  {
    when: "it ended 12 months ago to the day",
    facts: { ...ended("2025-11-23"), ...noLetter },
    answer: "unbridged",
  },
  {
    when: "risk is medium",
    facts: { ...ended("2026-06-30"), ...noLetter, ...risk("medium") },
    answer: "unbridged",
    severity: "low",
  },
  {
    when: "risk is high",
    facts: { ...ended("2026-06-30"), ...noLetter, ...risk("high") },
    answer: "unbridged",
    severity: "medium",
  },
  {
    when: "a letter reaches to 3 months ago to the day",
    facts: { ...ended("2026-06-30"), ...letter, bridgeEnd: on("2026-08-23") },
    answer: "bridged",
  },
  {
    when: "a letter ends a day earlier",
    facts: { ...ended("2026-06-30"), ...letter, bridgeEnd: on("2026-08-22") },
    answer: "bridgeTooShort",
    says: "22 August 2026",
  },
  {
    when: "a letter ends some time in August",
    facts: {
      ...ended("2026-06-30"),
      bridgeEnd: between("2026-08-01", "2026-08-31", "Aug 2026"),
    },
    answer: "bridgeUndated",
  },
  {
    when: "a letter has no dates",
    facts: { ...ended("2026-06-30"), ...letter, bridgeEnd: blank },
    answer: "bridgeUndated",
  },
  {
    when: "the tracker does not ask for a letter",
    facts: ended("2026-06-30"),
    answer: "bridgeUnknown",
    severity: "medium",
  },
  {
    when: "a letter is to be confirmed and risk is low",
    facts: { ...ended("2026-06-30"), bridgeLetter: placeholder(), ...risk("low") },
    answer: "bridgeUnknown",
    severity: "low",
  },
  {
    when: "only the month is known and it straddles the limit",
    facts: {
      ...type2,
      ...noLetter,
      soc2PeriodEnd: between("2026-08-01", "2026-08-31", "Aug 2026"),
    },
    answer: "perhapsUnbridged",
    severity: "low",
  },
]);
