import { expect, test } from "vitest";

import { isProgram } from "./program-code.ts";

test.for([
  ['const standards = ["SOC 2"];', true],
  ["SOC 2 (Type II); ISO 27001", false],
] as const)("whether “%s” is program code: %s", ([text, expected]) => {
  expect(isProgram(text)).toBe(expected);
});
