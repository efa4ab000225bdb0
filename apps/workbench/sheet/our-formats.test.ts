import { markFormula } from "@scopefit/tracker/writing/row/cell-marks";
import { expect, test } from "vitest";

import { OurFormats } from "./our-formats.ts";

const rows = { firstRow: 2, lastRow: 9 };
const status = 'LEFT($C2,1)="●"';
const formats = new OurFormats([
  { ranges: [{ ...rows, firstColumn: 2, lastColumn: 2 }], formula: status },
  { ranges: [{ ...rows, firstColumn: 0, lastColumn: 0 }], formula: markFormula("A", 1, "$D2") },
  { ranges: [{ ...rows, firstColumn: 0, lastColumn: 0 }], formula: markFormula("A", 3, "$D2") },
  { ranges: [{ ...rows, firstColumn: 1, lastColumn: 1 }], formula: "B2>7" },
]);

/** What is said of a cell of a row with this status and these marks. */
function markOf(row: number, column: number, label: string, marks: string) {
  return formats.markOf(row, column, (asked) => ["Acme", "9", label, marks][asked] ?? "");
}

test.for([
  ["a status by its glyph", 2, 2, "● COVERED", "", "covered"],
  ["a status that no format of the sheet knows", 2, 2, "○ NOT COVERED", "", null],
  ["a gap by the code of its column", 2, 0, "", "|F2|A1|", 1],
  ["a review", 2, 0, "", "|A3|", 3],
  ["a code of another column", 2, 0, "", "|AA1|", null],
  ["below the data", 10, 0, "", "|A1|", null],
  ["a format of the user’s", 2, 1, "", "", null],
] as const)("%s", ([, row, column, label, marks, expected]) => {
  expect(markOf(row, column, label, marks)).toBe(expected);
});
