import { blank, claim, placeholder, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artIsoAlignedNotCertified } from "./art-iso-aligned-not-certified.ts";

const aligned = claim("aligned", "aligned with ISO 27001", { signs: ["aligned"] });
const compliant = claim("yes", "ISO 27001 compliant", { signs: ["compliant"] });

testRule(artIsoAlignedNotCertified, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  { when: "it is a plain yes", facts: { isoClaim: claim("yes") }, answer: "certified" },
  {
    when: "it is aligned",
    facts: { isoClaim: aligned, isoCertificationBody: blank },
    answer: "aligned",
    severity: "critical",
    says: "“aligned with ISO 27001”",
  },
  {
    when: "the certificate cells hold placeholders",
    facts: {
      isoClaim: aligned,
      isoCertificateNumber: placeholder(),
      isoCertificationBody: placeholder(),
    },
    answer: "aligned",
  },
  {
    when: "it is a self-assessment",
    facts: { isoClaim: claim("yes", "Yes, self-declared", { signs: ["self-attested"] }) },
    answer: "aligned",
  },
  {
    when: "the answer is read as aligned without a sign",
    facts: { isoClaim: claim("aligned", "ISMS per 27001") },
    answer: "aligned",
  },
  {
    when: "it is certified, and aligned to more",
    facts: { isoClaim: claim("yes", "certified; aligned", { signs: ["held", "aligned"] }) },
    answer: "certified",
  },
  {
    when: "it is aligned and a number is given",
    facts: { isoClaim: aligned, isoCertificateNumber: text("IS 700123") },
    answer: "certifiedWording",
  },
  {
    when: "it is aligned and a certification body is given",
    facts: { isoClaim: aligned, isoCertificationBody: text("Northgate Registrars") },
    answer: "certifiedWording",
  },
  {
    when: "it is “compliant” without details",
    facts: { isoClaim: compliant },
    answer: "compliant",
    severity: "high",
  },
  {
    when: "“compliant” is read as aligned",
    facts: { isoClaim: claim("aligned", "ISO 27001 compliance", { signs: ["compliant"] }) },
    answer: "compliant",
  },
  {
    when: "it is self-certified, which the check of own statements speaks of",
    facts: { isoClaim: claim("aligned", "Self-certified", { signs: ["uncertified"] }) },
    answer: "ownStatement",
  },
  {
    when: "it is “compliant” and has no certificate",
    facts: {
      isoClaim: claim("aligned", "compliant (no certificate)", {
        signs: ["compliant", "uncertified"],
      }),
    },
    answer: "aligned",
  },
  {
    when: "it is “compliant” and a number is given",
    facts: { isoClaim: compliant, isoCertificateNumber: text("IS 700123") },
    answer: "certifiedWording",
  },
]);
