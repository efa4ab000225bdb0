import { expect, test } from "vitest";

import { withoutItsVendor } from "./of-the-vendor.ts";

test.for([
  ["vendor certificate number", "certificate number"],
  ["the suppliers audit period", "audit period"],
  ["current certificate number", "certificate number"],
  ["certificate number of the vendor", "certificate number"],
  ["audit period supplier", "audit period"],
  ["vendor status", null],
  ["vendor", null],
  ["certificate number", null],
] as const)("“%s” is of the vendor and says “%s”", ([words, rest]) => {
  expect(withoutItsVendor(words)).toBe(rest);
});
