import { expect, test } from "vitest";

import { mayHeadVendors } from "./may-head-vendors.ts";

test.for([
  ["Vendor", "Vendor", true],
  ["Supplier", "Vendor", true],
  ["Vendor (planned)", "Vendor", true],
  ["Lieferant", "Vendor", true],
  ["Sub-processor", "Sub-processor", true],
  ["Vendor Collective", "Vendor", false],
  ["Northbase (supplier)", "Vendor", false],
] as const)("“%s” below “%s” may head vendors: %s", ([text, heading, may]) => {
  expect(mayHeadVendors(text, heading)).toBe(may);
});
