import { defaultPolicy } from "@scopefit/core/policy/policy";
import { between, blank, claim, known, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCertExpiringSoon } from "./iso-cert-expiring-soon.ts";

// Every case is checked as of 2026-11-23.
const expires = (day: string) => ({ isoClaim: claim("yes"), isoExpiryDate: on(day) });
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

testRule(isoCertExpiringSoon, [
  {
    when: "no certificate is claimed",
    facts: { ...expires("2026-12-01"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "no expiry date is given",
    facts: { isoClaim: claim("yes"), isoExpiryDate: blank },
    answer: "noExpiryAhead",
  },
  {
    when: "it cannot be read",
    facts: { isoClaim: claim("yes"), isoExpiryDate: unclear("soon") },
    answer: "noExpiryAhead",
  },
  { when: "it expired yesterday", facts: expires("2026-11-22"), answer: "noExpiryAhead" },
  {
    when: "it expires today",
    facts: expires("2026-11-23"),
    answer: "soonUnplanned",
    severity: "medium",
    says: "in 0 days",
  },
  { when: "90 days are left", facts: expires("2027-02-21"), answer: "soonUnplanned" },
  {
    when: "91 days are left",
    facts: expires("2027-02-22"),
    answer: "laterUnplanned",
    severity: "low",
    says: "in 91 days",
  },
  { when: "180 days are left", facts: expires("2027-05-22"), answer: "laterUnplanned" },
  { when: "181 days are left", facts: expires("2027-05-23"), answer: "farAhead" },
  {
    when: "the audit is dated and the expiry is near",
    facts: { ...expires("2027-02-21"), isoNextAuditDate: on("2027-01-10") },
    answer: "soonPlanned",
    severity: "low",
  },
  {
    when: "the audit is dated and the expiry is not so near",
    facts: { ...expires("2027-02-22"), isoNextAuditDate: on("2027-01-10") },
    answer: "planned",
  },
  {
    when: "the audit comes after the expiry",
    facts: { ...expires("2027-02-21"), isoNextAuditDate: on("2027-02-22") },
    answer: "soonUnplanned",
  },
  {
    when: "the audit date has passed",
    facts: { ...expires("2027-02-21"), isoNextAuditDate: on("2026-11-22") },
    answer: "soonUnplanned",
  },
  {
    when: "the audit date cannot be read",
    facts: { ...expires("2027-02-21"), isoNextAuditDate: unclear("yearly") },
    answer: "soonUnplanned",
  },
  {
    when: "only the month is given, and it may be further off",
    facts: {
      isoClaim: claim("yes"),
      isoExpiryDate: between("2027-02-01", "2027-02-28", "Feb 2027"),
    },
    answer: "laterUnplanned",
    says: "in February 2027",
  },
  {
    when: "the vendor is high risk",
    facts: expires("2026-12-01"),
    beside: risk("high"),
    answer: "soonUnplanned",
    severity: "high",
  },
  {
    when: "the vendor is low risk",
    facts: expires("2026-12-01"),
    beside: risk("low"),
    answer: "soonUnplanned",
    severity: "low",
  },
  {
    when: "the policy asks a year ahead",
    facts: expires("2027-05-23"),
    policy: { iso: { ...defaultPolicy.iso, recertificationPlanDays: 365 } },
    answer: "laterUnplanned",
  },
]);
