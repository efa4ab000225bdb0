import { claim } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { covPatchwork } from "./cov-patchwork.ts";

const both = { isoClaim: claim("yes"), soc2Claim: claim("yes") };
const split = { iso: { service: "OUT" }, soc2: { site: "OUT" } } as const;

testRule(covPatchwork, [
  {
    when: "only a certificate is claimed",
    facts: { isoClaim: claim("yes"), soc2Claim: claim("in-progress") },
    coverage: coverageOf(split),
    answer: "fewerThanTwo",
  },
  {
    when: "one of the two covers it",
    facts: both,
    coverage: coverageOf({ iso: { service: "OUT" } }),
    answer: "noPatchwork",
  },
  {
    when: "both lack the same part",
    facts: both,
    coverage: coverageOf({ iso: { site: "OUT" }, soc2: { site: "OUT" } }),
    answer: "noPatchwork",
  },
  {
    when: "an unclear part may still make a whole",
    facts: both,
    coverage: coverageOf({ iso: { service: "UNKNOWN" }, soc2: { site: "OUT" } }),
    answer: "noPatchwork",
  },
  {
    when: "the certificate has the site and the report the service",
    facts: both,
    coverage: coverageOf(split),
    answer: "patchwork",
    severity: "high",
    says: "voice support at Makati by Tala Contact Inc.",
  },
]);
