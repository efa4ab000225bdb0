import { expect, test } from "vitest";

import { joins } from "./joiners.ts";

test.for([
  ["og", "O", "A", true],
  ["and", "m", "c", true],
  ["en", "Z", "E", true],
  ["en", "o", "B", false],
  ["i", "K", "G", true],
  ["in", "O", "B", false],
] as const)(
  "“%s” between words that begin with %s and %s joins them: %s",
  ([word, before, after, expected]) => {
    expect(joins(word, before, after)).toBe(expected);
  },
);
