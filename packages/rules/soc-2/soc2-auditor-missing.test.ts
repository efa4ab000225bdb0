import { blank, claim, elsewhere, placeholder, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2AuditorMissing } from "./soc2-auditor-missing.ts";

const claimed = { soc2Claim: claim("yes") };

testRule(soc2AuditorMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "a firm is named",
    facts: { ...claimed, soc2Auditor: text("Harrow & Pike CPAs") },
    answer: "named",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Auditor: blank },
    answer: "missing",
    severity: "high",
  },
  {
    when: "the cell holds a placeholder",
    facts: { ...claimed, soc2Auditor: placeholder() },
    answer: "missing",
  },
  { when: "there is no column", facts: claimed, answer: "notAsked", severity: "medium" },
  {
    when: "a firm is described",
    facts: { ...claimed, soc2Auditor: text("Big 4 firm") },
    answer: "unnamed",
    severity: "medium",
    says: "“Big 4 firm”",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2Auditor: unclear("#") },
    answer: "unnamed",
  },
  {
    when: "it is in a document",
    facts: { ...claimed, soc2Auditor: elsewhere() },
    answer: "elsewhere",
  },
]);
