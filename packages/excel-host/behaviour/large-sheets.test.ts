import { expect, test } from "vitest";

import { openClient } from "../testing/vendor-client.ts";

const ROWS = 100_000;
const COLUMNS = 50;
const BLOCK = 10_000;

test("a hundred thousand rows of fifty columns are read block by block", async () => {
  const cells = Array.from({ length: COLUMNS }, (_, column) => `text of column ${column}`);
  const { host, run } = openClient([
    { name: "Vendors", rows: Array.from({ length: ROWS }, () => cells) },
  ]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange(true).load("rowCount,columnCount");
    await context.sync();
    expect([used.rowCount, used.columnCount]).toEqual([ROWS, COLUMNS]);
    let read = 0;
    for (let row = 0; row < ROWS; row += BLOCK) {
      const block = sheet.getRangeByIndexes(row, 0, BLOCK, 4).load("values");
      await context.sync();
      read += block.values.length;
    }
    expect(read).toBe(ROWS);
    sheet.getRangeByIndexes(0, COLUMNS, ROWS, 1).numberFormat = "@" as never;
    sheet.getRangeByIndexes(ROWS - 1, COLUMNS, 1, 1).values = [["=last"]];
    await context.sync();
  });
  expect(host.read.values(`Vendors!AX${ROWS}:AY${ROWS}`)).toEqual([["text of column 49", "=last"]]);
});
