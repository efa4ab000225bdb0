import type { StatedPlaces } from "@scopefit/core/reading/places/stated-places";
import { stated } from "@scopefit/core/reading/cell/fact";
import { blank, claim, places } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { isoSitesAllClaim } from "./iso-sites-all-claim.ts";

const allOf = (...names: readonly string[]) => {
  const value: StatedPlaces = {
    places: names.map((text) => ({ text, standing: "listed", remote: false })),
    claimsAll: true,
    count: null,
    headOfficeOnly: false,
    goesOn: false,
  };
  return { isoClaim: claim("yes"), isoSites: stated(value, "all our sites", "D2") };
};

testRule(isoSitesAllClaim, [
  {
    when: "no certificate is claimed",
    facts: { ...allOf(), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "the cell is empty",
    facts: { isoClaim: claim("yes"), isoSites: blank },
    answer: "noSites",
  },
  {
    when: "sites are listed",
    facts: { isoClaim: claim("yes"), isoSites: places("Makati") },
    answer: "listed",
  },
  {
    when: "all are claimed and none is named",
    facts: allOf(),
    coverage: coverageOf({ iso: { site: "UNKNOWN" } }),
    answer: "allClaimed",
    severity: "low",
    says: "“all our sites”",
  },
  {
    when: "the delivery site is not known",
    facts: allOf("Makati"),
    answer: "allClaimed",
  },
  {
    when: "all are claimed and ours is named",
    facts: allOf("Makati"),
    coverage: coverageOf({}),
    answer: "listed",
  },
  {
    when: "all are claimed and another one is named",
    facts: allOf("Davao"),
    coverage: coverageOf({ iso: { site: "UNKNOWN" } }),
    answer: "allClaimed",
  },
]);
