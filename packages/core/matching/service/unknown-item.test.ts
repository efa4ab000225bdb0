import { expect, test } from "vitest";

import { findServices } from "../../reading/services/find-services.ts";
import { hasUnknownItem } from "./unknown-item.ts";

test.for<readonly [needed: string, isUnknown: boolean]>([
  ["warehousing + drone delivery", true],
  ["warehousing and drone delivery", true],
  ["payroll + zumba & chat", true],
  ["warehousing + payroll", false],
  ["trust & safety", false],
  ["payroll and services", false],
  ["robots & payroll", false],
  ["payroll", false],
  ["", false],
])("“%s” adds what we do not know: %s", ([needed, isUnknown]) => {
  expect(hasUnknownItem(findServices(needed))).toBe(isUnknown);
});
