import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { SERVICE_REASONS } from "@scopefit/core/matching/service/service-reasons";
import { PLACES_LEFT_OPEN } from "@scopefit/core/reading/places/read-places";
import { blank, claim, places, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { type CoverInTest, coverageOf } from "../testing/coverage.ts";
import { dqNegationUnclear } from "./dq-negation-unclear.ts";

const certificate = { isoClaim: claim("yes") };
const open = (reason: string): CoverInTest => ({
  service: "UNKNOWN",
  stated: "all services, not without payroll",
  reason,
});

testRule(dqNegationUnclear, [
  { when: "nothing is claimed", facts: {}, answer: "notClaimed" },
  {
    when: "the claim is no and the sites are unclear",
    facts: { isoClaim: claim("no"), isoSites: unclear("not all sites", PLACES_LEFT_OPEN) },
    answer: "notClaimed",
  },
  {
    when: "the scope names the service",
    facts: { ...certificate, isoSites: places("Makati") },
    coverage: coverageOf({}),
    answer: "clear",
  },
  {
    when: "the scope is too general to tell, which is no negation",
    facts: { ...certificate, isoSites: blank },
    coverage: coverageOf({ iso: open(SERVICE_REASONS.vague) }),
    answer: "clear",
  },
  {
    when: "an exclusion is clear",
    facts: certificate,
    coverage: coverageOf({ iso: { service: "OUT", reason: EXCLUDED } }),
    answer: "clear",
  },
  {
    when: "the list of sites names no place, which is no negation",
    facts: { ...certificate, isoSites: unclear("yes", "it names no place") },
    answer: "clear",
  },
  {
    when: "the report is unclear and we look at the certificate",
    facts: { ...certificate, soc2Claim: claim("yes") },
    coverage: coverageOf({ soc2: open(SERVICE_REASONS.unclear) }),
    answer: "clear",
  },
  {
    when: "the wording leaves the service open",
    facts: certificate,
    coverage: coverageOf({ service: "payroll", iso: open(SERVICE_REASONS.unclear) }),
    answer: "unclear",
    severity: "low",
    says: "“all services, not without payroll” can be read as including or as leaving out payroll",
  },
  {
    when: "the report both names and excludes the service",
    facts: { soc2Claim: claim("yes") },
    coverage: coverageOf({ soc2: open(SERVICE_REASONS.namedAndExcluded) }),
    artefact: "soc2",
    answer: "unclear",
  },
  {
    when: "the list of sites can be meant either way",
    facts: { ...certificate, isoSites: unclear("not all sites", PLACES_LEFT_OPEN) },
    answer: "unclear",
    says: "“not all sites”",
  },
]);
