import { expect, test } from "vitest";

import { claimsForNobody } from "./claims-for-nobody.ts";

test.for([
  ["SOC 2: Yes / No", true],
  ["Example: we are SOC 2 certified", true],
  ["Control | ISO 27001 | SOC 2", true],
  ["Tags: soc2, iso27001", true],
  ["You will own our SOC 2 programme", true],
  ["I think they are SOC 2 certified", true],
  ["Acme | ISO 27001 | Certified", false],
  ["We are SOC 2 certified", false],
] as const)("whether “%s” is nobody's claim: %s", ([sentence, expected]) => {
  expect(claimsForNobody(sentence)).toBe(expected);
});
