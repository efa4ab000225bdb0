import { expect, test } from "vitest";

import { saysUncertified } from "./says-uncertified.ts";

test.for([
  "Self-certified",
  "self assessed",
  "Selfassessment",
  "Self-declared",
  "Certified (self)",
  "certified by our own team",
  "internally audited",
  "ISO 27001 compliant (no certificate)",
  "SOC 2 compliant, no report yet",
  "compliant without certification",
  "Aligned, not certified",
  "uncertified",
  "Selbsterklärung",
  "konform, ohne Zertifikat",
  "Autocertificación",
  "auto-évaluation",
  "conforme, sans certificat",
  "cumple, sin certificado",
  "zelfverklaring",
])("“%s” says that nobody has certified it", (words) => {
  expect(saysUncertified(words)).toBe(true);
});

test.for([
  "Yes",
  "Compliant",
  "ISO 27001 aligned",
  "Compliant – certificate on file",
  "Yes, no certificate number yet",
  "Yes, no certificate on file",
  "SOC 2 report, no exceptions",
  "Certified by BSI; controls are self-assessed every quarter",
  "Yes, with yearly internal audits",
])("“%s” does not", (words) => {
  expect(saysUncertified(words)).toBe(false);
});
