import { expect, test } from "vitest";

import { detectDateOrder } from "./date-order.ts";

test.for([
  ["a 13th to 31st in first place shows days first", ["05/12/2026", "31/10/2026"], "day-first"],
  ["one in second place shows months first", ["05/12/2026", "10/31/2026"], "month-first"],
  ["a counter-example settles nothing", ["31/10/2026", "10/31/2026"], null],
  ["dates that can be read both ways settle nothing", ["05/12/2026", "04/11/26"], null],
  ["two dates in one cell count both", ["01/01/2025–12/31/2025"], "month-first"],
  ["dates in ISO form say nothing", ["2026-10-31"], null],
  ["impossible dates say nothing", ["45/10/2026"], null],
  ["an empty column says nothing", [], null],
] as const)("%s", ([, texts, expected]) => {
  expect(detectDateOrder(texts)).toBe(expected);
});
