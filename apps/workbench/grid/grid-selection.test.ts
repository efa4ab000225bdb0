import { expect, test } from "vitest";

import { addressOf, isWithin, oneCell, rangeOf, selectionOf } from "./grid-selection.ts";

test("a range is the same whichever way it was drawn", () => {
  const range = rangeOf({ anchor: { row: 9, column: 3 }, end: { row: 7, column: 1 } });
  expect(addressOf(range)).toBe("B7:D9");
  expect(rangeOf(selectionOf(range))).toEqual(range);
});

test("one cell has a short address", () => {
  expect(addressOf(rangeOf(oneCell({ row: 7, column: 1 })))).toBe("B7");
});

test("edges are within", () => {
  const range = { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 2 };
  expect([isWithin(range, 2, 1), isWithin(range, 4, 2)]).toEqual([true, true]);
  expect([isWithin(range, 5, 1), isWithin(range, 4, 3)]).toEqual([false, false]);
});
