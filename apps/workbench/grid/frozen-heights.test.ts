import { expect, test } from "vitest";

import { frozenHeights } from "./frozen-heights.ts";

const rows = [40, 60].map((height, place) => ({ row: { row: place + 1, cells: [] }, height }));

test.for([
  ["where there is room, rows are as high as they say", 1_000, [40, 60]],
  ["where there is less, all give way alike", 250, [30, 45]],
  ["no row is lower than a line", 100, [26, 26]],
] as const)("%s", ([, page, expected]) => {
  expect([...frozenHeights(rows, page).values()]).toEqual(expected);
});
