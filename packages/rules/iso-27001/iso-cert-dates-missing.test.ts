import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { stated } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import {
  blank,
  claim,
  elsewhere,
  notApplicable,
  on,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoCertDatesMissing } from "./iso-cert-dates-missing.ts";

const claimed = { isoClaim: claim("yes") };
const estimate: DayInterval = {
  earliest: isoDay("2027-06-30"),
  latest: isoDay("2027-06-30"),
  precision: "day",
  readings: [],
  estimate: true,
};

testRule(isoCertDatesMissing, [
  { when: "no certificate is claimed", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  {
    when: "both dates are given",
    facts: { ...claimed, isoIssueDate: on("2024-07-01"), isoExpiryDate: on("2027-06-30") },
    answer: "given",
  },
  {
    when: "both cells are empty",
    facts: { ...claimed, isoIssueDate: blank, isoExpiryDate: placeholder() },
    answer: "missing",
    severity: "high",
  },
  {
    when: "only the expiry is asked for and its cell is empty",
    facts: { ...claimed, isoExpiryDate: blank },
    answer: "missing",
  },
  { when: "the tracker asks for neither", facts: claimed, answer: "notAsked", severity: "medium" },
  {
    when: "the dates are in a document",
    facts: { ...claimed, isoIssueDate: elsewhere("see cert"), isoExpiryDate: blank },
    answer: "elsewhere",
    says: "“see cert”",
  },
  {
    when: "the expiry has no date",
    facts: { ...claimed, isoIssueDate: on("2024-07-01"), isoExpiryDate: unclear("lifetime") },
    answer: "unreadable",
    severity: "medium",
    says: "“lifetime”",
  },
  {
    when: "the expiry is N/A",
    facts: { ...claimed, isoExpiryDate: notApplicable() },
    answer: "unreadable",
  },
  {
    when: "the expiry was worked out",
    facts: {
      ...claimed,
      isoIssueDate: on("2024-07-01"),
      isoExpiryDate: stated(estimate, "3 years from issue", "F2"),
    },
    answer: "estimated",
    severity: "medium",
  },
  {
    when: "only the issue date is given",
    facts: { ...claimed, isoIssueDate: on("2024-02-29"), isoExpiryDate: blank },
    answer: "expiryMissing",
    severity: "medium",
    says: "28 February 2027",
  },
  {
    when: "only the expiry date is given",
    facts: { ...claimed, isoIssueDate: blank, isoExpiryDate: on("2027-06-30") },
    answer: "issueMissing",
    severity: "low",
  },
]);
