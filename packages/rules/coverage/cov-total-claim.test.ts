import { blank, claim, elsewhere, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covTotalClaim } from "./cov-total-claim.ts";

const scope = (words: string) => ({
  isoClaim: claim("yes", "Yes"),
  isoScopeStatement: text(words),
});

testRule(covTotalClaim, [
  { when: "the tracker asks nothing", facts: {}, answer: "none" },
  {
    when: "the cells are empty or point to a document",
    facts: { isoScopeStatement: blank, soc2System: elsewhere("see report on all services") },
    answer: "none",
  },
  {
    when: "the scope names services",
    facts: scope("Provision of contact centre services to clients"),
    answer: "none",
  },
  {
    when: "end-to-end is said of a service",
    facts: scope("End-to-end customer support services"),
    answer: "none",
  },
  {
    when: "all services have a boundary",
    facts: scope("All services excluding payroll"),
    answer: "none",
  },
  {
    when: "all activities are those of one service",
    facts: scope("All activities related to claims processing"),
    answer: "none",
  },
  {
    when: "not all services are meant",
    facts: scope("Not all services are included"),
    answer: "none",
  },
  {
    when: "uptime is 100 %",
    facts: { soc2Claim: claim("yes"), soc2System: text("Dialler platform with 100% uptime") },
    answer: "none",
  },
  {
    when: "someone has read the document",
    facts: {
      ...scope("All services of the company"),
      evidenceSeen: known<"evidenceSeen">("yes"),
    },
    answer: "read",
  },
  {
    when: "the scope is everything",
    facts: scope("Everything we do"),
    answer: "totalScope",
    severity: "low",
    says: "claims “Everything we do”",
  },
  {
    when: "all services are covered",
    facts: scope("All our BPO services"),
    answer: "totalScope",
  },
  {
    when: "the claim itself is fully certified",
    facts: { isoClaim: claim("yes", "Yes – fully certified") },
    answer: "total",
  },
  {
    when: "the report is company-wide",
    facts: { soc2Claim: claim("yes"), soc2System: text("Company-wide system") },
    answer: "total",
    says: "“Company-wide system”",
  },
  {
    when: "other assurance is 100 %",
    facts: { otherAssurance: text("100% compliant with all frameworks") },
    answer: "total",
  },
]);
