import { expect, test } from "vitest";

import { isInPart } from "./in-part.ts";

test.for([
  ["partly", true],
  ["all staff except contractors", true],
  ["not all sites", true],
  ["VPN only", true],
  ["read only", false],
  ["for all users", false],
  ["no", false],
] as const)("“%s”: %s", ([words, expected]) => {
  expect(isInPart(words)).toBe(expected);
});
