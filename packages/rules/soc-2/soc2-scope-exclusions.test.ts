import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  text,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2ScopeExclusions } from "./soc2-scope-exclusions.ts";

const claimed = { soc2Claim: claim("yes") };
const excludes = (words: string) => ({ ...claimed, soc2ScopeExclusions: text(words) });

testRule(soc2ScopeExclusions, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "the tracker does not ask", facts: claimed, answer: "noneStated" },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2ScopeExclusions: blank },
    answer: "noneStated",
  },
  { when: "there are none", facts: excludes("None"), answer: "clear" },
  { when: "there are said to be none", facts: excludes("No exclusions noted"), answer: "clear" },
  {
    when: "it says N/A",
    facts: { ...claimed, soc2ScopeExclusions: notApplicable() },
    answer: "noneStated",
  },
  {
    when: "a needed site is excluded",
    facts: excludes("Cebu City"),
    coverage: coverageOf(
      {},
      { site: "Cebu City", soc2: { site: "OUT", reason: EXCLUDED, stated: "Cebu City" } },
    ),
    answer: "excluded",
    severity: "high",
    says: "leaves out Cebu City: “Cebu City”",
  },
  {
    when: "another service is excluded",
    facts: excludes("Claims handling"),
    coverage: coverageOf({ service: "Payroll" }),
    answer: "clear",
    says: "“Claims handling”",
  },
  {
    when: "something is excluded that may or may not matter",
    facts: excludes("Physical security"),
    coverage: coverageOf({ service: "Payroll" }),
    answer: "unclear",
    severity: "medium",
    says: "“Physical security”",
  },
  {
    when: "none but one are excluded",
    facts: excludes("None, except the night shift"),
    coverage: coverageOf({}),
    answer: "unclear",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2ScopeExclusions: unclear("#") },
    answer: "unclear",
  },
  {
    when: "it is in a document",
    facts: { ...claimed, soc2ScopeExclusions: elsewhere() },
    answer: "elsewhere",
  },
]);
