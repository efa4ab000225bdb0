import { expect, test } from "vitest";

import { clearEdits, pasteEdits } from "./sheet-edits.ts";

const at = { firstRow: 5, lastRow: 6, firstColumn: 1, lastColumn: 2 };
const before = [
  ["a", ""],
  ["c", "7"],
];

test("what is pasted comes where the range begins, and what stands there already is left", () => {
  expect(
    pasteEdits("S", at, before, [
      ["a", "b"],
      ["c", "8"],
    ]),
  ).toEqual([
    { sheet: "S", row: 5, column: 2, before: "", after: { kind: "text", text: "b" } },
    { sheet: "S", row: 6, column: 2, before: "7", after: { kind: "number", number: 8 } },
  ]);
});

test("only cells that hold something are emptied", () => {
  expect(clearEdits("S", at, before).map(({ row, column, after }) => [row, column, after])).toEqual(
    [
      [5, 1, null],
      [6, 1, null],
      [6, 2, null],
    ],
  );
});
