import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2AuditorUnrecognised } from "./soc2-auditor-unrecognised.ts";

const signedBy = (name: string) => ({ soc2Claim: claim("yes"), soc2Auditor: text(name) });
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

testRule(soc2AuditorUnrecognised, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the cell is empty",
    facts: { soc2Claim: claim("yes"), soc2Auditor: blank },
    answer: "unnamed",
  },
  {
    when: "the cell cannot be read",
    facts: { soc2Claim: claim("yes"), soc2Auditor: unclear("#REF!") },
    answer: "unnamed",
  },
  { when: "the words name no firm", facts: signedBy("Big 4"), answer: "unnamed" },
  {
    when: "the firm is listed, whatever its spelling",
    facts: signedBy("Schellman and Company, LLC"),
    answer: "recognised",
    says: "Schellman",
  },
  {
    when: "the firm is not listed",
    facts: signedBy("Harrow & Pike CPAs, P.C."),
    answer: "unrecognised",
    severity: "low",
    says: "“Harrow & Pike CPAs, P.C.”",
  },
  {
    when: "risk is high",
    facts: signedBy("Harrow Pike LLP"),
    beside: risk("high"),
    answer: "unrecognised",
    severity: "medium",
  },
  {
    when: "risk is low",
    facts: signedBy("Harrow Pike LLP"),
    beside: risk("low"),
    answer: "unrecognised",
    severity: "low",
  },
  {
    when: "a licence number is given",
    facts: { ...signedBy("Harrow Pike LLP"), soc2AuditorLicence: text("OH 043118") },
    answer: "licensed",
  },
  {
    when: "the licence column holds words only",
    facts: { ...signedBy("Harrow Pike LLP"), soc2AuditorLicence: text("yes, licensed") },
    answer: "unrecognised",
  },
]);
