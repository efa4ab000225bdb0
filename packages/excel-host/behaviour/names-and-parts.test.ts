import { expect, test } from "vitest";

import { codeOn, openClient, vendors } from "../testing/vendor-client.ts";

test("a hidden name follows its cells", async () => {
  const { host, run } = openClient();
  await run(async (context) => {
    const column = context.workbook.worksheets.getFirst().getRange("C:C");
    context.workbook.names.add("_marker", column).visible = false;
    await context.sync();
  });
  host.user.inserts("Vendors!A:B");
  expect(host.read.names()).toEqual([
    { name: "_marker", scope: null, formula: "=Vendors!$E:$E", isVisible: false },
  ]);
  host.user.deletes("Vendors!E:E");
  expect(host.read.names()[0]?.formula).toBe("=Vendors!#REF!");
});

test("names of the workbook and of a sheet do not see one another", async () => {
  const { run } = openClient([vendors, { name: "Second" }]);
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    sheet.names.add("area", sheet.getRange("A1:B2"), "ours");
    workbook.names.add("area", "=Second!$C$3");
    workbook.names.add("limit", "=90");
    const own = sheet.names.getItem("AREA").load("formula,scope,comment,type");
    const global = workbook.names.getItem("area").getRange().load("address");
    const limit = workbook.names.getItem("limit").load("value,type");
    workbook.names.load("name");
    await context.sync();
    expect([own.formula, own.scope, own.comment, own.type]).toEqual([
      "=Vendors!$A$1:$B$2",
      "Worksheet",
      "ours",
      "Range",
    ]);
    expect([global.address, limit.value, limit.type]).toEqual(["Second!C3", 90, "Integer"]);
    expect(workbook.names.items.map(({ name }) => name)).toEqual(["area", "limit"]);
  });
});

test("a name can stand for an address", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.names.add("first_vendor", sheet.getRange("A2"));
    const range = sheet.getRange("first_vendor").load("values");
    await context.sync();
    expect(range.values).toEqual([["Acme"]]);
    context.workbook.names.getItem("first_vendor").delete();
    await context.sync();
  });
});

test.each([
  ["A1", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["1st", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["taken", "ItemAlreadyExists"],
])("a name cannot be %j", async (name, expected) => {
  const code = await codeOn(openClient(), (sheet, { workbook }) => {
    workbook.names.add("taken", sheet.getRange("A1"));
    workbook.names.add(name, sheet.getRange("A1"));
  });
  expect(code).toBe(expected);
});

test("a custom XML part is found by its namespace, replaced and deleted", async () => {
  const { host, run } = openClient();
  const xml = (value: string) => `<run xmlns="urn:scopefit:run"><v>${value}</v></run>`;
  await run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(xml("1"));
    customXmlParts.add('<x:other xmlns:x="urn:other"/>');
    const part = customXmlParts.getByNamespace("urn:scopefit:run").getOnlyItem();
    part.load("id,namespaceUri");
    const before = part.getXml();
    await context.sync();
    expect([part.namespaceUri, before.value]).toEqual(["urn:scopefit:run", xml("1")]);
    customXmlParts.getItem(part.id).setXml(xml("2"));
    customXmlParts.getByNamespace("urn:other").getOnlyItem().delete();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(host.read.customXmlParts()).toEqual([{ namespace: "urn:scopefit:run", xml: xml("2") }]);
});

test("two parts of a namespace are not one", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:a"/>');
    customXmlParts.add('<b xmlns="urn:a"/>');
    const parts = customXmlParts.getByNamespace("urn:a");
    const only = parts.getOnlyItemOrNullObject();
    parts.load("id");
    await context.sync();
    expect([only.isNullObject, parts.items.length]).toEqual([true, 2]);
  });
});

test.each(["", "no xml", "<a>", "<a></b>", "<a/><b/>"])("%j is no part", async (xml) => {
  const code = await codeOn(openClient(), (_, { workbook }) => workbook.customXmlParts.add(xml));
  expect(code).toBe("InvalidArgument");
});
