import { expect, test } from "vitest";

import { countryOfEntity } from "./country-of.ts";

test.for([
  ["TaskCo Philippines, Inc.", "PH"],
  ["Acme Services (India) Pvt. Ltd.", "IN"],
  ["Acme India Philippines Ltd", null],
  ["Acme EMEA Ltd", null],
  ["Acme Ltd", null],
  ["", null],
] as const)("%s is of %s", ([name, expected]) => {
  expect(countryOfEntity(name)).toBe(expected);
});
