import { blank, claim, known, notApplicable } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSoc1OfferedAsSoc2 } from "./art-soc1-offered-as-soc2.ts";

const soc1Only = (words: string) => ({
  soc2Claim: claim("yes", words, { signs: ["soc-1-only"] }),
});
const kind = (value: "soc-1" | "soc-2" | "isae-3402", words: string) => ({
  socReportKind: known<"socReportKind">(value, words),
});

testRule(artSoc1OfferedAsSoc2, [
  { when: "nobody answered", facts: { soc2Claim: blank }, answer: "notClaimed" },
  {
    when: "SOC 2 is a no and the SOC 1 is offered as such",
    facts: { soc2Claim: claim("no"), ...kind("soc-1", "SOC 1") },
    answer: "notClaimed",
  },
  {
    when: "SOC 2 is N/A",
    facts: { soc2Claim: notApplicable(), ...kind("soc-1", "SOC 1") },
    answer: "notClaimed",
  },
  { when: "it is a plain yes", facts: { soc2Claim: claim("yes") }, answer: "notSoc1" },
  {
    when: "the kind is SOC 2",
    facts: { soc2Claim: claim("yes"), ...kind("soc-2", "SOC 2") },
    answer: "notSoc1",
  },
  {
    when: "the answer names a SOC 1 only",
    facts: soc1Only("SOC 1 Type II"),
    answer: "soc1",
    severity: "high",
    says: "“SOC 1 Type II”",
  },
  {
    when: "yes, and the kind of report is SOC 1",
    facts: { soc2Claim: claim("yes", "Yes"), ...kind("soc-1", "SOC1") },
    answer: "soc1",
    says: "“SOC1”",
  },
  {
    when: "only the kind of report is given and it is ISAE 3402",
    facts: { soc2Claim: blank, ...kind("isae-3402", "ISAE 3402 Type 2") },
    answer: "soc1",
  },
  {
    when: "SSAE 18 stands alone",
    facts: soc1Only("Yes - SSAE-18"),
    answer: "ssae18",
    severity: "medium",
  },
  { when: "SSAE 18 stands with SOC 1", facts: soc1Only("SSAE 18 SOC 1"), answer: "soc1" },
  {
    when: "the answer names a SOC 2 and the kind is SOC 1",
    facts: { soc2Claim: claim("yes", "SOC 2 Type II"), ...kind("soc-1", "SOC 1") },
    answer: "bothNamed",
    severity: "medium",
  },
  {
    when: "the answer names a SOC 1 and the kind is SOC 2",
    facts: { ...soc1Only("SOC 1"), ...kind("soc-2", "SOC 2") },
    answer: "bothNamed",
    says: "a SOC 1 (“SOC 1”)",
  },
]);
