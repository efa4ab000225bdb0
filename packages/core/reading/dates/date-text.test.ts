import fc from "fast-check";
import { expect, test } from "vitest";

import { plainDateText } from "./date-text.ts";

test.for([
  ["1\u00a0Jan\u2013Dec", "1 Jan-Dec"],
  ["３１/１０", "31/10"],
  ["Oct ’26", "Oct '26"],
] as const)("%s becomes %s", ([text, expected]) => {
  expect(plainDateText(text)).toBe(expected);
});

test("plain text is as long as what it was made from", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainDateText(text)).toHaveLength(text.length);
    }),
  );
});
