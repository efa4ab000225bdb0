import { expect, test } from "vitest";

import { saysOnlyOtherScheme } from "./only-other-scheme.ts";

test.for([
  ["✅ CREST", true],
  ["Yes (DPA signed)", true],
  ["Federal Reserve attestation", true],
  ["Grant Thornton attestation", false],
  ["Independent Auditor attestation", false],
  ["Annual Attestation", false],
  ["Yes (ISO 27001)", false],
] as const)("“%s” is a yes to something else: %s", ([text, expected]) => {
  expect(saysOnlyOtherScheme(text)).toBe(expected);
});
