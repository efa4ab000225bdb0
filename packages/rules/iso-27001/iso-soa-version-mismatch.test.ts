import { between, blank, claim, on, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSoaVersionMismatch } from "./iso-soa-version-mismatch.ts";

const versions = (cited: string, supplied: string) => ({
  isoClaim: claim("yes", "Yes"),
  isoScopeStatement: text(`Contact centre services, Statement of Applicability version ${cited}`),
  isoSoaVersion: text(supplied),
});
const dates = (soa: string, audit: string) => ({
  isoClaim: claim("yes", "Yes"),
  isoSoaDate: on(soa),
  isoLastAuditDate: on(audit),
});

testRule(isoSoaVersionMismatch, [
  {
    when: "no certificate is claimed",
    facts: { ...versions("2.0", "3.1"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "the certificate cites none",
    facts: { ...versions("2.0", "3.1"), isoScopeStatement: text("Contact centre services") },
    answer: "nothingToCompare",
  },
  {
    when: "none was supplied",
    facts: { ...versions("2.0", "3.1"), isoSoaVersion: blank },
    answer: "nothingToCompare",
  },
  {
    when: "what was supplied is no version",
    facts: versions("2.0", "latest"),
    answer: "nothingToCompare",
  },
  { when: "one version, written two ways", facts: versions("3", "V3.0 of May"), answer: "same" },
  {
    when: "two versions",
    facts: versions("2.0", "V3.1 dated 01.03.2025"),
    answer: "otherVersion",
    severity: "low",
    says: "“V3.1 dated 01.03.2025”",
  },
  {
    when: "the answer cites it",
    facts: {
      isoClaim: claim("yes", "Certified, SoA v2"),
      isoSoaVersion: text("4"),
    },
    answer: "otherVersion",
    says: "version 2",
  },
  {
    when: "it is dated twelve months after the last audit",
    facts: dates("2026-06-15", "2025-06-15"),
    answer: "same",
  },
  {
    when: "it is dated a day later",
    facts: dates("2026-06-16", "2025-06-15"),
    answer: "newerThanAudit",
    severity: "low",
  },
  {
    when: "only the year is given, and it may be earlier",
    facts: {
      ...dates("2026-06-16", "2025-06-15"),
      isoSoaDate: between("2026-01-01", "2026-12-31", "2026"),
    },
    answer: "same",
  },
  {
    when: "it is dated the day the certificate expires",
    facts: { ...dates("2027-06-30", "2026-07-01"), isoExpiryDate: on("2027-06-30") },
    answer: "same",
  },
  {
    when: "it is dated after that",
    facts: { ...dates("2027-07-01", "2026-07-01"), isoExpiryDate: on("2027-06-30") },
    answer: "datedAfterExpiry",
    severity: "low",
  },
]);
