import { expect, test } from "vitest";

import { inCapitals } from "./in-capitals.ts";

test.for([
  ["CALL CENTRES", true],
  ["ÉDITEURS SAAS – 2026", true],
  ["IBM", false],
  ["Call centres", false],
  ["SAP Deutschland", false],
  ["委託先", false],
] as const)("“%s” is in capitals: %s", ([text, are]) => {
  expect(inCapitals(text)).toBe(are);
});
