import { expect, test } from "vitest";

import { codeOn, openClient, vendors } from "../testing/vendor-client.ts";

test("sheets are added, found in any case, moved, renamed and deleted", async () => {
  const { host, run } = openClient();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Scopefit");
    sheet.position = 0;
    sheet.tabColor = "#00AA00";
    worksheets.add();
    const found = worksheets.getItem("SCOPEFIT").load("name,position");
    await context.sync();
    expect([found.name, found.position]).toEqual(["Scopefit", 0]);
    worksheets.getItem("Sheet3").delete();
    found.name = "Scope fit";
    await context.sync();
  });
  expect(host.read.sheets().map(({ name }) => name)).toEqual(["Scope fit", "Vendors"]);
});

test.each([
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a[1]", "InvalidArgument"],
  ["why?", "InvalidArgument"],
  ["'quoted'", "InvalidArgument"],
  ["vendors", "ItemAlreadyExists"],
])("a sheet cannot be called %j", async (name, code) => {
  expect(await codeOn(openClient(), (_, { workbook }) => workbook.worksheets.add(name))).toBe(code);
});

test("the last sheet to be seen can neither go nor hide", async () => {
  const client = openClient([vendors, { name: "Second", visibility: "Hidden" }]);
  expect(await codeOn(client, (sheet) => sheet.delete())).toBe("InvalidOperation");
  expect(await codeOn(client, (sheet) => (sheet.visibility = "VeryHidden"))).toBe(
    "InvalidOperation",
  );
});

test("what lay on a deleted sheet is lost, and its names refer to nothing", async () => {
  const { host, run } = openClient([vendors, { name: "Second" }]);
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Second").getRange("A1").load("address");
    context.workbook.names.add("lost", range);
    await context.sync();
    host.user.deletesSheet("Second");
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    const name = context.workbook.names.getItem("lost").load("formula,type,value");
    const nowhere = name.getRangeOrNullObject();
    await context.sync();
    expect([name.formula, name.type, nowhere.isNullObject]).toEqual(["=#REF!", "Error", true]);
  });
});

test("settings are kept by name, whatever plain data they are", async () => {
  const { host, run } = openClient();
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("policy", { days: 90, words: ["a", "b"] });
    settings.add("gone", 1);
    const policy = settings.getItem("policy").load("value");
    settings.getItem("gone").delete();
    await context.sync();
    expect(policy.value).toEqual({ days: 90, words: ["a", "b"] });
  });
  expect(host.read.settings()).toEqual({ policy: { days: 90, words: ["a", "b"] } });
});

test("panes freeze and come loose again", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getFirst();
    freezePanes.freezeRows(2);
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("Vendors!1:2");
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a chart remembers its data, its title and the colours of its bars", async () => {
  const { host, run } = openClient([
    {
      name: "Scopefit",
      rows: [
        ["Status", "Vendors"],
        ["Covered", 3],
        ["Not covered", 1],
      ],
    },
  ]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "Vendors by status";
    chart.legend.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.setPosition("D2", "J12");
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#808080");
    series.points.getItemAt(1).format.fill.setSolidColor("#CC0000");
    series.load("name");
    chart.load("top,left,width,height");
    await context.sync();
    expect(series.name).toBe("Vendors");
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([144, 15, 336, 165]);
  });
  expect(host.read.charts("Scopefit")).toEqual([
    {
      name: "Chart 1",
      type: "BarClustered",
      title: "Vendors by status",
      hasLegend: false,
      series: [
        {
          name: "Vendors",
          values: "Scopefit!B2:B3",
          categories: "Scopefit!A2:A3",
          fillColor: "#808080",
          pointColors: { 1: "#CC0000" },
        },
      ],
    },
  ]);
});
