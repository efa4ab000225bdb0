import { between, blank, claim, known, on, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covEvidenceBasis } from "./cov-evidence-basis.ts";

const certificate = { isoClaim: claim("yes"), soc2Claim: claim("no") };
const identified = {
  ...certificate,
  isoCertificateNumber: text("IS 702114"),
  isoCertificationBody: text("BSI"),
  isoExpiryDate: on("2027-06-30"),
};
const read = { evidenceSeen: known<"evidenceSeen">("yes") };

testRule(covEvidenceBasis, [
  { when: "nothing is claimed", facts: read, answer: "noArtefact" },
  {
    when: "a report is in progress",
    facts: { ...read, soc2Claim: claim("in-progress") },
    answer: "noArtefact",
  },
  {
    when: "a certificate is claimed in a word",
    facts: certificate,
    answer: "words",
    severity: "low",
    says: "ISO 27001: the vendor’s words only (E1); SOC 2: none (E0)",
  },
  {
    when: "three of its details are given",
    facts: { ...identified, evidenceSeen: blank },
    answer: "words",
    says: "(E2)",
  },
  {
    when: "the document was read at no known time",
    facts: { ...identified, ...read },
    answer: "documents",
    says: "document read by us (E3)",
  },
  {
    when: "it was read 12 months ago",
    facts: { ...identified, ...read, evidenceDate: on("2025-11-23") },
    answer: "documents",
  },
  {
    when: "it was read a day longer ago",
    facts: { ...identified, ...read, evidenceDate: on("2025-11-22") },
    answer: "words",
  },
  {
    when: "it may have been read longer ago",
    facts: { ...identified, ...read, evidenceDate: between("2025-01-01", "2025-12-31", "2025") },
    answer: "words",
  },
  {
    when: "when it was read is unclear",
    facts: { ...identified, ...read, evidenceDate: unclear("last year") },
    answer: "words",
  },
  {
    when: "the issuer has confirmed the certificate",
    facts: { ...identified, isoVerified: text("CertSearch, 3 Nov 2026") },
    answer: "documents",
    says: "confirmed with the issuer (E4)",
  },
  {
    when: "the issuer has confirmed the certificate and nobody has read the report",
    facts: {
      ...identified,
      soc2Claim: claim("yes"),
      isoVerified: text("CertSearch, 3 Nov 2026"),
    },
    answer: "words",
    says: "SOC 2: the vendor’s words only (E1)",
  },
  {
    when: "our policy takes answers",
    facts: identified,
    policy: { evidence: "claims" },
    answer: "wordsTaken",
    says: "(E2)",
  },
]);
