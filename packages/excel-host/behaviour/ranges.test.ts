import { expect, test } from "vitest";

import { codeOn, openClient } from "../testing/vendor-client.ts";

const client = openClient([
  { name: "Vendors", rows: [["a", "b", null, "d"], ["e"], null, null, [null, "x"]] },
  { name: "It's a sheet", rows: [["far"]] },
]);

/** The address that a step from `B2:C4` leads to. */
async function addressOf(step: (range: Excel.Range) => Excel.Range): Promise<string> {
  return client.run(async (context) => {
    const from = context.workbook.worksheets.getItem("Vendors").getRange("B2:C4");
    const found = step(from).load("address");
    await context.sync();
    return found.address;
  });
}

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell", (range) => range.getCell(1, 1), "C3"],
  ["getCell beyond the range", (range) => range.getCell(5, 0), "B7"],
  ["getRow", (range) => range.getRow(2), "B4:C4"],
  ["getColumn", (range) => range.getColumn(1), "C2:C4"],
  ["getLastRow", (range) => range.getLastRow(), "B4:C4"],
  ["getLastColumn", (range) => range.getLastColumn(), "C2:C4"],
  ["getLastCell", (range) => range.getLastCell(), "C4"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
  ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "D1:E3"],
  ["getResizedRange", (range) => range.getResizedRange(1, -1), "B2:B5"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:C6"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:C1"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "D2:E4"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A4"],
  ["getBoundingRect", (range) => range.getBoundingRect("E1"), "B1:E4"],
  ["getIntersection", (range) => range.getIntersection("C:C"), "C2:C4"],
  ["getUsedRange", (range) => range.getEntireColumn().getUsedRange(true), "B1:B5"],
  ["getSurroundingRegion", (range) => range.getCell(-1, -1).getSurroundingRegion(), "A1:B2"],
])("%s", async (_, step, address) => {
  expect(await addressOf(step)).toBe(`Vendors!${address}`);
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ["a row outside the range", (range) => range.getRow(3)],
  ["an offset beyond the sheet", (range) => range.getOffsetRange(-5, 0)],
  ["a size of nothing", (range) => range.getResizedRange(-3, 0)],
  ["an address that is none", (range) => range.getBoundingRect("nowhere at all")],
])("%s is refused", async (_, step) => {
  expect(await codeOn(client, (sheet) => step(sheet.getRange("B2:C4")))).toBe("InvalidArgument");
});

test.each([
  ["A1", "A1"],
  ["$B$2:C4", "B2:C4"],
  ["c4:b2", "B2:C4"],
  ["A:C", "A:C"],
  ["3:5", "3:5"],
  ["Vendors!D1", "D1"],
])("the address %s is %s", async (address, found) => {
  await client.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("address");
    await context.sync();
    expect(range.address).toBe(`Vendors!${found}`);
  });
});

test.each(["A0", "XFE1", "A1048577", "A1:", "B2,C3", "Nowhere!A1"])(
  "the address %s is refused",
  async (address) => {
    expect(await codeOn(client, (sheet) => sheet.getRange(address))).toBe("InvalidArgument");
  },
);

test("a sheet's name stands in quotes where it has to", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("It's a sheet");
    const range = sheet.getRange("A1").load("address,values");
    const same = context.workbook.worksheets
      .getFirst()
      .getRange("'It''s a sheet'!A1")
      .load("values");
    await context.sync();
    expect(range.address).toBe("'It''s a sheet'!A1");
    expect(same.values).toEqual([["far"]]);
  });
});

test("cells of whole columns read null and cannot be written", async () => {
  await client.run(async (context) => {
    const columns = context.workbook.worksheets.getFirst().getRange("A:C");
    columns.load("values,text,numberFormat,valueTypes,address,rowCount,columnCount,isEntireColumn");
    await context.sync();
    expect([columns.values, columns.text, columns.numberFormat]).toEqual([null, null, null]);
    expect([columns.rowCount, columns.columnCount, columns.isEntireColumn]).toEqual([
      1_048_576,
      3,
      true,
    ]);
  });
  const code = await codeOn(client, (sheet) => {
    sheet.getRange("A:A").values = "x" as never;
  });
  expect(code).toBe("InvalidArgument");
});

test("whole sheet and indexes", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const whole = sheet.getRange().load("cellCount");
    const part = sheet.getRangeByIndexes(1, 2, 3, 4).load("address");
    const cell = sheet.getCell(0, 3).load("address");
    await context.sync();
    expect([whole.cellCount, part.address, cell.address]).toEqual([
      -1,
      "Vendors!C2:F4",
      "Vendors!D1",
    ]);
  });
});

test("more than five million cells cannot be read at once", async () => {
  const code = await codeOn(client, (sheet) => {
    sheet.getRangeByIndexes(0, 0, 600_000, 10).load("values");
  });
  expect(code).toBe("GeneralException");
});

test("formatted cells are used cells, unless only values count", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const used = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect([used.address, values.address]).toEqual(["Vendors!A1:F9", "Vendors!A1:C4"]);
  });
});
