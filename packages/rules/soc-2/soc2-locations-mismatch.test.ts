import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { blank, claim, elsewhere, places } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2LocationsMismatch } from "./soc2-locations-mismatch.ts";

const listed = {
  soc2Claim: claim("yes"),
  soc2Locations: places("Dallas"),
  deliveryLocations: places("Makati"),
};

testRule(soc2LocationsMismatch, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the locations are not given",
    facts: { ...listed, soc2Locations: blank },
    coverage: coverageOf({ soc2: { site: "UNKNOWN" } }),
    answer: "nothingToCompare",
  },
  { when: "the row does not say what is bought", facts: listed, answer: "nothingToCompare" },
  {
    when: "all work is done from home",
    facts: listed,
    coverage: coverageOf({ site: "Home", remote: true, soc2: { site: "OUT" } }),
    answer: "nothingToCompare",
  },
  {
    when: "the site is excluded, which is a matter of its own",
    facts: listed,
    coverage: coverageOf({ soc2: { site: "OUT", reason: EXCLUDED } }),
    answer: "nothingToCompare",
  },
  {
    when: "the cell for the delivery sites is empty, which is a matter of its own",
    facts: { ...listed, deliveryLocations: blank },
    coverage: coverageOf({ soc2: { site: "UNKNOWN" } }),
    answer: "nothingToCompare",
  },
  {
    when: "the tracker does not ask for delivery sites",
    facts: { soc2Claim: claim("yes"), soc2Locations: places("Dallas") },
    coverage: coverageOf({ soc2: { site: "UNKNOWN" } }),
    answer: "sitesUnknown",
    severity: "high",
    says: "“Dallas”",
  },
  {
    when: "the delivery sites are in a document",
    facts: { ...listed, deliveryLocations: elsewhere() },
    coverage: coverageOf({ soc2: { site: "UNKNOWN" } }),
    answer: "sitesUnknown",
  },
  { when: "the site is listed", facts: listed, coverage: coverageOf({}), answer: "listed" },
  {
    when: "one of two sites is not listed",
    facts: listed,
    coverage: coverageOf({}, { site: "Cebu City", soc2: { site: "OUT", stated: "Makati" } }),
    answer: "mismatch",
    severity: "critical",
    says: "“Makati”, not Cebu City, where",
  },
  {
    when: "the list is coarser",
    facts: listed,
    coverage: coverageOf({ soc2: { site: "UNKNOWN", stated: "global delivery centres" } }),
    answer: "unclear",
    severity: "high",
    says: "“global delivery centres”",
  },
]);
