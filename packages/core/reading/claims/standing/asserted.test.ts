import { expect, test } from "vitest";

import { isAsserted } from "./asserted.ts";

test.for([
  "Tessera is ",
  "We are also ",
  "We have been independently ",
  "Tessera is a German company and fully ",
  "We are proud to be ",
  "Tessera continues to be ",
  "We're ",
  "Our ISMS is ISO 9001 and ",
  "Bureau Tessera: ",
  "",
])("“%s… certified” asserts it", (lead) => {
  expect(isAsserted(lead)).toBe(true);
});

test.for([
  "Tessera is nearly ",
  "Tessera is almost ",
  "Tessera is practically ",
  "Tessera is to be ",
  "Tessera seems to be ",
  "They pretend to be ",
  "We are de facto ",
])("“%s… certified” does not", (lead) => {
  expect(isAsserted(lead)).toBe(false);
});
