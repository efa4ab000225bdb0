import { expect, test } from "vitest";

import { codeOn, openClient, vendors } from "../testing/vendor-client.ts";

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["writing a cell", (sheet) => (sheet.getRange("A2").values = [["x"]])],
  ["clearing a cell", (sheet) => sheet.getRange("A2").clear()],
  ["a fill", (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000")],
  ["a number format", (sheet) => (sheet.getRange("A2").numberFormat = [["@"]])],
  ["a width", (sheet) => (sheet.getRange("A2").format.columnWidth = 50)],
  ["hiding a row", (sheet) => (sheet.getRange("2:2").rowHidden = true)],
  ["inserting a column", (sheet) => sheet.getRange("B:B").insert("Right")],
  ["deleting a row", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["a conditional format", (sheet) => sheet.getRange("A2").conditionalFormats.add("Custom")],
  ["clearing the formats", (sheet) => sheet.getRange("A2").conditionalFormats.clearAll()],
  ["a table", (sheet) => sheet.tables.add("A1:C4", true)],
  ["a chart", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:C4"))],
  ["sorting", (sheet) => sheet.getRange("A2:C4").sort.apply([{ key: 0 }])],
  ["merging", (sheet) => sheet.getRange("A2:B2").merge()],
])("%s is refused on a protected sheet", async (_, act) => {
  const client = openClient([{ ...vendors, protection: {} }]);
  expect(await codeOn(client, act)).toBe("AccessDenied");
  expect(client.host.read.values("Vendors!A2")).toEqual([["Acme"]]);
});

test("what the protection allows can be done", async () => {
  const client = openClient([
    { ...vendors, protection: { allowFormatCells: true, allowInsertColumns: true } },
  ]);
  const code = await codeOn(client, (sheet) => {
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("B:B").insert("Right");
  });
  expect(code).toBeNull();
});

test("unlocked cells can be written", async () => {
  const client = openClient([
    { name: "Vendors", rows: [["a", { value: "b", style: { locked: false } }]], protection: {} },
  ]);
  const write = (address: string) =>
    codeOn(client, (sheet) => {
      sheet.getRange(address).values = "x" as never;
    });
  expect([await write("B1"), await write("A1:B1")]).toEqual([null, "AccessDenied"]);
});

test("the add-in sees the protection, and takes it off where there is no password", async () => {
  const { host, run, ...rest } = openClient();
  host.user.protects("Vendors", { allowSort: true });
  await run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options.allowSort]).toEqual([true, true]);
    protection.unprotect();
    await context.sync();
  });
  expect(host.read.isProtected("Vendors")).toBe(false);
  host.user.protects("Vendors", {}, "secret");
  const client = { host, run, ...rest };
  expect(await codeOn(client, (sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
});

test("protecting a protected sheet again is refused", async () => {
  const client = openClient();
  const protect = () => codeOn(client, (sheet) => sheet.protection.protect({ allowSort: true }));
  expect([await protect(), await protect()]).toEqual([null, "InvalidOperation"]);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["a new sheet", (_, { workbook }) => workbook.worksheets.add("New")],
  ["another name", (sheet) => (sheet.name = "Other")],
  ["hiding", (sheet) => (sheet.visibility = "Hidden")],
])("%s is refused where the structure is protected", async (_, act) => {
  const client = openClient([vendors, { name: "Second" }]);
  client.host.user.protectsStructure();
  expect(await codeOn(client, act)).toBe("AccessDenied");
});
