import type { FieldValue } from "@scopefit/core/facts/field-value";
import { known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilSubprocessorAssurance } from "./dil-subprocessor-assurance.ts";

const says = (quote: string, ...said: FieldValue<"subprocessorAssurance">) => ({
  subprocessorAssurance: known<"subprocessorAssurance">(said, quote),
});

testRule(dilSubprocessorAssurance, [
  ...unansweredCases((subprocessorAssurance) => ({ subprocessorAssurance })),
  {
    when: "none are used",
    facts: { ...says("No", "none"), subprocessors: known<"subprocessors">([], "None") },
    answer: "noneUsed",
  },
  { when: "it is yearly", facts: says("Annual risk review", "reviewed"), answer: "regular" },
  {
    when: "it is every six months",
    facts: says("Reviewed every 6 months", "reviewed"),
    answer: "regular",
  },
  {
    when: "it is every thirteen months",
    facts: says("Reviewed every 13 months", "reviewed"),
    answer: "seldom",
    severity: "low",
  },
  { when: "it has no rhythm", facts: says("Yes", "reviewed"), answer: "seldom", says: "“Yes”" },
  {
    when: "some is denied",
    facts: says("Annual review, not audited", "reviewed", "none"),
    answer: "seldom",
  },
  {
    when: "there is a contract alone",
    facts: says("Contract only", "contract"),
    answer: "paperOnly",
  },
  { when: "there is a policy alone", facts: says("Vendor policy", "policy"), answer: "paperOnly" },
  {
    when: "there is a contract and no check",
    facts: says("DPA, not audited", "contract", "none"),
    answer: "paperOnly",
  },
  {
    when: "there is nothing",
    facts: says("No", "none"),
    beside: { vendorName: text("Tala Contact") },
    answer: "none",
    severity: "medium",
    says: "Tala Contact does not check",
  },
  {
    when: "there is nothing and risk is high",
    facts: says("None", "none"),
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "none",
    severity: "high",
  },
]);
