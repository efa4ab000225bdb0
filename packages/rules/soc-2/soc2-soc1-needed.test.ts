import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { blank, claim, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2Soc1Needed } from "./soc2-soc1-needed.ts";

const service = (name: string, line: ServiceLine) => ({
  serviceLine: known<"serviceLine">([{ text: name, line }], name),
  soc2Claim: claim("yes", "SOC 2 Type II"),
});
const payroll = service("Payroll", "payroll");
const voice = service("Voice support", "customer-support-voice");
const relevant = (said: "yes" | "no") => ({ icfrRelevant: known<"icfrRelevant">(said) });

testRule(soc2Soc1Needed, [
  { when: "the service is voice support", facts: voice, answer: "notNeeded" },
  { when: "nothing is known", facts: { icfrRelevant: blank }, answer: "notNeeded" },
  {
    when: "payroll is said not to be relevant",
    facts: { ...payroll, ...relevant("no") },
    answer: "notNeeded",
  },
  {
    when: "payroll has no answer on relevance",
    facts: { ...payroll, icfrRelevant: blank },
    answer: "perhapsNeeded",
    severity: "low",
  },
  {
    when: "voice support is said to be relevant",
    facts: { ...voice, ...relevant("yes") },
    answer: "needed",
    severity: "low",
    says: "Voice support affects",
  },
  {
    when: "a SOC 1 report is offered",
    facts: { ...payroll, socReportKind: known<"socReportKind">("soc-1") },
    answer: "offered",
  },
  {
    when: "ISAE 3402 is named among other assurance",
    facts: { ...payroll, otherAssurance: text("ISAE 3402 Type 2 (2025)") },
    answer: "offered",
  },
]);
