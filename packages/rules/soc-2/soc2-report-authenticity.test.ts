import { noNeighbours } from "@scopefit/core/facts/row-neighbours";
import { blank, claim, known, notApplicable, on, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2ReportAuthenticity } from "./soc2-report-authenticity.ts";

const general = { soc2System: text("Services system") };
const particular = { soc2System: text("Customer contact centre services system (voice)") };
const clean = {
  soc2Exceptions: text("No exceptions noted"),
  soc2Incidents: text("None"),
  soc2Changes: text("None"),
};
const fast = { soc2PeriodEnd: on("2026-06-30"), soc2ReportDate: on("2026-07-07") };
const slow = { soc2PeriodEnd: on("2026-06-30"), soc2ReportDate: on("2026-07-08") };
const unfamiliar = { soc2Auditor: text("Harrow Pike LLP") };
const familiar = { soc2Auditor: text("Schellman") };
const bundled = { compliancePlatform: text("Tala GRC, audit included") };
const shortFirst = {
  soc2PeriodStart: on("2026-05-01"),
  soc2PriorPeriodEnd: notApplicable(),
};
const report = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2") };

testRule(soc2ReportAuthenticity, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "nothing is known", facts: report, answer: "tooLittleKnown" },
  {
    when: "three are known and all seen",
    facts: { ...report, ...general, ...fast, ...unfamiliar },
    answer: "tooLittleKnown",
  },
  {
    when: "four are known and three seen",
    facts: { ...report, ...general, ...slow, ...unfamiliar, ...clean },
    answer: "worthConfirming",
    severity: "low",
    says: "an unfamiliar audit firm",
  },
  {
    when: "four are known and two seen",
    facts: { ...report, ...particular, ...slow, ...unfamiliar, ...clean },
    answer: "usual",
  },
  {
    when: "another company gives the same system description",
    facts: { ...report, ...particular, ...slow, ...unfamiliar, ...clean },
    neighbours: {
      ...noNeighbours,
      sameTexts: [{ row: 9, vendor: "Luzonia Contact", field: "soc2System" }],
    },
    answer: "worthConfirming",
  },
  {
    when: "an incident is disclosed",
    facts: {
      ...report,
      ...general,
      ...slow,
      ...unfamiliar,
      ...clean,
      soc2Incidents: text("Mailbox taken over"),
    },
    answer: "usual",
  },
  {
    when: "the firm is familiar",
    facts: { ...report, ...general, ...slow, ...familiar, ...clean },
    answer: "usual",
  },
  {
    when: "incidents are not known",
    facts: { ...report, ...general, ...fast, ...unfamiliar, ...clean, soc2Incidents: blank },
    answer: "tooLittleKnown",
  },
  {
    when: "the report was issued within 7 days and came with a platform",
    facts: { ...report, ...particular, ...fast, ...unfamiliar, ...bundled },
    answer: "worthConfirming",
    says: "an issue date within days",
  },
  {
    when: "the first period was short, the report fast and the firm unfamiliar",
    facts: { ...report, ...particular, ...fast, ...unfamiliar, ...shortFirst },
    answer: "worthConfirming",
    says: "a short first period",
  },
  {
    when: "there was a period before",
    facts: {
      ...report,
      ...particular,
      ...fast,
      ...unfamiliar,
      ...shortFirst,
      soc2PriorPeriodEnd: on("2026-04-30"),
    },
    answer: "usual",
  },
]);
