import type { FieldValue } from "@scopefit/core/facts/field-value";
import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilRetentionDeletion } from "./dil-retention-deletion.ts";

const says = (...said: FieldValue<"dataRetention">) => ({
  dataRetention: known<"dataRetention">(said, said.join(", ")),
});

testRule(dilRetentionDeletion, [
  ...unansweredCases((dataRetention) => ({ dataRetention })),
  {
    when: "no data is handled",
    facts: { ...says("indefinite"), dataTypes: known<"dataTypes">(["none"]) },
    answer: "noData",
  },
  { when: "nothing is kept", facts: says("nothing-held"), answer: "noData" },
  {
    when: "period and evidence are given",
    facts: says("period", "deletion", "evidence"),
    answer: "termsGiven",
  },
  {
    when: "data is kept without an end",
    facts: says("indefinite"),
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "noEnd",
    severity: "medium",
  },
  {
    when: "there is only a period",
    facts: says("period", "deletion"),
    answer: "incomplete",
    severity: "low",
    says: "does not say how its deletion is shown.",
  },
  {
    when: "there is only a policy",
    facts: says("policy"),
    answer: "incomplete",
    says: "how long our data is kept and how its deletion is shown",
  },
  {
    when: "backups are left out",
    facts: says("period", "deletion", "evidence", "backups-left-out"),
    answer: "incomplete",
    says: "does not say when backups are erased",
  },
  {
    when: "some of it is never deleted",
    facts: says("period", "evidence", "indefinite"),
    answer: "incomplete",
    says: "backups",
  },
]);
