import { expect, test } from "vitest";
import { claimsNothing } from "./claims-nothing.ts";

test.for([
  ["Vendors must be ", " certified", true],
  ["If we obtain ", "", true],
  ["We help startups get ", " certified", true],
  ["", " is an international standard", true],
  ["", " or equivalent", true],
  ["Please attach your ", " certificate", true],
  ["Companies with ", " certification", true],
  ["When the ", " certificate expires, tell us", true],
  ["We hold ", " certification", false],
  ["You can request a copy of our ", " report", false],
] as const)("whether “%s… %s” claims nothing: %s", ([before, after, expected]) => {
  expect(claimsNothing(before, after)).toBe(expected);
});
