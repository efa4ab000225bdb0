import { expect, test } from "vitest";

import { readNeighbourStyles } from "./neighbour-styles.ts";

async function* whole(rows: string): AsyncIterable<Uint8Array> {
  await Promise.resolve();
  yield new TextEncoder().encode(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
}

/** Our first column is D, headed in row 2, with data from row 3. */
const where = { headerRow: 2, firstRow: 3, firstColumn: 3 };
const v = "<v>1</v></c>";

test.for([
  [
    "those of the last filled cells before ours",
    `<row r="1"><c r="A1" s="9">${v}</row><row r="2"><c r="A2" s="1">${v}<c r="B2" s="2">${v}<c r="C2" s="3"/></row><row r="3"><c r="C3" s="4">${v}<c r="D3" s="8">${v}</row>`,
    { header: 2, body: 4 },
  ],
  [
    "those of blank cells where none is filled",
    '<row r="2"><c r="A2" s="1"/></row><row r="3"><c r="B3" s="2"/></row>',
    { header: 1, body: 2 },
  ],
  [
    "those of cells that count from the left",
    `<row/><row><c s="1">${v}<c s="2">${v}</row><row><c/><c/><c s="3">${v}<c s="4">${v}</row>`,
    { header: 2, body: 3 },
  ],
  ["plain ones where there are no rows", "", { header: 0, body: 0 }],
] as const)("the styles are %s", async ([, rows, expected]) => {
  expect(await readNeighbourStyles(whole(rows), where)).toEqual(expected);
});
