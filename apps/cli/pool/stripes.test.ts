import { expect, test } from "vitest";

import { stripeCount, stripeOf, stripesOf } from "./stripes.ts";

test.for([
  [2, 2, 1],
  [2, 129, 1],
  [2, 130, 2],
  [5, 1004, 8],
] as const)("rows %i to %i are %i stripes", ([firstRow, lastRow, count]) => {
  expect(stripeCount({ firstRow, lastRow })).toBe(count);
  const ends = [firstRow, lastRow].map((row) => stripeOf(row, { firstRow }));
  expect(ends).toEqual([0, count - 1]);
});

test.for([2, 3, 4, 8])("of %i threads each stripe has one", (threads) => {
  const dealt = Array.from({ length: threads }, (_, thread) => stripesOf(thread, threads, 50));
  expect(dealt.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
});

test.for([
  [2, [20, 30]],
  [3, [7, 22, 21]],
  [4, [0, 17, 17, 16]],
] as const)("of %i threads the first one checks least", ([threads, counts]) => {
  expect(counts.map((_, thread) => stripesOf(thread, threads, 50).length)).toEqual(counts);
});
