import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { blank, claim, elsewhere, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { isoScopeServiceMismatch } from "./iso-scope-service-mismatch.ts";

const scoped = {
  isoClaim: claim("yes"),
  isoScopeStatement: text("design and hosting of the Marlow platform"),
};

testRule(isoScopeServiceMismatch, [
  {
    when: "no certificate is claimed",
    facts: { ...scoped, isoClaim: claim("no") },
    coverage: coverageOf({ iso: { service: "OUT" } }),
    answer: "notClaimed",
  },
  {
    when: "the scope is missing",
    facts: { ...scoped, isoScopeStatement: blank },
    coverage: coverageOf({ iso: { service: "UNKNOWN" } }),
    answer: "nothingToCompare",
  },
  {
    when: "the scope is in a document",
    facts: { ...scoped, isoScopeStatement: elsewhere() },
    coverage: coverageOf({ iso: { service: "UNKNOWN" } }),
    answer: "nothingToCompare",
  },
  { when: "nothing says what is needed", facts: scoped, answer: "nothingToCompare" },
  { when: "it names the service", facts: scoped, coverage: coverageOf({}), answer: "included" },
  {
    when: "it names other work",
    facts: scoped,
    coverage: coverageOf({ iso: { service: "OUT" } }),
    answer: "mismatch",
    severity: "critical",
    says: "“design and hosting of the Marlow platform”. It does not mention voice support.",
  },
  {
    when: "it names one of two services",
    facts: scoped,
    coverage: coverageOf({}, { service: "payroll", iso: { service: "OUT" } }),
    answer: "mismatch",
    says: "does not mention payroll.",
  },
  {
    when: "one service is out and another open",
    facts: scoped,
    coverage: coverageOf(
      { iso: { service: "UNKNOWN" } },
      { service: "payroll", iso: { service: "OUT" } },
    ),
    answer: "mismatch",
  },
  {
    when: "it is broader",
    facts: scoped,
    coverage: coverageOf({ iso: { service: "UNKNOWN" } }),
    answer: "unclear",
    severity: "high",
  },
  {
    when: "an exclusion decides",
    facts: scoped,
    coverage: coverageOf({ iso: { service: "OUT", reason: EXCLUDED } }),
    answer: "excluded",
  },
  {
    when: "two sites of one service are one service",
    facts: scoped,
    coverage: coverageOf(
      { site: "Makati", iso: { service: "OUT" } },
      { site: "Cebu City", iso: { service: "OUT" } },
    ),
    answer: "mismatch",
    says: "does not mention voice support.",
  },
]);
