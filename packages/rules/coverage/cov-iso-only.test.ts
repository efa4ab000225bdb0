import { blank, claim, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covIsoOnly } from "./cov-iso-only.ts";

const onlyOne = { isoClaim: claim("yes"), soc2Claim: claim("no") };
const required = (what: "either" | "iso" | "soc2" | "both") => ({
  assurancePolicy: known<"assurancePolicy">(what),
});

testRule(covIsoOnly, [
  {
    when: "it is not claimed itself",
    facts: { isoClaim: claim("no"), soc2Claim: claim("yes") },
    answer: "notHeld",
  },
  {
    when: "both are claimed",
    facts: { isoClaim: claim("yes"), soc2Claim: claim("yes") },
    answer: "both",
  },
  {
    when: "the other is not answered",
    facts: { isoClaim: claim("yes"), soc2Claim: blank },
    answer: "unknown",
  },
  { when: "either is enough", facts: onlyOne, answer: "onlyOne" },
  { when: "this one is required", facts: { ...onlyOne, ...required("iso") }, answer: "onlyOne" },
  {
    when: "the other is required",
    facts: { ...onlyOne, ...required("soc2") },
    answer: "requiredMissing",
    severity: "medium",
  },
  {
    when: "the policy requires both",
    facts: onlyOne,
    policy: { requiredAssurance: "both" },
    answer: "requiredMissing",
  },
  {
    when: "the row asks for less than the policy",
    facts: { ...onlyOne, ...required("either") },
    policy: { requiredAssurance: "both" },
    answer: "onlyOne",
  },
  {
    when: "the other is required and risk is high",
    facts: { ...onlyOne, ...required("both") },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "requiredMissing",
    severity: "high",
  },
  {
    when: "both are required and the other is not answered",
    facts: { isoClaim: claim("yes"), soc2Claim: blank, ...required("both") },
    answer: "requiredUnknown",
    severity: "medium",
  },
]);
