import fc from "fast-check";
import { expect, test } from "vitest";

import { isWithinEdits } from "./edit-distance.ts";

test.for<readonly [one: string, other: string, isWithin: boolean]>([
  ["acme", "acme", true],
  ["taskco", "tasko", true],
  ["taskco", "tazko", true],
  ["taskco", "helpco", false],
  ["abcdef", "badcfe", false],
  ["", "ab", true],
  ["", "abc", false],
])("%s and %s are within two edits: %s", ([one, other, isWithin]) => {
  expect(isWithinEdits(one, other, 2)).toBe(isWithin);
});

test("the order of the two makes no difference", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(isWithinEdits(one, other, 2)).toBe(isWithinEdits(other, one, 2));
    }),
  );
});
