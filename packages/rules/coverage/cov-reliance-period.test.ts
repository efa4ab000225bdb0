import { defaultPolicy } from "@scopefit/core/policy/policy";
import { between, blank, claim, known, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covReliancePeriod } from "./cov-reliance-period.ts";

const certificate = { isoClaim: claim("yes"), isoExpiryDate: on("2027-06-30") };
const report = { soc2Claim: claim("yes"), soc2PeriodEnd: on("2026-06-30") };

testRule(covReliancePeriod, [
  { when: "the tracker has no contract dates", facts: certificate, answer: "noDates" },
  {
    when: "the contract dates are empty or unclear",
    facts: { ...certificate, relianceFrom: blank, relianceTo: unclear("evergreen") },
    answer: "noDates",
  },
  {
    when: "the contract is over",
    facts: { ...certificate, relianceTo: on("2026-11-22") },
    answer: "noDates",
  },
  {
    when: "nothing is claimed",
    facts: { isoClaim: claim("no"), relianceTo: on("2028-12-31") },
    answer: "noArtefact",
  },
  {
    when: "the contract ends the day the certificate does",
    facts: { ...certificate, relianceTo: on("2027-06-30") },
    answer: "lasting",
  },
  {
    when: "the contract ends a day later",
    facts: { ...certificate, relianceTo: on("2027-07-01") },
    answer: "certificateEnds",
    severity: "medium",
    says: "valid until 30 June 2027; the contract runs until 1 July 2027",
  },
  {
    when: "the certificate ends before the contract, and risk is high",
    facts: { ...certificate, relianceTo: on("2027-12-31") },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "certificateEnds",
    severity: "high",
  },
  {
    when: "the certificate ends before the contract, in 12 months to the day",
    facts: { ...certificate, isoExpiryDate: on("2027-11-23"), relianceTo: on("2029-01-01") },
    answer: "certificateEnds",
    severity: "medium",
  },
  {
    when: "the certificate ends before the contract, a day later",
    facts: { ...certificate, isoExpiryDate: on("2027-11-24"), relianceTo: on("2029-01-01") },
    answer: "certificateEnds",
    severity: "low",
  },
  {
    when: "a recertification audit is dated",
    facts: { ...certificate, relianceTo: on("2028-12-31"), isoNextAuditDate: on("2027-04-12") },
    answer: "lasting",
  },
  {
    when: "the audit that is dated is over",
    facts: { ...certificate, relianceTo: on("2028-12-31"), isoNextAuditDate: on("2026-04-12") },
    answer: "certificateEnds",
  },
  {
    when: "the certificate may end before the contract or after it",
    facts: { ...certificate, relianceTo: between("2027-01-01", "2027-12-31", "2027") },
    answer: "lasting",
  },
  {
    when: "the certificate has expired, which is another matter",
    facts: { ...certificate, isoExpiryDate: on("2026-11-22"), relianceTo: on("2028-12-31") },
    answer: "lasting",
  },
  {
    when: "the contract starts on the last day of cover",
    facts: { ...report, relianceFrom: on("2027-06-30") },
    answer: "lasting",
  },
  {
    when: "the contract starts a day later",
    facts: { ...report, relianceFrom: on("2027-07-01") },
    answer: "endsBeforeStart",
    severity: "medium",
    says: "end on 30 June 2027, before the contract starts (1 July 2027)",
  },
  {
    when: "the contract has started, and what holds today is another matter",
    facts: { ...report, soc2PeriodEnd: on("2024-06-30"), relianceFrom: on("2026-01-01") },
    answer: "lasting",
  },
  {
    when: "the next report comes a year after the start",
    facts: { ...report, relianceFrom: on("2026-01-01"), nextReportDate: on("2027-01-01") },
    answer: "lasting",
  },
  {
    when: "the next report comes a day later",
    facts: { ...report, relianceFrom: on("2026-01-01"), nextReportDate: on("2027-01-02") },
    answer: "reportComesLate",
    severity: "low",
    says: "more than 12 months after the contract starts",
  },
  {
    when: "our policy expects the next report within six months",
    facts: { ...report, relianceFrom: on("2026-01-01"), nextReportDate: on("2026-12-01") },
    policy: { reliance: { ...defaultPolicy.reliance, nextReportMonths: 6 } },
    answer: "reportComesLate",
    says: "6 months",
  },
]);
