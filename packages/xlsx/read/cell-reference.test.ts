import { expect, test } from "vitest";

import { columnNumber, parseRange } from "./cell-reference.ts";

test.for<[text: string, rows: readonly [number, number], columns: readonly [number, number]]>([
  ["A1", [1, 1], [0, 0]],
  ["$B$7", [7, 7], [1, 1]],
  ["A1:C4", [1, 4], [0, 2]],
  ["$C$4:$A$1", [1, 4], [0, 2]],
  ["aa10:ab12", [10, 12], [26, 27]],
  ["C:D", [1, 1_048_576], [2, 3]],
  ["$4:$5", [4, 5], [0, 16_383]],
  ["A1:XFD1048576", [1, 1_048_576], [0, 16_383]],
])("%s is rows %j and columns %j", ([text, [firstRow, lastRow], [firstColumn, lastColumn]]) => {
  expect(parseRange(text)).toEqual({ firstRow, lastRow, firstColumn, lastColumn });
});

test.for([
  "",
  "A",
  "1",
  "A0",
  "XFE1",
  "A1048577",
  "A1:B",
  "#REF!",
  "A1 B2",
  "A1:B2:C3",
  "ABCD1",
  ":",
])("%j is no range", (text) => {
  expect(parseRange(text)).toBe(null);
});

test.for<[letters: string, number: number | null]>([
  ["A", 0],
  ["Z", 25],
  ["AA", 26],
  ["XFD", 16_383],
  ["", null],
])("column %j is %j", ([letters, number]) => {
  expect(columnNumber(letters)).toBe(number);
});
