import { expect, test } from "vitest";

import { isNotAnIssuer } from "./not-an-issuer.ts";

test.for([
  ["UKAS", true],
  ["ISO", true],
  ["Vanta", true],
  ["ISO.org", true],
  ["www.iso.org", true],
  ["iso", true],
  ["ISO organization", true],
  ["International Standards Organisation", true],
  ["ISO/IEC 27001:2022", true],
  ["ISO certified", true],
  ["ISOQAR", false],
  ["ISO Quality Services Ltd", false],
  ["UKAS accredited body", true],
  ["BSI", false],
  ["BSI (UKAS)", false],
  ["Acme Certs", false],
  ["", false],
] as const)("“%s” certifies nobody: %s", ([words, result]) => {
  expect(isNotAnIssuer(words)).toBe(result);
});
