import { expect, test } from "vitest";

import { narrowedBlocks } from "./narrowed-blocks.ts";
import { packRows, unpackRows } from "./packed-rows.ts";

/** Two blocks of two rows each; column 1 is filled in the even rows only. */
const blocks = [
  [1, 2],
  [4, 6],
].map((rows) =>
  packRows(
    rows.map((row) => ({
      row,
      cells: [0, ...(row % 2 === 0 ? [1] : [])].map((column) => ({
        column,
        content: { kind: "text" as const, text: `${row}:${column}` },
      })),
    })),
  ),
);

const everything = { columns: null, firstRow: null, lastRow: null };

test.for([
  ["all of it", {}, ["1:0", "2:0", "2:1", "4:0", "4:1", "6:0", "6:1"]],
  ["from a row", { firstRow: 3 }, ["4:0", "4:1", "6:0", "6:1"]],
  ["within a block", { firstRow: 2, lastRow: 4 }, ["2:0", "2:1", "4:0", "4:1"]],
  [
    "one column, without rows that have nothing there",
    { columns: new Set([1]) },
    ["2:1", "4:1", "6:1"],
  ],
  ["below the last row", { firstRow: 7 }, []],
] as const)("%s", ([, wanted, texts]) => {
  const rows = [...narrowedBlocks(blocks, { ...everything, ...wanted })].flatMap(unpackRows);
  expect(rows.flatMap(({ cells }) => cells.map(({ content }) => content.text))).toEqual(texts);
  expect(rows.every(({ cells }) => cells.length > 0)).toBe(true);
});

test("a block that is wanted whole is handed on as it is", () => {
  expect([...narrowedBlocks(blocks, everything)][0]).toBe(blocks[0]);
});
