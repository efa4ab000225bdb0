import { expect, test } from "vitest";

import { isStillToCome } from "./still-to-come.ts";

test.for([
  ["planned for Q3", true],
  ["to be enabled in 2027", true],
  ["rolling out", true],
  ["not yet", true],
  ["by end of year", true],
  ["enabled for all", false],
  ["no", false],
  ["tested twice", false],
] as const)("“%s”: %s", ([words, expected]) => {
  expect(isStillToCome(words)).toBe(expected);
});
