import { expect, test } from "vitest";

import { findServices } from "../../reading/services/find-services.ts";
import { unknownItems } from "./unknown-item.ts";

test.for<readonly [needed: string, unknown: string]>([
  ["warehousing + drone delivery", "drone delivery"],
  ["warehousing and drone delivery services", "drone delivery"],
  ["payroll + zumba & chat", "zumba"],
  ["warehousing + payroll", ""],
  ["trust & safety", ""],
  ["payroll and services", ""],
  ["robots & payroll", ""],
  ["payroll", ""],
  ["", ""],
])("what “%s” adds that we do not know is “%s”", ([needed, unknown]) => {
  const items = unknownItems(findServices(needed)).map(({ stems }) => stems.join(" "));
  expect(items.join("; ")).toBe(unknown);
});
