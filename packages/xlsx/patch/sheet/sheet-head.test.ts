import { expect, test } from "vitest";

import type { SheetEdit } from "./sheet-edit.ts";
import { patchSheetHead } from "./sheet-head.ts";

/** Our column is F, from row 3 to row 20. */
const edit: SheetEdit = {
  part: "sheet1.xml",
  headerRow: 3,
  lastRow: 20,
  columns: [
    { column: 5, heading: "", width: 9, hidden: false, headerStyle: 0, style: 0, isKnown: false },
  ],
  formats: [],
  growFilter: false,
  otherRows: "clear",
  rows: [],
  textStyles: new Set(),
  wrappedStyles: new Set(),
  ourDxfs: new Set(),
};

const COLS = '<cols><col min="6" max="6" width="9" customWidth="1"/></cols>';

test.for([
  ["grows to our last row and column", 'ref="A1:C7"', 'ref="A1:F20"'],
  ["stays where it is large enough", 'ref="A1:Z99"', 'ref="A1:Z99"'],
  ["grows from a single cell", 'ref="A9"', 'ref="A3:F20"'],
  ["stays where it cannot be read", 'ref="?"', 'ref="?"'],
] as const)("the dimension %s", ([, before, after]) => {
  const head = `<worksheet><dimension ${before}/><sheetData>`;
  const patched = patchSheetHead(new TextEncoder().encode(head), edit);
  const expected = `<worksheet><dimension ${after}/>${COLS}<sheetData>`;
  expect(new TextDecoder().decode(patched)).toBe(expected);
});

test("no dimension is added", () => {
  const patched = patchSheetHead(new TextEncoder().encode("<worksheet><sheetData>"), edit);
  expect(new TextDecoder().decode(patched)).toBe(`<worksheet>${COLS}<sheetData>`);
});
