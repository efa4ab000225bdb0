import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  placeholder,
  text,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { isoScopeExclusions } from "./iso-scope-exclusions.ts";

const claimed = { isoClaim: claim("yes") };
const excludes = (words: string) => ({ ...claimed, isoExclusions: text(words) });
const inside = coverageOf({});

testRule(isoScopeExclusions, [
  {
    when: "no certificate is claimed",
    facts: { ...excludes("payroll"), isoClaim: claim("no") },
    coverage: inside,
    answer: "notClaimed",
  },
  { when: "the tracker does not ask", facts: claimed, coverage: inside, answer: "noneStated" },
  {
    when: "the cell is empty",
    facts: { ...claimed, isoExclusions: blank },
    coverage: inside,
    answer: "noneStated",
  },
  {
    when: "the cell holds a placeholder",
    facts: { ...claimed, isoExclusions: placeholder() },
    coverage: inside,
    answer: "noneStated",
  },
  {
    when: "it says N/A",
    facts: { ...claimed, isoExclusions: notApplicable() },
    coverage: inside,
    answer: "noneStated",
  },
  { when: "it says none", facts: excludes("None"), coverage: inside, answer: "clear" },
  {
    when: "another service is excluded",
    facts: excludes("payroll processing"),
    coverage: inside,
    answer: "clear",
  },
  {
    when: "a control of Annex A is left out",
    facts: excludes("A.8.30"),
    coverage: inside,
    answer: "clear",
  },
  {
    when: "the service is excluded",
    facts: excludes("voice support for external clients"),
    coverage: coverageOf({
      iso: { service: "OUT", reason: EXCLUDED, stated: "voice support for external clients" },
    }),
    answer: "excluded",
    severity: "high",
    says: "leaves out voice support: “voice support for external clients”",
  },
  {
    when: "the scope wording excludes a site",
    facts: claimed,
    coverage: coverageOf({
      iso: { site: "OUT", reason: EXCLUDED, stated: "all sites except Makati" },
    }),
    answer: "excluded",
    says: "leaves out Makati",
  },
  {
    when: "the site is out for another reason",
    facts: claimed,
    coverage: coverageOf({ iso: { site: "OUT" } }),
    answer: "noneStated",
  },
  {
    when: "a clause of the standard is excluded",
    facts: excludes("Clause 8.1 is excluded"),
    coverage: inside,
    answer: "clauseExcluded",
    severity: "high",
  },
  {
    when: "clause 11 is none of them",
    facts: excludes("clause 11 of our handbook"),
    coverage: inside,
    answer: "unclear",
  },
  {
    when: "its bearing is open",
    facts: excludes("activities of the Pelagia programme"),
    coverage: inside,
    answer: "unclear",
    severity: "medium",
    says: "Pelagia",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, isoExclusions: unclear("see notes??") },
    coverage: inside,
    answer: "unclear",
  },
  {
    when: "it is in a document",
    facts: { ...claimed, isoExclusions: elsewhere("see certificate") },
    coverage: inside,
    answer: "elsewhere",
    severity: "medium",
  },
]);
