import fc from "fast-check";
import { expect, test } from "vitest";

import { cellAddress, columnLetters, columnNumber } from "./cell-address.ts";

test.for([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
] as const)("column %i is %s", ([column, letters]) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

test("row 7 of column 5 is F7", () => {
  expect(cellAddress(7, 5)).toBe("F7");
});

test.for(["", "XFE", "A1", "ÄB", "AAAA"])("%s is no column", (letters) => {
  expect(columnNumber(letters)).toBeNull();
});

test("letters and number are each other's way back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16383 }), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
    }),
  );
});
