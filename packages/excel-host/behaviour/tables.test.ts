import { expect, test } from "vitest";

import type { SheetInput } from "../model/workbook-input.ts";
import { codeOf, codeOn, openClient, vendors } from "../testing/vendor-client.ts";

const listed: SheetInput = { ...vendors, tables: [{ name: "List", address: "A1:C4" }] };

test("a table is made of a range, with names for its columns", async () => {
  const { host, run } = openClient([{ name: "Vendors", rows: [["Name", "Name", null], ["x"]] }]);
  await run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("A1:C2", true);
    table.name = "Vendor_list";
    table.load("id,name,showHeaders,style");
    table.columns.load("name,index");
    await context.sync();
    expect([table.name, table.showHeaders, table.style]).toEqual([
      "Vendor_list",
      true,
      "TableStyleMedium2",
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Name2", "Column1"]);
  });
  expect(host.read.values("Vendors!A1:C1")).toEqual([["Name", "Name2", "Column1"]]);
});

test("the parts of a table", async () => {
  const { run } = openClient([listed]);
  await run(async (context) => {
    const table = context.workbook.tables.getItem("list");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("scope").getDataBodyRange(),
      table.columns.getItemAt(2).getRange(),
      table.rows.getItemAt(1).getRange(),
    ].map((range) => range.load("address"));
    table.columns.load("count");
    table.rows.load("count");
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(
      ["A1:C4", "A1:C1", "A2:C4", "B2:B4", "C1:C4", "A3:C3"].map((part) => `Vendors!${part}`),
    );
    expect([table.columns.count, table.rows.count]).toEqual([3, 3]);
  });
});

test("a column is added behind the last one, with its header first", async () => {
  const { host, run } = openClient([listed]);
  await run(async (context) => {
    const { columns } = context.workbook.tables.getItem("List");
    const column = columns.add(undefined, [["Status"], ["a"], ["b"], ["c"]]).load("name,index");
    columns.add(1, undefined, "Between");
    await context.sync();
    expect([column.name, column.index]).toEqual(["Status", 3]);
  });
  expect(host.read.tables()[0]).toMatchObject({
    address: "A1:E4",
    columns: ["Vendor", "Between", "Scope", "Expires", "Status"],
  });
  expect(host.read.values("Vendors!E1:E4")).toEqual([["Status"], ["a"], ["b"], ["c"]]);
});

test("what stands beside a table moves aside for a new column", async () => {
  const { host, run } = openClient([
    { ...listed, rows: [["Vendor", "Scope", "Expires", "beside"], ["Acme"], ["Beta"], ["Cobalt"]] },
  ]);
  await run(async (context) => {
    context.workbook.tables.getItem("List").columns.add(undefined, undefined, "New");
    await context.sync();
  });
  expect(host.read.values("Vendors!A1:E1")).toEqual([
    ["Vendor", "Scope", "Expires", "New", "beside"],
  ]);
});

test("a column of another height than the table is refused", async () => {
  const code = await codeOn(openClient([listed]), (_, { workbook }) => {
    workbook.tables.getItem("List").columns.add(undefined, [["Status"], ["a"]]);
  });
  expect(code).toBe("InvalidArgument");
});

test("rows are added below and between, and deleted", async () => {
  const { host, run } = openClient([listed]);
  await run(async (context) => {
    const { rows } = context.workbook.tables.getItem("List");
    rows.add(undefined, [
      ["Delta", "Rome", 1],
      ["Echo", "Pisa", 2],
    ]);
    rows.add(0, [["First", "Bern", 3]]);
    rows.getItemAt(1).delete();
    await context.sync();
  });
  expect(host.read.values("Vendors!A1:A6").flat()).toEqual([
    "Vendor",
    "First",
    "Beta",
    "Cobalt",
    "Delta",
    "Echo",
  ]);
  expect(host.read.tables()[0]?.address).toBe("A1:C6");
});

test("a table takes in what is written right beside it or below, unless that is switched off", async () => {
  const write = async (growsTables: boolean) => {
    const client = openClient([listed], { growsTables });
    await codeOn(client, (sheet) => {
      sheet.getRange("D1:E4").values = [
        ["Status", ""],
        ["a", ""],
        ["b", ""],
        ["c", ""],
      ];
      sheet.getRange("A5").values = [["Delta"]];
      sheet.getRange("H1").values = [["apart"]];
    });
    return client.host.read.tables()[0];
  };
  expect(await write(true)).toMatchObject({
    address: "A1:E5",
    columns: ["Vendor", "Scope", "Expires", "Status", "Column1"],
  });
  expect(await write(false)).toMatchObject({ address: "A1:C4" });
});

test("header cells stay texts that differ, and rename their columns", () => {
  const client = openClient([listed]);
  client.host.user.edits("Vendors!A1:C1", [["Vendor", "vendor", ""]]);
  client.host.user.edits("Vendors!A1", 2026);
  expect(client.host.read.tables()[0]?.columns).toEqual(["2026", "vendor2", "Column1"]);
  expect(client.host.read.values("Vendors!A1:C1")).toEqual([["2026", "vendor2", "Column1"]]);
});

