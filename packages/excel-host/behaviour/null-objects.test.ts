import { expect, test } from "vitest";

import { codeOn, openClient } from "../testing/vendor-client.ts";

test("what is not there is a null object, and so is all that follows from it", async () => {
  const { host, run } = openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1");
    const fill = range.format.fill;
    range.load("address");
    range.values = [["never"]];
    fill.clear();
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject, fill.isNullObject]).toEqual([true, true, true]);
    expect(range.address).toBeUndefined();
  });
  expect(host.read.sheets()).toHaveLength(1);
});

test("what is there is none", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("vendors");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject, used.address]).toEqual([
      false,
      false,
      "Vendors!A1:C4",
    ]);
  });
});

test.each<[string, (context: Excel.RequestContext) => OfficeExtension.ClientObject]>([
  ["a sheet", ({ workbook }) => workbook.worksheets.getItemOrNullObject("x")],
  ["a table", ({ workbook }) => workbook.tables.getItemOrNullObject("x")],
  ["a name", ({ workbook }) => workbook.names.getItemOrNullObject("x")],
  ["a setting", ({ workbook }) => workbook.settings.getItemOrNullObject("x")],
  ["a part", ({ workbook }) => workbook.customXmlParts.getItemOrNullObject("x")],
  [
    "the only part",
    ({ workbook }) => workbook.customXmlParts.getByNamespace("x").getOnlyItemOrNullObject(),
  ],
  [
    "an intersection",
    ({ workbook }) =>
      workbook.worksheets.getFirst().getRange("A1").getIntersectionOrNullObject("B2"),
  ],
  [
    "special cells",
    ({ workbook }) =>
      workbook.worksheets.getFirst().getUsedRange().getSpecialCellsOrNullObject("Formulas"),
  ],
])("%s that is not there is a null object", async (_, find) => {
  const { run } = openClient();
  await run(async (context) => {
    const found = find(context);
    await context.sync();
    expect(found.isNullObject).toBe(true);
  });
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["a sheet", (_, { workbook }) => workbook.worksheets.getItem("x")],
  ["a table", (_, { workbook }) => workbook.tables.getItem("x")],
  ["a name", (sheet) => sheet.names.getItem("x")],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.getItem("x")],
  ["an intersection", (sheet) => sheet.getRange("A1").getIntersection("B2")],
])("%s that must be there and is not ends the batch", async (_, find) => {
  expect(await codeOn(openClient(), find)).toBe("ItemNotFound");
});

test("the used range of an empty sheet is its first cell, or a null object", async () => {
  const { run } = openClient([{ name: "Empty" }]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange().load("address");
    const orNull = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([used.address, orNull.isNullObject]).toEqual(["Empty!A1", true]);
  });
});
