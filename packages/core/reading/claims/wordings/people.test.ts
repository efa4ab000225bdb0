import { expect, test } from "vitest";

import { PEOPLE_CERTIFIED } from "./people.ts";

test.for([
  ["Staff certified", true],
  ["Unsere Mitarbeiter sind zertifiziert", true],
  ["Certified", false],
  ["Staffing services certified", false],
] as const)("“%s” is said of people: %s", ([words, expected]) => {
  expect(PEOPLE_CERTIFIED.test(words)).toBe(expected);
});
