import { blank, claim, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artIsoIssuerMisstated } from "./art-iso-issuer-misstated.ts";

const claimed = { isoClaim: claim("yes") };
const issuedBy = (body: string) => ({ ...claimed, isoCertificationBody: text(body) });

testRule(artIsoIssuerMisstated, [
  {
    when: "no certificate is claimed",
    facts: { ...issuedBy("ISO"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  { when: "the tracker does not ask", facts: claimed, answer: "noIssuer" },
  {
    when: "the cell is empty",
    facts: { ...claimed, isoCertificationBody: blank },
    answer: "noIssuer",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, isoCertificationBody: unclear("#REF!") },
    answer: "noIssuer",
  },
  { when: "a certification body", facts: issuedBy("BSI"), answer: "issuer" },
  { when: "a body nobody knows", facts: issuedBy("Acme Certs"), answer: "issuer" },
  {
    when: "the accreditation is named with it",
    facts: issuedBy("BSI, UKAS accredited"),
    answer: "issuer",
  },
  {
    when: "ISO",
    facts: issuedBy("ISO"),
    answer: "misstated",
    severity: "low",
    says: "“ISO” as certifier",
  },
  { when: "an accreditation body", facts: issuedBy("UKAS"), answer: "misstated" },
  { when: "a compliance platform", facts: issuedBy("Vanta"), answer: "misstated" },
  {
    when: "each body stands in the other’s column",
    facts: { ...issuedBy("UKAS"), isoAccreditationBody: text("BSI") },
    answer: "swapped",
    severity: "low",
    says: "“BSI” certifies and “UKAS” accredits",
  },
  {
    when: "the accreditation body is named twice",
    facts: { ...issuedBy("UKAS"), isoAccreditationBody: text("UKAS") },
    answer: "misstated",
  },
]);
