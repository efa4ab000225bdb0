import { EXCLUDED, NOT_YET } from "@scopefit/core/matching/scope-match";
import { stated } from "@scopefit/core/reading/cell/fact";
import type { StatedPlaces } from "@scopefit/core/reading/places/stated-places";
import { blank, claim, elsewhere, places, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { isoSitesDeliveryNotListed } from "./iso-sites-delivery-not-listed.ts";

const compared = {
  isoClaim: claim("yes"),
  isoSites: places("Makati"),
  deliveryLocations: places("Makati", "Cebu City"),
};
const noList: StatedPlaces = {
  places: [],
  claimsAll: true,
  count: null,
  headOfficeOnly: false,
  goesOn: false,
};
const cebu = { site: "Cebu City" } as const;
const out = { site: "OUT" } as const;
const unknown = { site: "UNKNOWN" } as const;

testRule(isoSitesDeliveryNotListed, [
  {
    when: "no certificate is claimed",
    facts: { ...compared, isoClaim: claim("no") },
    coverage: coverageOf({ iso: out }),
    answer: "notClaimed",
  },
  {
    when: "the sites on the certificate are missing",
    facts: { ...compared, isoSites: blank },
    coverage: coverageOf({ iso: unknown }),
    answer: "nothingToCompare",
  },
  { when: "nothing says what is needed", facts: compared, answer: "nothingToCompare" },
  {
    when: "the cell for delivery sites is empty, which is asked for elsewhere",
    facts: { ...compared, deliveryLocations: blank },
    coverage: coverageOf({ iso: unknown }),
    answer: "nothingToCompare",
  },
  {
    when: "only homes are needed",
    facts: compared,
    coverage: coverageOf({ site: "Home", remote: true, iso: unknown }),
    answer: "nothingToCompare",
  },
  {
    when: "an exclusion decides",
    facts: compared,
    coverage: coverageOf({ iso: { ...out, reason: EXCLUDED } }),
    answer: "nothingToCompare",
  },
  {
    when: "the tracker does not ask for delivery sites",
    facts: { isoClaim: claim("yes"), isoSites: places("Makati") },
    coverage: coverageOf({ iso: unknown }),
    answer: "sitesUnknown",
    severity: "high",
  },
  {
    when: "the delivery sites are in a document",
    facts: { ...compared, deliveryLocations: elsewhere() },
    coverage: coverageOf({ iso: unknown }),
    answer: "sitesUnknown",
  },
  {
    when: "the delivery sites cannot be read",
    facts: { ...compared, deliveryLocations: unclear("various") },
    coverage: coverageOf({ iso: unknown }),
    answer: "sitesUnknown",
  },
  {
    when: "every site is listed",
    facts: compared,
    coverage: coverageOf({}, cebu),
    answer: "listed",
    says: "Makati and Cebu City",
  },
  {
    when: "no site is listed",
    facts: compared,
    coverage: coverageOf({ iso: out }, { ...cebu, iso: out }),
    answer: "notListed",
    severity: "critical",
    says: "It does not list Makati and Cebu City",
  },
  {
    when: "one is not listed and the other open",
    facts: compared,
    coverage: coverageOf({ iso: unknown }, { ...cebu, iso: out }),
    answer: "notListed",
    says: "does not list Cebu City,",
  },
  {
    when: "one of two is listed",
    facts: compared,
    coverage: coverageOf({}, { ...cebu, iso: out }),
    answer: "partlyListed",
    severity: "critical",
    says: "does not list Cebu City,",
  },
  {
    when: "one of two is listed as planned",
    facts: compared,
    coverage: coverageOf({}, { ...cebu, iso: { ...out, reason: NOT_YET } }),
    answer: "notYetListed",
    severity: "critical",
    says: "Cebu City, where the service is delivered, is still to be added",
  },
  {
    when: "one is listed as planned and the other not at all",
    facts: compared,
    coverage: coverageOf({ iso: out }, { ...cebu, iso: { ...out, reason: NOT_YET } }),
    answer: "notListed",
  },
  {
    when: "“all sites” are certified",
    facts: { ...compared, isoSites: stated(noList, "All sites", "G2") },
    coverage: coverageOf({ iso: unknown }),
    answer: "claimedAsAll",
    severity: "high",
    says: "“All sites”",
  },
  {
    when: "a number of sites is certified",
    facts: {
      ...compared,
      isoSites: stated({ ...noList, claimsAll: false, count: 12 }, "12", "G2"),
    },
    coverage: coverageOf({ iso: unknown }),
    answer: "claimedAsAll",
  },
  {
    when: "only the country is listed",
    facts: { ...compared, isoSites: places("Philippines") },
    coverage: coverageOf({ iso: unknown }),
    answer: "unclear",
    severity: "high",
    says: "“Philippines”",
  },
]);
