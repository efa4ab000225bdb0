import { blank, claim, known, notApplicable, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { covDeliveryModel } from "./cov-delivery-model.ts";

const soc2Only = { isoClaim: claim("no"), soc2Claim: claim("yes") };
const both = { isoClaim: claim("yes"), soc2Claim: claim("yes") };
const home = { site: "Home (Philippines)", remote: true };
const hybrid = { deliveryModel: known<"deliveryModel">("hybrid") };

testRule(covDeliveryModel, [
  {
    when: "only a certificate is claimed",
    facts: { isoClaim: claim("yes"), soc2Claim: claim("no"), ...hybrid },
    coverage: coverageOf({}, { ...home, iso: { site: "OUT" } }),
    answer: "certificateOnly",
  },
  {
    when: "nothing is claimed",
    facts: { isoClaim: claim("no"), soc2Claim: claim("no"), ...hybrid },
    coverage: coverageOf({}, home),
    answer: "noArtefact",
  },
  {
    when: "only a certificate is claimed and the cell is empty",
    facts: { isoClaim: claim("yes"), soc2Claim: claim("no"), deliveryModel: blank },
    coverage: coverageOf({}),
    answer: "modelUnknown",
  },
  {
    when: "all work is done in offices",
    facts: { ...both, deliveryModel: known<"deliveryModel">("on-site") },
    coverage: coverageOf({}),
    answer: "onSite",
  },
  { when: "the tracker does not ask", facts: both, coverage: coverageOf({}), answer: "onSite" },
  {
    when: "the model is said not to apply",
    facts: { ...both, deliveryModel: notApplicable() },
    coverage: coverageOf({}),
    answer: "onSite",
  },
  {
    when: "the cell is empty",
    facts: { ...both, deliveryModel: blank },
    coverage: coverageOf({}),
    answer: "modelUnknown",
    severity: "medium",
  },
  {
    when: "one of the two names home working",
    facts: { ...both, ...hybrid },
    coverage: coverageOf({}, { ...home, iso: { site: "OUT" } }),
    answer: "named",
  },
  {
    when: "both are limited to premises",
    facts: { ...both, ...hybrid },
    coverage: coverageOf({}, { ...home, iso: { site: "OUT" }, soc2: { site: "OUT" } }),
    answer: "leftOut",
    severity: "high",
    says: "Part of",
  },
  {
    when: "the only one is limited to premises and 40 % work from home",
    facts: { ...soc2Only, ...hybrid, remoteShare: known<"remoteShare">(40) },
    beside: { vendorName: text("Tala Contact") },
    coverage: coverageOf({}, { ...home, soc2: { site: "OUT" } }),
    answer: "leftOut",
    says: "40 %",
  },
  {
    when: "one is limited to premises and one is silent",
    facts: { ...both, ...hybrid },
    coverage: coverageOf({}, { ...home, iso: { site: "OUT" }, soc2: { site: "UNKNOWN" } }),
    answer: "silent",
    severity: "medium",
  },
  {
    when: "the claimed one is silent and risk is high",
    facts: { ...soc2Only, ...hybrid },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    coverage: coverageOf({}, { ...home, soc2: { site: "UNKNOWN" } }),
    answer: "silent",
    severity: "high",
  },
]);
