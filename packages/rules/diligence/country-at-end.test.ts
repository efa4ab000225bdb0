import { expect, test } from "vitest";

import { countryAtEnd } from "./country-at-end.ts";

test.for([
  ["Manila, Philippines", "PH"],
  ["PH", "PH"],
  ["Germany", "DE"],
  ["AWS Frankfurt", null],
  ["EU", null],
  ["", null],
] as const)("“%s”: %s", ([text, expected]) => {
  expect(countryAtEnd(text)).toBe(expected);
});
