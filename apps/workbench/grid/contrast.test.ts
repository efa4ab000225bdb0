import { expect, test } from "vitest";

import { contrastOf, readableOn } from "./contrast.ts";

test("black on white is 21, whichever comes first", () => {
  expect(contrastOf("000000", "FFFFFF")).toBeCloseTo(21);
  expect(contrastOf("FFFFFF", "000000")).toBeCloseTo(21);
  expect(contrastOf("767676", "FFFFFF")).toBeCloseTo(4.54, 2);
});

test.for([
  ["FFFF00", "000000"],
  ["1F3B5B", "FFFFFF"],
] as const)("on %s reads %s", ([background, expected]) => {
  expect(readableOn(background)).toBe(expected);
});
