import { blank, claim, known, placeholder, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artPartialDocument } from "./art-partial-document.ts";

const claimed = { isoClaim: claim("yes"), soc2Claim: claim("yes") };

testRule(artPartialDocument, [
  {
    when: "it is a no",
    facts: { soc2Claim: claim("no"), soc2Evidence: text("summary") },
    artefact: "soc2",
    answer: "notClaimed",
  },
  { when: "nothing is said", facts: claimed, answer: "noPartSeen" },
  {
    when: "the evidence is empty",
    facts: { ...claimed, isoEvidence: blank },
    answer: "noPartSeen",
  },
  {
    when: "a file name says nothing of an annex",
    facts: { ...claimed, isoEvidence: text("ISO_27001_certificate.pdf") },
    answer: "noPartSeen",
  },
  {
    when: "the annex is there",
    facts: { ...claimed, isoEvidence: text("certificate with annex") },
    answer: "noPartSeen",
  },
  {
    when: "the annex is missing",
    facts: { ...claimed, isoEvidence: text("Certificate, annex not received") },
    answer: "certificateInPart",
    severity: "medium",
  },
  {
    when: "only the front page",
    facts: { ...claimed, isoEvidence: text("front page only") },
    answer: "certificateInPart",
    says: "“front page only”",
  },
  {
    when: "the report is a full one",
    facts: {
      ...claimed,
      soc2EvidenceScope: known<"soc2EvidenceScope">("full", "Full report"),
      soc2Evidence: text("summary attached too"),
    },
    artefact: "soc2",
    answer: "noPartSeen",
  },
  {
    when: "an unredacted report",
    facts: { ...claimed, soc2Evidence: text("unredacted report.pdf") },
    artefact: "soc2",
    answer: "noPartSeen",
  },
  {
    when: "a redacted report",
    facts: { ...claimed, soc2EvidenceScope: known<"soc2EvidenceScope">("redacted", "Redacted") },
    artefact: "soc2",
    answer: "reportInPart",
    severity: "medium",
    says: "“Redacted”",
  },
  {
    when: "the file is a summary",
    facts: { ...claimed, soc2Evidence: text("SOC2 Executive Summary.pdf") },
    artefact: "soc2",
    answer: "reportInPart",
  },
  {
    when: "how much of it cannot be read",
    facts: { ...claimed, soc2EvidenceScope: unclear("64 pages") },
    artefact: "soc2",
    answer: "unclear",
    severity: "low",
  },
  {
    when: "nobody has said how much",
    facts: { ...claimed, soc2EvidenceScope: placeholder() },
    artefact: "soc2",
    answer: "noPartSeen",
  },
]);
