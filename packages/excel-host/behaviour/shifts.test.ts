import { expect, test } from "vitest";

import { codeOn, openClient, vendors } from "../testing/vendor-client.ts";

test("a range that the add-in holds follows its cells", async () => {
  const { host, run } = openClient();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
    await context.sync();
    host.user.inserts("Vendors!A:A");
    host.user.inserts("Vendors!2:3");
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Vendors!C4:D5");
    expect(range.values[0]).toEqual(["Berlin", 46_000]);
    host.user.deletes("Vendors!C:C");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Vendors!C4:C5");
    host.user.deletes("Vendors!C:C");
    range.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("cells are put in and the others move down or right", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    sheet.getRange("A2:B2").insert("Down").values = [["new", "row"]];
    sheet.getRange("A4").insert("Right");
  });
  expect(client.host.read.values("Vendors!A1:C5")).toEqual([
    ["Vendor", "Scope", "Expires"],
    ["new", "row", 46_000],
    ["Acme", "Berlin", 46_100],
    ["", "Beta", ""],
    ["Cobalt", "Oslo", ""],
  ]);
});

test("cells are taken out and the others come up or left", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    sheet.getRange("A2:A3").delete("Up");
    sheet.getRange("B1").delete("Left");
  });
  expect(client.host.read.values("Vendors!A1:C2")).toEqual([
    ["Vendor", "Expires", ""],
    ["Cobalt", "Berlin", 46_000],
  ]);
});

test("widths, hidden rows and merged cells move with whole rows and columns", () => {
  const { host } = openClient([
    { ...vendors, columnWidths: { B: 99 }, hiddenRows: [3], merges: ["A4:B4"] },
  ]);
  host.user.inserts("Vendors!A:A");
  host.user.inserts("Vendors!1:1");
  expect(host.read.column("Vendors!C:C").width).toBe(99);
  expect(host.read.hiddenRows("Vendors")).toEqual([4]);
});

test("nothing that is used is pushed off the sheet", async () => {
  const client = openClient();
  const code = await codeOn(client, (sheet) => {
    sheet.getRange("A1048576").values = [["last"]];
    sheet.getRange("1:1").insert("Down");
  });
  expect(code).toBe("InvalidOperation");
});
