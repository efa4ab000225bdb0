import { between, blank, claim, on, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCertValidityTooLong } from "./iso-cert-validity-too-long.ts";

const runs = (issued: string, expires: string) => ({
  isoClaim: claim("yes"),
  isoIssueDate: on(issued),
  isoExpiryDate: on(expires),
});

testRule(isoCertValidityTooLong, [
  {
    when: "no certificate is claimed",
    facts: { ...runs("2020-01-01", "2030-01-01"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "no issue date is given",
    facts: { ...runs("2020-01-01", "2030-01-01"), isoIssueDate: blank },
    answer: "noSpan",
  },
  {
    when: "the expiry date cannot be read",
    facts: { ...runs("2020-01-01", "2030-01-01"), isoExpiryDate: unclear("spring") },
    answer: "noSpan",
  },
  { when: "three years", facts: runs("2024-07-01", "2027-06-30"), answer: "oneCycle" },
  { when: "37 months", facts: runs("2024-07-01", "2027-08-01"), answer: "oneCycle" },
  {
    when: "37 months and a day",
    facts: runs("2024-07-01", "2027-08-02"),
    answer: "unusual",
    severity: "low",
    says: "37 months",
  },
  { when: "42 months", facts: runs("2024-07-01", "2028-01-01"), answer: "unusual" },
  {
    when: "42 months and a day",
    facts: runs("2024-07-01", "2028-01-02"),
    answer: "tooLong",
    severity: "medium",
  },
  {
    when: "two cycles",
    facts: runs("2021-07-01", "2027-06-30"),
    answer: "tooLong",
    says: "71 months",
  },
  {
    when: "years only, which may be one cycle",
    facts: {
      isoClaim: claim("yes"),
      isoIssueDate: between("2024-01-01", "2024-12-31", "2024"),
      isoExpiryDate: between("2027-01-01", "2027-12-31", "2027"),
    },
    answer: "oneCycle",
  },
  {
    when: "years only, which cannot be one cycle",
    facts: {
      isoClaim: claim("yes"),
      isoIssueDate: between("2019-01-01", "2019-12-31", "2019"),
      isoExpiryDate: between("2027-01-01", "2027-12-31", "2027"),
    },
    answer: "tooLong",
  },
  {
    when: "it lasts a lifetime",
    facts: { ...runs("2024-07-01", "2027-06-30"), isoExpiryDate: unclear("Lifetime") },
    answer: "noEnd",
    severity: "medium",
    says: "“Lifetime”",
  },
  {
    when: "it never expires",
    facts: { isoClaim: claim("yes"), isoExpiryDate: unclear("does not expire") },
    answer: "noEnd",
  },
]);
