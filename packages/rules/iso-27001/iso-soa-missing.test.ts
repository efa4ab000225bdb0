import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSoaMissing } from "./iso-soa-missing.ts";

const soa = (value: "yes" | "no" | "partial", words: string = value) => ({
  isoClaim: claim("yes"),
  isoSoaProvided: known<"isoSoaProvided">(value, words),
});
const claimed = { isoClaim: claim("yes") };

testRule(isoSoaMissing, [
  {
    when: "no certificate is claimed",
    facts: { ...soa("no"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  { when: "the tracker does not ask", facts: claimed, answer: "notAsked" },
  { when: "it was provided", facts: soa("yes", "v3.2"), answer: "provided" },
  {
    when: "the controls it leaves out are known",
    facts: { ...soa("no"), isoSoaExcludedControls: known<"isoSoaExcludedControls">([]) },
    answer: "provided",
  },
  {
    when: "somebody counted its controls",
    facts: { ...claimed, isoSoaProvided: unclear("93 controls") },
    answer: "provided",
  },
  {
    when: "it is refused",
    facts: soa("no", "Confidential, not shared"),
    answer: "refused",
    severity: "medium",
    says: "“Confidential, not shared”",
  },
  {
    when: "it is refused by a high risk vendor",
    facts: soa("no", "refused"),
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "refused",
    severity: "high",
  },
  { when: "a plain no", facts: soa("no", "No"), answer: "notProvided", severity: "low" },
  {
    when: "the cell is empty",
    facts: { ...claimed, isoSoaProvided: blank },
    answer: "notProvided",
  },
  {
    when: "it is requested",
    facts: { ...claimed, isoSoaProvided: placeholder("requested") },
    answer: "notProvided",
  },
  {
    when: "it is offered under an NDA",
    facts: { ...claimed, isoSoaProvided: elsewhere("under NDA") },
    answer: "offered",
    severity: "low",
  },
  {
    when: "it is confidential and offered under an NDA",
    facts: soa("no", "confidential, under NDA"),
    answer: "offered",
  },
  {
    when: "it is attached",
    facts: { ...claimed, isoSoaProvided: elsewhere("see attached") },
    answer: "elsewhere",
    severity: "low",
  },
  { when: "a part was provided", facts: soa("partial", "extract only"), answer: "unclear" },
  {
    when: "it says N/A",
    facts: { ...claimed, isoSoaProvided: notApplicable() },
    answer: "unclear",
    severity: "low",
  },
]);
