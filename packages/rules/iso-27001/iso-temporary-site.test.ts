import { blank, claim, places } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { isoTemporarySite } from "./iso-temporary-site.ts";

const listed = {
  isoClaim: claim("yes"),
  isoSites: places("Makati"),
  deliveryLocations: places("Makati", "client site Manila"),
};
const at = (site: string, result: "IN" | "OUT" | "UNKNOWN") =>
  coverageOf({ site: "Makati" }, { site, iso: { site: result } });

testRule(isoTemporarySite, [
  {
    when: "no certificate is claimed",
    facts: { ...listed, isoClaim: claim("no") },
    coverage: at("client site Manila", "UNKNOWN"),
    answer: "notClaimed",
  },
  {
    when: "no sites on the certificate are given",
    facts: { ...listed, isoSites: blank },
    coverage: at("client site Manila", "UNKNOWN"),
    answer: "nothingToCompare",
  },
  {
    when: "no delivery site is given",
    facts: { ...listed, deliveryLocations: blank },
    answer: "nothingToCompare",
  },
  {
    when: "a site of the vendor’s own is open",
    facts: listed,
    coverage: at("Davao", "UNKNOWN"),
    answer: "noneTemporary",
  },
  {
    when: "the client’s site is listed",
    facts: listed,
    coverage: at("client site Manila", "IN"),
    answer: "noneTemporary",
  },
  {
    when: "the client’s site is not shown to be listed",
    facts: listed,
    coverage: at("client site Manila", "UNKNOWN"),
    answer: "notNamed",
    severity: "low",
    says: "at client site Manila, a temporary",
  },
  {
    when: "a swing space is left out",
    facts: listed,
    coverage: at("swing space BGC", "OUT"),
    answer: "notNamed",
  },
  {
    when: "Swindon is no swing space",
    facts: listed,
    coverage: at("Swindon", "OUT"),
    answer: "noneTemporary",
  },
]);
