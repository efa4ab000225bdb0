import { blank, claim, elsewhere, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2EntityMismatch } from "./soc2-entity-mismatch.ts";

const claimed = { soc2Claim: claim("yes") };
const named = { ...claimed, soc2Entity: text("Heron Holdings LLC") };
const silent = coverageOf({ soc2: { entity: "UNKNOWN" } });

testRule(soc2EntityMismatch, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "the row does not say what is bought", facts: named, answer: "nothingNeeded" },
  { when: "it is the same company", facts: named, coverage: coverageOf({}), answer: "same" },
  {
    when: "it is another company",
    facts: named,
    coverage: coverageOf({ soc2: { entity: "OUT", stated: "Heron Holdings LLC" } }),
    answer: "mismatch",
    severity: "critical",
    says: "“Heron Holdings LLC”; our contract is with Tala Contact Inc.",
  },
  {
    when: "it may be a group company",
    facts: named,
    coverage: coverageOf({ soc2: { entity: "UNKNOWN", stated: "Tala Group" } }),
    answer: "unclear",
    severity: "high",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Entity: blank },
    coverage: silent,
    answer: "missing",
    severity: "medium",
  },
  {
    when: "there is no column",
    facts: claimed,
    coverage: silent,
    answer: "notAsked",
    severity: "medium",
  },
  {
    when: "it is in a document",
    facts: { ...claimed, soc2Entity: elsewhere() },
    coverage: silent,
    answer: "elsewhere",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2Entity: unclear("same as vendor?") },
    coverage: silent,
    answer: "unclear",
  },
]);
