import { expect, test } from "vitest";

import { vendorsIn } from "./vendor-list.ts";

const places = (...vendors: readonly string[]) =>
  vendors.map((vendor, index) => ({ vendor, row: index + 2, cell: null }));

test.for<readonly [vendors: readonly string[], text: string]>([
  [["A", "B"], "A (row 2) and B (row 3)"],
  [["A", "B", "C", "D"], "A (row 2), B (row 3), C (row 4) and D (row 5)"],
  [["A", "B", "C", "D", "E"], "A (row 2), B (row 3), C (row 4) and 2 more"],
  [["A", "A", "B"], "A (row 2) and B (row 4)"],
])("%j is told as %s", ([vendors, text]) => {
  expect(vendorsIn(places(...vendors))).toBe(text);
});
