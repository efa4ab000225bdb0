import { blank, claim, elsewhere, inMonth, known, on, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2IncidentsDisclosed } from "./soc2-incidents-disclosed.ts";

const report = {
  soc2Claim: claim("yes"),
  soc2PeriodStart: on("2025-07-01"),
  soc2PeriodEnd: on("2026-06-30"),
};
const discloses = (words: string) => ({ ...report, soc2Incidents: text(words) });
const history = (value: "incident" | "none", words: string) => ({
  ...discloses("None"),
  incidentHistory: known<"incidentHistory">([value], words),
});
const names = (words: string) => history("incident", words);
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

testRule(soc2IncidentsDisclosed, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "there is no column", facts: report, answer: "unknown" },
  { when: "the cell is empty", facts: { ...report, soc2Incidents: blank }, answer: "unknown" },
  {
    when: "they stand in the report",
    facts: { ...report, soc2Incidents: elsewhere("see section 3") },
    answer: "unknown",
  },
  { when: "there were none", facts: discloses("No incidents reported"), answer: "none" },
  {
    when: "one is named and no more",
    facts: discloses("Mailbox of an agent taken over"),
    answer: "open",
    severity: "medium",
    says: "“Mailbox of an agent taken over”",
  },
  {
    when: "one is named at high risk",
    facts: discloses("Mailbox of an agent taken over"),
    beside: risk("high"),
    answer: "open",
    severity: "high",
  },
  {
    when: "one is named and not yet fixed",
    facts: discloses("Mailbox taken over, not yet fixed"),
    answer: "open",
  },
  {
    when: "one is named with its cause",
    facts: discloses("Mailbox taken over; root cause: no MFA, fixed in May 2026"),
    answer: "settled",
    severity: "low",
  },
  {
    when: "the vendor names one on the first day of the period",
    facts: names("Ransomware on 1 July 2025"),
    answer: "notInReport",
    severity: "low",
    says: "“Ransomware on 1 July 2025”",
  },
  {
    when: "the vendor names one the day before",
    facts: names("Ransomware on 30 June 2025"),
    answer: "none",
  },
  {
    when: "the vendor names one on the last day",
    facts: names("Ransomware on 30 June 2026"),
    answer: "notInReport",
  },
  {
    when: "the vendor names one the day after",
    facts: names("Ransomware on 1 July 2026"),
    answer: "none",
  },
  { when: "the year may lie outside the period", facts: names("Phishing, 2025"), answer: "none" },
  { when: "the vendor names none", facts: history("none", "None in 2025 or 2026"), answer: "none" },
  {
    when: "the period is not known",
    facts: { ...names("Ransomware on 1 July 2025"), soc2PeriodStart: blank },
    answer: "none",
  },
  {
    when: "the period starts in a month of which the incident may come before",
    facts: {
      ...names("Ransomware on 1 July 2025"),
      soc2PeriodStart: inMonth("2025-07", "Jul 2025"),
    },
    answer: "none",
  },
]);
