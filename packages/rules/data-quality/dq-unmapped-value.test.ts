import { SPREADSHEET_ERROR } from "@scopefit/core/reading/cell/cell-state";
import { blank, claim, known, placeholder, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqUnmappedValue } from "./dq-unmapped-value.ts";

testRule(dqUnmappedValue, [
  { when: "the tracker asks nothing", facts: {}, answer: "known" },
  {
    when: "values are known, empty or to be confirmed",
    facts: {
      inherentRisk: known<"inherentRisk">("high"),
      remoteShare: blank,
      relatedCerts: placeholder(),
    },
    answer: "known",
  },
  {
    when: "a check of its own says it",
    facts: { soc2Claim: claim("yes"), soc2Opinion: unclear("fine") },
    answer: "known",
  },
  {
    when: "a date cannot be read, which is another matter",
    facts: { answerDate: unclear("last year") },
    answer: "known",
  },
  {
    when: "the cell holds a spreadsheet error, which is another matter",
    facts: { relatedCerts: unclear("#VALUE!", SPREADSHEET_ERROR) },
    answer: "known",
  },
  {
    when: "a value of the vendor’s is outside the list",
    facts: { relatedCerts: unclear("various") },
    answer: "theirs",
    severity: "low",
    says: "related certificates (“various”)",
  },
  {
    when: "the answer on ISO 27001 is neither yes nor no",
    facts: { isoClaim: unclear("yess") },
    answer: "isoClaimUnread",
    says: "ISO 27001 answer (“yess”)",
  },
  {
    when: "the answer on SOC 2 is neither yes nor no",
    facts: { soc2Claim: unclear("SOC 4") },
    answer: "soc2ClaimUnread",
    says: "SOC 2 answer (“SOC 4”)",
  },
  {
    when: "neither claim is a yes or a no",
    facts: { isoClaim: unclear("ask them"), soc2Claim: unclear("ask them") },
    answer: "claimsUnread",
  },
  {
    when: "a claim and another answer cannot be read",
    facts: { isoClaim: unclear("ask them"), relatedCerts: unclear("various") },
    answer: "theirs",
  },
  {
    when: "a share is no number",
    facts: { remoteShare: unclear("a few") },
    answer: "theirs",
  },
  {
    when: "our own entry is misspelt",
    facts: { inherentRisk: unclear("meduim") },
    answer: "ours",
    severity: "low",
    says: "inherent risk (“meduim”)",
  },
]);
