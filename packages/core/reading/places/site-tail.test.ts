import { expect, test } from "vitest";

import { startOfTail, yearInTail } from "./site-tail.ts";

test.for([
  ["Davao employing 900 people", "Davao"],
  ["Cebu City with 300 seats", "Cebu City"],
  ["Cebu City on June 2015", "Cebu City"],
  ["Cebu City in 2015", "Cebu City"],
  ["Cebu City", "Cebu City"],
  ["Newton with Scales", "Newton"],
  ["Ciudad de México", "Ciudad de México"],
  ["cebu city with 300 seats", "cebu city with 300 seats"],
  ["Acme operates a hub in Cebu", "Acme operates a hub in Cebu"],
] as const)("the name in “%s” ends behind “%s”", ([words, expected]) => {
  expect(words.slice(0, startOfTail(words))).toBe(expected);
});

test.for([
  ["Cebu City in June 2027", 2027],
  ["Cebu City in 2015", 2015],
  ["Cebu City with 300 seats", null],
  ["Cebu City", null],
] as const)("“%s”: %s", ([words, expected]) => {
  expect(yearInTail(words)).toBe(expected);
});
