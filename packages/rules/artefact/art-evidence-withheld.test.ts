import { blank, claim, elsewhere, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artEvidenceWithheld } from "./art-evidence-withheld.ts";

const claimed = { isoClaim: claim("yes", "Yes"), soc2Claim: claim("yes", "Yes") };
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

testRule(artEvidenceWithheld, [
  {
    when: "it is a no",
    facts: { isoClaim: claim("no", "No, confidential") },
    answer: "notClaimed",
  },
  { when: "a plain yes", facts: claimed, answer: "notWithheld" },
  {
    when: "the evidence is empty",
    facts: { ...claimed, isoEvidence: blank },
    answer: "notWithheld",
  },
  { when: "a plain no", facts: { ...claimed, isoEvidence: text("No") }, answer: "notWithheld" },
  {
    when: "Confidentiality is a category and no refusal",
    facts: { soc2Claim: claim("yes", "SOC 2 Type II – Security, Confidentiality") },
    artefact: "soc2",
    answer: "notWithheld",
  },
  {
    when: "it cannot be shared",
    facts: { ...claimed, soc2Evidence: text("Internal document, cannot be shared") },
    artefact: "soc2",
    answer: "withheld",
    severity: "high",
    says: "“Internal document, cannot be shared”",
  },
  {
    when: "the claim says so",
    facts: { isoClaim: claim("yes", "Yes, but the certificate is confidential") },
    answer: "withheld",
  },
  {
    when: "the vendor is low risk",
    facts: { ...claimed, isoEvidence: text("refused") },
    beside: risk("low"),
    answer: "withheld",
    severity: "medium",
  },
  {
    when: "the certificate is shown under an NDA",
    facts: { ...claimed, isoEvidence: text("Available under NDA") },
    answer: "certificateUnderNda",
    severity: "high",
  },
  {
    when: "the report is confidential, and shared under an NDA",
    facts: { ...claimed, soc2Evidence: text("Confidential, provided under MNDA") },
    artefact: "soc2",
    answer: "onRequest",
    severity: "low",
  },
  {
    when: "the vendor is high risk",
    facts: { ...claimed, soc2Evidence: text("Available under NDA") },
    beside: risk("high"),
    artefact: "soc2",
    answer: "onRequest",
    severity: "medium",
  },
  {
    when: "the answer is nothing but the offer",
    facts: { isoClaim: elsewhere("Available on request") },
    answer: "onRequest",
  },
  {
    when: "we have read it",
    facts: {
      ...claimed,
      isoEvidence: text("confidential"),
      evidenceSeen: known<"evidenceSeen">("yes"),
    },
    answer: "read",
  },
]);
