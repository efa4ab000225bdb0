import { expect, test } from "vitest";

import { codeOn, openClient } from "../testing/vendor-client.ts";

test("what is set on a range is the look of every cell", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    const { format } = sheet.getRange("A1:C1");
    format.fill.color = "#ddeeff";
    format.font.bold = true;
    format.font.color = "red";
    format.wrapText = true;
    format.verticalAlignment = "Top";
    format.borders.getItem("EdgeBottom").style = "Continuous";
  });
  expect(client.host.read.cell("Vendors!B1").style).toMatchObject({
    fillColor: "#DDEEFF",
    fontColor: "#FF0000",
    bold: true,
    wrapText: true,
    verticalAlignment: "Top",
    EdgeBottom: { style: "Continuous" },
    EdgeTop: { style: "None" },
  });
  expect(client.host.read.cell("Vendors!B2").style.bold).toBe(false);
});

test("what differs from cell to cell reads null", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.fill.color = "#ff0000";
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 100;
    const mixed = sheet.getRange("A1:B2");
    mixed.load("format/columnWidth,format/rowHeight,format/fill/color,format/font/bold");
    await context.sync();
    const { format } = mixed;
    expect([format.fill.color, format.font.bold, format.columnWidth]).toEqual([null, null, null]);
    expect(format.rowHeight).toBe(15);
  });
});

test("widths are in points and hide a column at 0", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    sheet.getRange("B1:C1").format.columnWidth = 120;
    sheet.getRange("D:D").format.columnWidth = 0;
  });
  expect(client.host.read.column("Vendors!C:C")).toEqual({ width: 120, isHidden: false });
  expect(client.host.read.column("Vendors!D:D").isHidden).toBe(true);
});

test("a format for whole columns is there for the cells to come, a later one goes before it", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    sheet.getRange("F:G").numberFormat = "@" as never;
    sheet.getRange("F1:F2").values = [["=no formula"], ["1-2"]];
    sheet.getRange("G1").numberFormat = [["General"]];
    sheet.getRange("G1").values = [["7"]];
  });
  expect(client.host.read.values("Vendors!F1:G2")).toEqual([
    ["=no formula", 7],
    ["1-2", ""],
  ]);
});

test("hidden rows and columns: all, none, or null for some", async () => {
  const client = openClient();
  client.host.user.hides("Vendors!2:3");
  client.host.user.hides("Vendors!B:B");
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rows = sheet.getRange("A2:A3").load("rowHidden,hidden");
    const some = sheet.getRange("A1:C4").load("rowHidden,columnHidden");
    const each = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = sheet.getRange("A1:C1").getColumnProperties({ columnHidden: true });
    await context.sync();
    expect([rows.rowHidden, rows.hidden]).toEqual([true, true]);
    expect([some.rowHidden, some.columnHidden]).toEqual([null, null]);
    expect(each.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
    sheet.getRange("2:2").rowHidden = false;
    await context.sync();
  });
  expect(client.host.read.hiddenRows("Vendors")).toEqual([3]);
});

test("the visible cells of a range are the areas between what is hidden", async () => {
  const client = openClient();
  client.host.user.hides("Vendors!3:3");
  await client.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B4");
    const visible = range
      .getSpecialCellsOrNullObject("Visible")
      .load("address,areaCount,cellCount");
    const view = range.getVisibleView().load("values,rowCount");
    await context.sync();
    expect(visible.address).toBe("Vendors!A1:B2,Vendors!A4:B4");
    expect([visible.areaCount, visible.cellCount, view.rowCount]).toEqual([2, 6, 3]);
    expect(view.values).toEqual([
      ["Vendor", "Scope"],
      ["Acme", "Berlin"],
      ["Cobalt", "Oslo"],
    ]);
  });
});

test("several ranges are painted in one go", async () => {
  const client = openClient();
  const code = await codeOn(client, (sheet) => {
    sheet.getRanges("A2:B2,C4").format.fill.color = "#FFFF00";
  });
  expect(code).toBeNull();
  const filled = ["A2", "B2", "C4", "A3"].map(
    (cell) => client.host.read.cell(`Vendors!${cell}`).style.fillColor,
  );
  expect(filled).toEqual(["#FFFF00", "#FFFF00", "#FFFF00", ""]);
});

test("a list of addresses that is too long is refused", async () => {
  const address = Array.from({ length: 2000 }, (_, place) => `A${place + 1}`).join(",");
  expect(await codeOn(openClient(), (sheet) => sheet.getRanges(address))).toBe("InvalidArgument");
});

test.each<[string, (range: Excel.Range) => void]>([
  ["a colour", (range) => (range.format.fill.color = "#12")],
  ["a width", (range) => (range.format.columnWidth = -1)],
  ["an alignment", (range) => (range.format.horizontalAlignment = "Middle" as never)],
  ["a number format", (range) => (range.numberFormat = [[5]])],
])("%s that Excel does not know is refused", async (_, set) => {
  expect(await codeOn(openClient(), (sheet) => set(sheet.getRange("A1")))).toBe("InvalidArgument");
});

test("contents and formats are cleared apart", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
  });
  const { read } = client.host;
  expect(read.values("Vendors!A1:B1")).toEqual([["", "Scope"]]);
  expect([read.cell("Vendors!A1").style.bold, read.cell("Vendors!B1").style.bold]).toEqual([
    true,
    false,
  ]);
});

test("merged cells keep the first value, and only that one can be written", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    sheet.getRange("A2:B3").merge();
    sheet.getRange("A2:B3").values = [
      ["one", "two"],
      ["three", "four"],
    ];
  });
  expect(client.host.read.values("Vendors!A2:B3")).toEqual([
    ["one", ""],
    ["", ""],
  ]);
});
