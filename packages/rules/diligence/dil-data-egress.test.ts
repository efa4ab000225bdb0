import type { FieldValue, TriState } from "@scopefit/core/facts/field-value";
import { blank, elsewhere, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilDataEgress } from "./dil-data-egress.ts";

const controls = (...said: FieldValue<"dlp">) => ({ dlp: known<"dlp">(said, said.join(", ")) });
const desk = (value: TriState) => ({ cleanDesk: known<"cleanDesk">(value, `desk: ${value}`) });
const personal = { dataTypes: known<"dataTypes">(["pii"]) };

testRule(dilDataEgress, [
  ...unansweredCases((dlp) => ({ dlp })),
  {
    when: "only the desk rule is asked, and not answered",
    facts: { cleanDesk: blank },
    answer: "missing",
  },
  {
    when: "only the desk rule is asked, and stands elsewhere",
    facts: { cleanDesk: elsewhere() },
    answer: "elsewhere",
  },
  {
    when: "controls are not answered, whatever the desk rule",
    facts: { dlp: blank, ...desk("yes") },
    answer: "missing",
    severity: "medium",
  },
  {
    when: "no data is handled",
    facts: { ...controls("none"), dataTypes: known<"dataTypes">(["none"]) },
    answer: "noData",
  },
  { when: "it is blocked", facts: { ...controls("blocked"), ...personal }, answer: "blocked" },
  {
    when: "a tool is in place, desks are clear and data is not known",
    facts: { ...controls("in-place"), ...desk("yes") },
    answer: "blocked",
  },
  {
    when: "it is blocked by policy and by switch",
    facts: controls("blocked", "policy"),
    answer: "blocked",
  },
  {
    when: "it is allowed with personal data",
    facts: { ...controls("allowed"), ...personal },
    answer: "open",
    severity: "high",
    says: "“allowed”",
  },
  {
    when: "desks are not clear and controls are not answered",
    facts: { dlp: unclear("as usual"), ...desk("no"), ...personal },
    answer: "open",
  },
  {
    when: "it is allowed and data is not known",
    facts: controls("allowed"),
    answer: "dataUnknown",
    severity: "medium",
  },
  {
    when: "there is nothing, with a client’s own data",
    facts: { ...controls("none"), dataTypes: known<"dataTypes">(["client-confidential"]) },
    answer: "noControl",
    severity: "high",
  },
  {
    when: "there is nothing and data is not known",
    facts: controls("none"),
    answer: "dataUnknown",
  },
  {
    when: "there is a desk rule and nothing technical",
    facts: { ...controls("none"), ...desk("yes"), ...personal },
    answer: "policyOnly",
    severity: "medium",
  },
  { when: "only the desk rule is asked, and kept", facts: desk("yes"), answer: "policyOnly" },
  { when: "there is a policy", facts: controls("policy"), answer: "policyOnly" },
  { when: "yes means a policy", facts: controls("in-place", "policy"), answer: "policyOnly" },
  {
    when: "some is blocked and some allowed",
    facts: controls("blocked", "allowed"),
    answer: "inPart",
  },
  {
    when: "it is blocked and desks are not clear",
    facts: { ...controls("blocked"), ...desk("no") },
    answer: "inPart",
  },
  { when: "it holds in part", facts: { ...controls("in-part"), ...personal }, answer: "inPart" },
  { when: "desks are clear in part", facts: desk("partial"), answer: "inPart" },
  {
    when: "one tool is missing and one in place",
    facts: controls("none", "blocked"),
    answer: "inPart",
  },
]);
