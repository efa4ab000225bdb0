import { claim, elsewhere, placeholder } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqSeeAttached } from "./dq-see-attached.ts";

testRule(dqSeeAttached, [
  { when: "the tracker asks nothing", facts: {}, answer: "none" },
  { when: "an answer is a placeholder", facts: { vendorParent: placeholder() }, answer: "none" },
  {
    when: "a check of its own says it",
    facts: { isoClaim: claim("yes"), isoScopeStatement: elsewhere() },
    answer: "none",
  },
  {
    when: "the report it is about is not claimed",
    facts: { soc2Claim: claim("no"), soc2Changes: elsewhere() },
    answer: "none",
  },
  {
    when: "an answer points to a document",
    facts: { systemsUsed: elsewhere("see Appendix B") },
    answer: "elsewhere",
    severity: "low",
    says: "systems used for the service (“see Appendix B”)",
  },
  {
    when: "the claim itself points to a document",
    facts: { isoClaim: elsewhere("see attached certificate") },
    answer: "elsewhere",
    says: "ISO 27001 answer",
  },
]);