test("inserted and deleted columns change the table", () => {
  const { host } = openClient([listed]);
  host.user.inserts("Vendors!B:C");
  expect(host.read.tables()[0]).toMatchObject({
    address: "A1:E4",
    columns: ["Vendor", "Column1", "Column2", "Scope", "Expires"],
  });
  host.user.deletes("Vendors!A:B");
  expect(host.read.tables()[0]).toMatchObject({
    address: "A1:C4",
    columns: ["Column2", "Scope", "Expires"],
  });
});

test("cells that are moved may not tear a table", async () => {
  const code = await codeOn(openClient([listed]), (sheet) =>
    sheet.getRange("A2:A3").insert("Down"),
  );
  expect(code).toBe("InvalidOperation");
});

test("a table is resized only where the version has it", async () => {
  const resize = (requirementSet: "1.9" | "1.14", address: string) =>
    codeOn(openClient([listed], { requirementSet }), (_, { workbook }) => {
      workbook.tables.getItem("List").resize(address);
    });
  expect(await resize("1.9", "A1:D4")).toBe("ApiNotFound");
  expect(await resize("1.14", "A1:D4")).toBeNull();
  expect(await resize("1.14", "A2:D4")).toBe("InvalidArgument");
});

test("tables may not overlap, nor merge cells", async () => {
  const overlap = await codeOn(openClient([listed]), (sheet) => sheet.tables.add("C4:E9", true));
  const merge = await codeOn(openClient([listed]), (sheet) => sheet.getRange("A2:B2").merge());
  expect([overlap, merge]).toEqual(["InvalidArgument", "InvalidOperation"]);
});

test("a table becomes plain cells again", async () => {
  const { host, run } = openClient([listed]);
  await run(async (context) => {
    context.workbook.tables.getItem("List").convertToRange();
    await context.sync();
  });
  expect(host.read.tables()).toEqual([]);
  expect(host.read.values("Vendors!A2")).toEqual([["Acme"]]);
});

test("a filter hides rows, and writes reach them all the same", async () => {
  const { host, run } = openClient([listed]);
  await run(async (context) => {
    const table = context.workbook.tables.getItem("List");
    table.columns.getItem("Scope").filter.applyValuesFilter(["Berlin"]);
    const { autoFilter } = table;
    autoFilter.load("isDataFiltered,enabled");
    await context.sync();
    expect([autoFilter.isDataFiltered, autoFilter.enabled]).toEqual([true, true]);
    expect(host.read.hiddenRows("Vendors")).toEqual([3, 4]);
    table.worksheet.getRange("B4").values = [["Hamburg"]];
    table.clearFilters();
    await context.sync();
  });
  expect(host.read.hiddenRows("Vendors")).toEqual([]);
  expect(host.read.values("Vendors!B4")).toEqual([["Hamburg"]]);
});

test("the sheet's own filter knows texts, patterns and comparisons", async () => {
  const { host, run } = openClient();
  await run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    const range = context.workbook.worksheets.getFirst().getRange("A1:C4");
    autoFilter.apply(range, 0, { filterOn: "Custom", criterion1: "=*a*" });
    await context.sync();
    expect(host.read.hiddenRows("Vendors")).toEqual([]);
    autoFilter.apply(range, 2, { filterOn: "Custom", criterion1: ">46050" });
    const where = autoFilter.getRange().load("address");
    await context.sync();
    expect([where.address, host.read.hiddenRows("Vendors")]).toEqual(["Vendors!A1:C4", [2, 4]]);
    autoFilter.remove();
    await context.sync();
  });
  expect(host.read.hiddenRows("Vendors")).toEqual([]);
});

test("cells cannot be moved through filtered rows", async () => {
  const client = openClient([{ ...vendors, autoFilter: "A1:C4" }]);
  client.host.user.filtersSheet("Vendors", 0, ["Acme"]);
  const code = await codeOn(client, (sheet) => sheet.getRange("E1").insert("Down"));
  expect(code).toBe("FilteredRangeConflict");
});

test("sorting takes the look of the cells along, empty cells come last", async () => {
  const { host, run } = openClient([listed]);
  await run(async (context) => {
    const table = context.workbook.tables.getItem("List");
    table.worksheet.getRange("A2").format.font.bold = true;
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(host.read.values("Vendors!A2:B4")).toEqual([
    ["Cobalt", "Oslo"],
    ["Acme", "Berlin"],
    ["Beta", ""],
  ]);
  expect(host.read.cell("Vendors!A3").style.bold).toBe(true);
  host.user.sortsTable("List", "Vendor");
  expect(host.read.values("Vendors!A2")).toEqual([["Acme"]]);
});

test("merged cells cannot be sorted", async () => {
  const client = openClient([{ ...vendors, merges: ["A2:A3"] }]);
  const code = await codeOf(
    client.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A2:C4");
      range.sort.apply([{ key: 0 }]);
      await context.sync();
    }),
  );
  expect(code).toBe("MergedRangeConflict");
});
