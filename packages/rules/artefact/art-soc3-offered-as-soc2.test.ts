import { blank, claim, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSoc3OfferedAsSoc2 } from "./art-soc3-offered-as-soc2.ts";

const soc3Only = { soc2Claim: claim("yes", "SOC 3 on website", { signs: ["soc-3-only"] }) };
const kind = (value: "soc-2" | "soc-3") => ({ socReportKind: known<"socReportKind">(value) });

testRule(artSoc3OfferedAsSoc2, [
  { when: "nobody answered", facts: { soc2Claim: blank }, answer: "notClaimed" },
  {
    when: "SOC 2 is a no and the SOC 3 is offered as such",
    facts: { soc2Claim: claim("no"), ...kind("soc-3") },
    answer: "notClaimed",
  },
  { when: "it is a plain yes", facts: { soc2Claim: claim("yes") }, answer: "notSoc3" },
  {
    when: "the answer names a SOC 3 only",
    facts: soc3Only,
    answer: "soc3",
    severity: "high",
    says: "“SOC 3 on website”",
  },
  {
    when: "yes, and the kind of report is SOC 3",
    facts: { soc2Claim: claim("yes", "Yes"), ...kind("soc-3") },
    answer: "soc3",
  },
  {
    when: "the answer names a SOC 2 and the kind is SOC 3",
    facts: { soc2Claim: claim("yes", "SOC 2 Type II"), ...kind("soc-3") },
    answer: "bothNamed",
    severity: "medium",
  },
  {
    when: "the answer names a SOC 3 and the kind is SOC 2",
    facts: { ...soc3Only, ...kind("soc-2") },
    answer: "bothNamed",
  },
]);
