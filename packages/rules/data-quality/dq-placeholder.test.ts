import { blank, claim, elsewhere, placeholder, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqPlaceholder } from "./dq-placeholder.ts";

testRule(dqPlaceholder, [
  { when: "the tracker asks nothing", facts: {}, answer: "none" },
  {
    when: "cells are empty, unclear or point elsewhere",
    facts: { vendorParent: blank, consultant: unclear("soon"), training: elsewhere() },
    answer: "none",
  },
  {
    when: "a check of its own says it",
    facts: { soc2Claim: claim("yes"), soc2Opinion: placeholder(), subprocessors: placeholder() },
    answer: "none",
  },
  {
    when: "the certificate it is about is not claimed",
    facts: { isoClaim: claim("no"), isoSoaVersion: placeholder() },
    answer: "none",
  },
  {
    when: "the vendor owes an answer",
    facts: { vendorParent: placeholder("TBC") },
    answer: "theirs",
    severity: "low",
    says: "parent company (“TBC”)",
  },
  {
    when: "the vendor and we owe answers",
    facts: { vendorParent: placeholder("same as above"), relianceTo: placeholder("?") },
    answer: "theirs",
    says: "contract end (“?”)",
  },
  {
    when: "only we owe an entry",
    facts: { relianceTo: placeholder("tbd?") },
    answer: "ours",
    severity: "low",
    says: "contract end (“tbd?”)",
  },
]);
