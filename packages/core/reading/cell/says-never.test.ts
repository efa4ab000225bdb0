import { expect, test } from "vitest";

import { saysNever } from "./says-never.ts";

test.for([
  ["Never", true],
  ["Not tested", true],
  ["Not yet tested", true],
  ["No test to date", true],
  ["None", true],
  ["No", true],
  ["has not been exercised", true],
  ["never tested; planned 2027", true],
  ["annually", false],
  ["14 May 2026", false],
  ["Not tested since 2023", true],
  ["no findings", false],
  ["", false],
] as const)("“%s”: %s", ([text, expected]) => {
  expect(saysNever(text)).toBe(expected);
});
