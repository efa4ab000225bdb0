import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artIsoPersonalCredential } from "./art-iso-personal-credential.ts";

const staff = claim("unknown", "3 certified lead auditors", { signs: ["personal-credential"] });

testRule(artIsoPersonalCredential, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  { when: "it is a plain yes", facts: { isoClaim: claim("yes") }, answer: "company" },
  {
    when: "only people are qualified",
    facts: { isoClaim: staff, isoCertificateNumber: blank },
    answer: "people",
    severity: "high",
    says: "“3 certified lead auditors”",
  },
  {
    when: "a certificate number is given",
    facts: { isoClaim: staff, isoCertificateNumber: text("IS 700123") },
    answer: "company",
  },
  {
    when: "the company is certified and its people are qualified",
    facts: {
      isoClaim: claim("yes", "certified; CISO is lead auditor", {
        signs: ["held", "personal-credential"],
      }),
    },
    answer: "company",
  },
]);
