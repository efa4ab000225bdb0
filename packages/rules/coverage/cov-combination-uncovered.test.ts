import { blank, claim } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { covCombinationUncovered } from "./cov-combination-uncovered.ts";

const both = { isoClaim: claim("yes"), soc2Claim: claim("yes") };
const bothLackTheSite = coverageOf(
  {},
  { site: "Cebu City", iso: { site: "OUT" }, soc2: { site: "OUT" } },
);

testRule(covCombinationUncovered, [
  { when: "the row does not say what is bought", facts: both, answer: "nothingNeeded" },
  {
    when: "only a report is claimed",
    facts: { isoClaim: claim("no"), soc2Claim: claim("yes") },
    coverage: bothLackTheSite,
    answer: "oneArtefact",
  },
  {
    when: "whether a certificate is held is not answered",
    facts: { isoClaim: blank, soc2Claim: claim("yes") },
    coverage: bothLackTheSite,
    answer: "oneArtefact",
  },
  {
    when: "one of the two covers it",
    facts: both,
    coverage: coverageOf({ soc2: { site: "OUT" } }),
    answer: "covered",
  },
  {
    when: "both lack one of two sites",
    facts: both,
    coverage: bothLackTheSite,
    answer: "uncovered",
    severity: "critical",
    says: "voice support at Cebu City by Tala Contact Inc.",
  },
  {
    when: "one lacks the site and one is unclear",
    facts: both,
    coverage: coverageOf({ iso: { site: "OUT" }, soc2: { service: "UNKNOWN" } }),
    answer: "perhapsUncovered",
    severity: "high",
  },
  {
    when: "nothing is known of either scope, which the checks of each say",
    facts: both,
    coverage: coverageOf({
      iso: { service: "UNKNOWN", site: "UNKNOWN", entity: "UNKNOWN" },
      soc2: { service: "UNKNOWN", site: "UNKNOWN", entity: "UNKNOWN" },
    }),
    answer: "saidElsewhere",
  },
  {
    when: "two halves add up, which is a matter of its own",
    facts: both,
    coverage: coverageOf({ iso: { service: "OUT" }, soc2: { site: "OUT" } }),
    answer: "saidElsewhere",
  },
]);
