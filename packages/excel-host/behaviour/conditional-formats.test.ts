import { expect, test } from "vitest";

import { codeOn, openClient, vendors } from "../testing/vendor-client.ts";

/** Adds a custom format with a fill to a range. */
function addFormat(range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

test("a format of our own formula, with fill, font and border", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    const { custom } = addFormat(sheet.getRange("A2:C4"), '=$B2="Berlin"', "#FFC7CE");
    custom.format.font.color = "#9C0006";
    custom.format.font.bold = true;
    custom.format.borders.getItem("EdgeBottom").style = "Continuous";
  });
  expect(client.host.read.conditionalFormats("Vendors")).toMatchObject([
    {
      addresses: ["A2:C4"],
      rule: { type: "Custom", formula: '=$B2="Berlin"' },
      look: {
        fillColor: "#FFC7CE",
        fontColor: "#9C0006",
        bold: true,
        italic: null,
        borders: { EdgeBottom: { style: "Continuous" }, EdgeTop: { style: "None" } },
      },
    },
  ]);
});

test("texts and values have their own rules", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    const text = sheet.getRange("B2:B4").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "Berlin" };
    text.textComparison.format.fill.color = "#FFFF00";
    const value = sheet.getRange("C2:C4").conditionalFormats.add("CellValue");
    value.cellValue.rule = { operator: "LessThan", formula1: "=46050" };
    value.stopIfTrue = true;
  });
  expect(client.host.read.conditionalFormats("Vendors")).toMatchObject([
    { rule: { type: "CellValue", operator: "LessThan", formula1: "=46050" }, stopIfTrue: true },
    { rule: { type: "ContainsText", operator: "Contains", text: "Berlin" } },
  ]);
});

test("a range knows the formats of its cells, the newest first", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    addFormat(sheet.getRange("A2:A4"), "=1", "#FF0000");
    addFormat(sheet.getRange("B2:C4"), "=2", "#00FF00");
    const formats = sheet.getRange("A2:B2").conditionalFormats.load("type,priority");
    const count = sheet.getRange("A9").conditionalFormats.getCount();
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["Custom", 0],
      ["Custom", 1],
    ]);
    expect(count.value).toBe(0);
    const [first] = formats.items;
    const rule = first?.custom.rule.load("formula");
    const range = first?.getRange().load("address");
    await context.sync();
    expect([rule?.formula, range?.address]).toEqual(["=2", "Vendors!B2:C4"]);
    first?.delete();
    await context.sync();
    formats.load("type");
    await context.sync();
    expect(formats.items).toHaveLength(1);
  });
});

test("clearing takes a format off the cleared cells only", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    addFormat(sheet.getRange("A1:C4"), "=1", "#FF0000");
    sheet.getRange("B2").conditionalFormats.clearAll();
  });
  const [format] = client.host.read.conditionalFormats("Vendors");
  expect(format?.addresses).toEqual(["A1:C1", "A2", "C2", "A3:C4"]);
  await codeOn(client, (sheet) => sheet.getRange().conditionalFormats.clearAll());
  expect(client.host.read.conditionalFormats("Vendors")).toEqual([]);
});

test("a format and its formula follow inserted and deleted columns", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    addFormat(sheet.getRange("C2:C4"), '=AND($B2="B2",Other!$B2>1)', "#FF0000");
  });
  client.host.user.inserts("Vendors!A:A");
  expect(client.host.read.conditionalFormats("Vendors")).toMatchObject([
    { addresses: ["D2:D4"], rule: { formula: '=AND($C2="B2",Other!$B2>1)' } },
  ]);
  client.host.user.deletes("Vendors!D:D");
  expect(client.host.read.conditionalFormats("Vendors")).toEqual([]);
});

test("a kind that a format is not of cannot be asked for", async () => {
  const client = openClient([vendors]);
  const code = await codeOn(client, (sheet) => {
    addFormat(sheet.getRange("A1"), "=1", "#FF0000").textComparison.load("rule");
  });
  expect(code).toBe("ItemNotFound");
});

test("an empty formula is refused, kinds the host has not are named", async () => {
  const empty = await codeOn(openClient(), (sheet) =>
    addFormat(sheet.getRange("A1"), "", "#FF0000"),
  );
  const bars = await codeOn(openClient(), (sheet) =>
    sheet.getRange("A1").conditionalFormats.add("DataBar"),
  );
  expect([empty, bars]).toEqual(["InvalidArgument", "NotImplemented"]);
});
