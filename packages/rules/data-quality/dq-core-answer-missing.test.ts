import {
  blank,
  claim,
  elsewhere,
  known,
  on,
  places,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqCoreAnswerMissing } from "./dq-core-answer-missing.ts";

const row = {
  serviceLine: known<"serviceLine">(
    [{ text: "Voice", line: "customer-support-voice" }],
    "Voice support",
  ),
  deliveryLocations: places("Makati"),
  vendorLegalEntity: text("Tala Contact Inc."),
};
const noClaims = { isoClaim: claim("no"), soc2Claim: claim("no") };
const report = { isoClaim: claim("no"), soc2Claim: claim("yes") };

testRule(dqCoreAnswerMissing, [
  { when: "the row is complete", facts: { ...row, ...noClaims }, answer: "complete" },
  { when: "the tracker asks nothing", facts: {}, answer: "complete" },
  {
    when: "details of an artefact that is not claimed are empty",
    facts: { ...row, ...noClaims, isoEdition: blank, soc2Type: blank },
    answer: "complete",
  },
  {
    when: "an answer lies in a document",
    facts: { ...row, ...report, soc2Type: elsewhere() },
    answer: "complete",
  },
  {
    when: "one detail of a claimed report is empty",
    facts: { ...row, ...report, soc2Opinion: blank },
    answer: "saidSingly",
    severity: "low",
    says: "Not answered: of the SOC 2 report: auditor’s opinion.",
  },
  {
    when: "a detail of a claimed certificate is to be confirmed",
    facts: { ...row, isoClaim: claim("yes"), isoExpiryDate: placeholder() },
    answer: "saidSingly",
    says: "of the ISO 27001 certificate: expiry date",
  },
  {
    when: "many details are empty",
    facts: {
      ...row,
      ...report,
      soc2Type: blank,
      soc2Auditor: blank,
      soc2Opinion: blank,
      soc2Tsc: blank,
      soc2System: blank,
      soc2Locations: blank,
    },
    answer: "saidSingly",
    says: "type, audit firm, auditor’s opinion and 3 more",
  },
  {
    when: "the sites and a detail of the report are empty",
    facts: { ...row, ...report, deliveryLocations: blank, soc2Opinion: blank },
    answer: "unanswered",
    severity: "low",
    says: "Not answered: delivery locations; of the SOC 2 report: auditor’s opinion.",
  },
  {
    when: "a Type 1 report has no period",
    facts: {
      ...row,
      ...report,
      soc2Type: known<"soc2Type">("1"),
      soc2AsOfDate: on("2026-09-01"),
      soc2PeriodStart: blank,
      soc2PeriodEnd: blank,
    },
    answer: "complete",
  },
  {
    when: "the system is empty and the services covered are given",
    facts: { ...row, ...report, soc2System: blank, soc2ServicesCovered: text("Voice support") },
    answer: "complete",
  },
  {
    when: "neither claim is answered",
    facts: { ...row, isoClaim: blank, soc2Claim: blank },
    answer: "saidSingly",
    says: "ISO 27001 answer and SOC 2 answer",
  },
  {
    when: "the other claim is empty and one is made",
    facts: { ...row, isoClaim: blank, soc2Claim: claim("yes") },
    answer: "complete",
  },
  {
    when: "we did not say which service it is",
    facts: { ...row, ...noClaims, serviceLine: blank },
    answer: "onlyOurs",
    says: "service bought",
  },
  {
    when: "we did not say which service and the vendor did not say where",
    facts: { ...row, ...noClaims, serviceLine: blank, deliveryLocations: blank },
    answer: "unansweredByUs",
    says: "Not answered: delivery locations",
  },
]);
