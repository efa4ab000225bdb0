import { blank, claim, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2SubserviceDeliversService } from "./soc2-subservice-delivers-service.ts";

const method = (name: "carve-out" | "inclusive" | "mixed" | "none") => ({
  soc2Claim: claim("yes"),
  soc2SubserviceMethod: known<"soc2SubserviceMethod">(name),
});
const organisations = (...names: readonly string[]) => ({
  soc2Subservice: known<"soc2Subservice">(names, names.join("; ")),
});
const coverage = coverageOf({ site: "Makati" });
const beside = { vendorName: text("Tala Contact") };

testRule(soc2SubserviceDeliversService, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "none is named",
    facts: { ...method("carve-out"), soc2Subservice: blank },
    answer: "unknown",
  },
  {
    when: "a staffing firm is included",
    facts: { ...method("inclusive"), ...organisations("Banyan Staffing") },
    answer: "included",
  },
  { when: "there are none", facts: method("none"), answer: "included" },
  {
    when: "only hosting is carved out",
    facts: { ...method("carve-out"), ...organisations("AWS", "Genesys Cloud") },
    coverage,
    answer: "otherWork",
  },
  {
    when: "a staffing firm is carved out",
    facts: { ...method("carve-out"), ...organisations("AWS", "Banyan Staffing") },
    beside,
    coverage,
    answer: "delivers",
    severity: "critical",
    says: "“Banyan Staffing”",
  },
  {
    when: "a subcontractor that does the work is carved out",
    facts: {
      ...method("carve-out"),
      ...organisations("Palayok Inc."),
      subprocessors: known<"subprocessors">(["Palayok (voice support, nights)"]),
    },
    coverage,
    answer: "delivers",
  },
  {
    when: "a staffing firm is named and the method is not known",
    facts: { soc2Claim: claim("yes"), ...organisations("Banyan Staffing") },
    coverage,
    answer: "mayDeliver",
    severity: "high",
  },
  {
    when: "the method is mixed",
    facts: { ...method("mixed"), ...organisations("Banyan Staffing") },
    coverage,
    answer: "mayDeliver",
  },
  {
    when: "a company named after the site is carved out",
    facts: { ...method("carve-out"), ...organisations("Banyan Makati Inc.") },
    coverage,
    answer: "mayDeliver",
    says: "“Banyan Makati Inc.”",
  },
]);
