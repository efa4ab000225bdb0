import { expect, test } from "vitest";

import { isNotAnIssuer } from "./not-an-issuer.ts";

test.for([
  ["UKAS", true],
  ["ISO", true],
  ["Vanta", true],
  ["UKAS accredited body", true],
  ["BSI", false],
  ["BSI (UKAS)", false],
  ["Acme Certs", false],
  ["", false],
] as const)("“%s” certifies nobody: %s", ([words, result]) => {
  expect(isNotAnIssuer(words)).toBe(result);
});
