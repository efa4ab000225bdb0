import { expect, test } from "vitest";

import { isProgram } from "./program-code.ts";

test.for([
  ['const standards = ["SOC 2"];', true],
  ["type Report = { name: string };", true],
  ['expect(readAnswer("ISO 27001 certified")).toBe("yes");', true],
  ["assert reader.read('SOC 2 Type II report') == 'held'", true],
  ['self.assertEqual(read("ISO 27001 certified"), True)', true],
  ["We assert (and can show) that we are ISO 27001 certified", false],
  ["What to expect (SOC 2 Type II): a report a year", false],
  ["$table->boolean('iso_certified')->default(false);", true],
  ["Type II, qualified opinion (CC6.1)", false],
  ["From 1 April 2025 (12 months), unqualified", false],
  ["SOC 2 (Type II); ISO 27001", false],
] as const)("whether “%s” is program code: %s", ([text, expected]) => {
  expect(isProgram(text)).toBe(expected);
});
