import fc from "fast-check";
import { expect, test } from "vitest";

import { readTable, tableOf, writeTable } from "./cell-table.ts";

test("a range has its empty cells and rows", () => {
  const text = (column: number, value: string) => ({
    column,
    content: { kind: "text" as const, text: value },
  });
  const range = { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 2 };
  const rows = [
    { row: 2, cells: [text(0, "no"), text(2, "a")] },
    { row: 4, cells: [text(1, "b")] },
  ];
  expect(tableOf(range, rows)).toEqual([
    ["", "a"],
    ["", ""],
    ["b", ""],
  ]);
});

test.for([
  ["one cell", "a", [["a"]]],
  [
    "cells and rows",
    "a\tb\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "the line end that Excel puts behind the last row",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a cell of two lines", '"1. x\n2. y"\tz', [["1. x\n2. y", "z"]]],
  ["quotes in a text that is not quoted", 'say "yes"', [['say "yes"']]],
  ["empty cells", "\t", [["", ""]]],
] as const)("%s", ([, text, table]) => {
  expect(readTable(text)).toEqual(table);
});

test("what is written can be read", () => {
  const cell = fc.string().filter((text) => !text.startsWith('"') && !text.includes("\r"));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
    // One empty cell at the end looks the same as a line end.
    .filter((rows) => rows.at(-1)?.join("") !== "");
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTable(writeTable(rows))).toEqual(rows);
    }),
  );
});
