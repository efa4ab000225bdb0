import type { FieldValue } from "@scopefit/core/facts/field-value";
import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilEncryption } from "./dil-encryption.ts";

const says = (...said: FieldValue<"dataEncryption">) => ({
  dataEncryption: known<"dataEncryption">(said, said.join(", ")),
});

testRule(dilEncryption, [
  ...unansweredCases((dataEncryption) => ({ dataEncryption })),
  {
    when: "no data is handled",
    facts: { ...says("not-at-rest"), dataTypes: known<"dataTypes">(["none"]) },
    answer: "noData",
  },
  { when: "both sides are named", facts: says("at-rest", "in-transit"), answer: "bothSides" },
  {
    when: "one side is denied",
    facts: says("in-transit", "not-at-rest"),
    answer: "notEncrypted",
    severity: "medium",
    says: "not encrypted at rest (",
  },
  {
    when: "both sides are denied and risk is critical",
    facts: says("not-at-rest", "not-in-transit"),
    beside: { inherentRisk: known<"inherentRisk">("critical") },
    answer: "notEncrypted",
    severity: "high",
    says: "at rest or in transit",
  },
  {
    when: "files go by plain e-mail",
    facts: says("at-rest", "in-transit", "plain-email"),
    answer: "plainEmail",
  },
  {
    when: "only the side at rest is named",
    facts: says("at-rest"),
    answer: "notShown",
    severity: "low",
    says: "encrypted in transit",
  },
  {
    when: "only the side in transit is named",
    facts: says("in-transit"),
    answer: "notShown",
    says: "encrypted at rest",
  },
  { when: "it holds in part", facts: says("at-rest", "in-transit", "in-part"), answer: "inPart" },
]);
