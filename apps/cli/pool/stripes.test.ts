import { expect, test } from "vitest";

import { stripeCount, stripeOf } from "./stripes.ts";

test.for([
  [2, 2, 1],
  [2, 129, 1],
  [2, 130, 2],
  [5, 1004, 8],
] as const)("rows %i to %i are %i stripes", ([firstRow, lastRow, count]) => {
  expect(stripeCount({ firstRow, lastRow })).toBe(count);
  expect([stripeOf(firstRow, { firstRow }), stripeOf(lastRow, { firstRow })]).toEqual([
    0,
    count - 1,
  ]);
});
