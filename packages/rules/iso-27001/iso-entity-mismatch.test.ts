import { blank, claim, elsewhere, notApplicable, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { isoEntityMismatch } from "./iso-entity-mismatch.ts";

const named = { isoClaim: claim("yes"), isoEntity: text("Marlow Freight Ltd") };
const unknown = coverageOf({ iso: { entity: "UNKNOWN" } });

testRule(isoEntityMismatch, [
  {
    when: "no certificate is claimed",
    facts: { ...named, isoClaim: claim("no") },
    coverage: unknown,
    answer: "notClaimed",
  },
  { when: "nothing says what is needed", facts: named, answer: "nothingNeeded" },
  { when: "it is the same company", facts: named, coverage: coverageOf({}), answer: "same" },
  {
    when: "it is another company",
    facts: named,
    coverage: coverageOf({ iso: { entity: "OUT" } }),
    answer: "mismatch",
    severity: "critical",
    says: "“Marlow Freight Ltd”; our contract is with Tala Contact Inc.",
  },
  {
    when: "one of two contracting companies is another one",
    facts: named,
    coverage: coverageOf({}, { entity: "Tala India Pvt Ltd", iso: { entity: "OUT" } }),
    answer: "mismatch",
    says: "our contract is with Tala India Pvt Ltd",
  },
  {
    when: "it may be a sister company",
    facts: named,
    coverage: unknown,
    answer: "unclear",
    severity: "high",
  },
  {
    when: "the cell is empty",
    facts: { ...named, isoEntity: blank },
    coverage: unknown,
    answer: "missing",
    severity: "medium",
  },
  {
    when: "the tracker does not ask",
    facts: { isoClaim: claim("yes") },
    coverage: unknown,
    answer: "notAsked",
    severity: "medium",
  },
  {
    when: "it is in a document",
    facts: { ...named, isoEntity: elsewhere("see certificate") },
    coverage: unknown,
    answer: "elsewhere",
    severity: "medium",
  },
  {
    when: "it says N/A",
    facts: { ...named, isoEntity: notApplicable() },
    coverage: unknown,
    answer: "unclear",
    says: "“N/A”",
  },
]);
