import { stated } from "@scopefit/core/reading/cell/fact";
import { blank, claim, elsewhere, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artSelfAttestation } from "./art-self-attestation.ts";

testRule(artSelfAttestation, [
  { when: "nobody has answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  {
    when: "it is a no",
    facts: { isoClaim: claim("no", "No, self-assessed") },
    answer: "notClaimed",
  },
  {
    when: "it is under way",
    facts: { isoClaim: claim("in-progress", "self-assessment under way") },
    answer: "notClaimed",
  },
  { when: "it is in a document", facts: { isoClaim: elsewhere() }, answer: "notClaimed" },
  { when: "a plain yes", facts: { isoClaim: claim("yes", "Yes") }, answer: "independent" },
  {
    when: "certified, with internal audits",
    facts: { isoClaim: claim("yes", "Yes, with yearly internal audits") },
    answer: "independent",
  },
  {
    when: "a letter beside a named certification body",
    facts: {
      isoClaim: claim("yes", "Yes, letter of compliance attached"),
      isoCertificationBody: text("BSI"),
    },
    answer: "independent",
  },
  {
    when: "a management letter beside a Type 2 report",
    facts: { soc2Claim: claim("yes", "SOC 2 Type II and management letter") },
    artefact: "soc2",
    answer: "independent",
  },
  {
    when: "yes, by a statement of its own",
    facts: { soc2Claim: claim("yes", "Yes – self attested") },
    artefact: "soc2",
    answer: "ownStatement",
    severity: "high",
    says: "“Yes – self attested”",
  },
  {
    when: "a questionnaire was filled in",
    facts: { soc2Claim: unclear("CAIQ completed") },
    artefact: "soc2",
    answer: "ownStatement",
  },
  {
    when: "internal audit only",
    facts: { isoClaim: unclear("Internal audit only") },
    answer: "ownStatement",
  },
  {
    when: "STAR Level 1",
    facts: { isoClaim: claim("unknown", "CSA STAR Level 1", { signs: ["other-report"] }) },
    answer: "ownStatement",
  },
  {
    when: "the reader took it for a self-assessment",
    facts: { isoClaim: claim("aligned", "assessed in-house", { signs: ["self-attested"] }) },
    answer: "ownStatement",
  },
  {
    when: "self-certified beside a certificate number",
    facts: {
      isoClaim: claim("aligned", "Self-certified", { signs: ["self-attested", "uncertified"] }),
      isoCertificateNumber: stated("IS 700123", "IS 700123", "D"),
    },
    answer: "contradicted",
  },
  {
    when: "self-certified, and by whom",
    facts: {
      isoClaim: claim("aligned", "Self-certified", { signs: ["self-attested", "uncertified"] }),
      isoCertificationBody: stated("Our IT team", "Our IT team", "D"),
    },
    answer: "ownStatement",
  },
  {
    when: "a score of a platform",
    facts: { soc2Claim: unclear("Drata dashboard 98%") },
    artefact: "soc2",
    answer: "platformScore",
    severity: "medium",
  },
  {
    when: "a score of nobody’s",
    facts: { soc2Claim: unclear("uptime 98%") },
    artefact: "soc2",
    answer: "independent",
  },
]);
