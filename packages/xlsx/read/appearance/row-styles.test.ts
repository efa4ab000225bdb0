import { expect, test } from "vitest";

import { opened } from "../../testing/small-workbook.ts";
import { NO_CELL, readRowStyles, type RowStyles } from "./row-styles.ts";

async function stylesIn(rows: string): Promise<readonly RowStyles[]> {
  const workbook = opened({ rows, afterRows: '<row r="9"/>' });
  const entry = workbook.archive.entry("xl/worksheets/sheet1.xml");
  if (entry === undefined) throw new Error("The sheet has no part.");
  const found: RowStyles[] = [];
  for await (const chunk of readRowStyles(entry, workbook.codec)) found.push(...chunk);
  return found;
}

const plain = { isHidden: false, height: null, style: null, formulas: [] };

test.for<[claim: string, rows: string, expected: readonly (Partial<RowStyles> | object)[]]>([
  ["no rows", "", []],
  [
    "cells have styles whether or not they hold anything",
    '<row r="2"><c r="A2" s="3"/><c r="C2"><v>1</v></c></row>',
    [{ ...plain, row: 2, styles: Uint16Array.of(3, NO_CELL, 0) }],
  ],
  [
    "cells without addresses follow one another",
    '<row><c s="1"/><c s="2"/></row>',
    [{ ...plain, row: 1, styles: Uint16Array.of(1, 2) }],
  ],
  [
    "cells in any order",
    '<row r="1"><c r="B1" s="2"/><c r="A1" s="1"/></row>',
    [{ ...plain, row: 1, styles: Uint16Array.of(1, 2) }],
  ],
  [
    "formulas",
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>',
    [{ ...plain, row: 1, styles: Uint16Array.of(0, 0), formulas: [1] }],
  ],
  [
    "a row of its own height and style that is hidden",
    '<row r="4" ht="30.5" s="7" customFormat="1" hidden="1"/>',
    [{ row: 4, isHidden: true, height: 30.5, style: 7, styles: new Uint16Array(0), formulas: [] }],
  ],
  ["a style that the row does not claim", '<row r="1" s="7"/>', [{ row: 1, style: null }]],
])("%s", async ([, rows, expected]) => {
  const found = await stylesIn(rows);
  expect(found).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
});

test("many rows come in their order", async () => {
  const rows = Array.from(
    { length: 3_000 },
    (_, at) => `<row r="${at + 1}"><c s="${at % 9}"/></row>`,
  );
  const found = await stylesIn(rows.join(""));
  expect(found.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
  expect(found.map(({ styles }) => styles[0])).toEqual(rows.map((_, at) => at % 9));
});
