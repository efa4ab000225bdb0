import { expect, test } from "vitest";

import { codeOf, codeOn, openClient } from "../testing/vendor-client.ts";

test.each([
  ["1.9", ["ApiNotFound", "ApiNotFound"]],
  ["1.14", [null, "ApiNotFound"]],
  ["1.15", [null, null]],
] as const)("ExcelApi %s lacks what came after it", async (requirementSet, codes) => {
  const client = openClient(undefined, { requirementSet });
  const merged = await codeOn(client, (sheet) => {
    sheet.getRange("A1").getMergedAreasOrNullObject();
  });
  const table = await codeOn(client, (sheet) => {
    sheet.getRange("A1:A2").values = [["Name"], ["x"]];
    sheet.tables.add("E1:E2", true).rows.add(undefined, [["y"]], true);
    if (requirementSet !== "1.15") sheet.getRange("A1").getDependents();
  });
  expect([merged, table]).toEqual(codes);
});

test("a set is supported up to the version the host is, and unknown ones are not", () => {
  const { Office } = openClient(undefined, { requirementSet: "1.9" });
  const { requirements } = Office.context;
  const answers = [
    requirements.isSetSupported("ExcelApi", "1.9"),
    requirements.isSetSupported("ExcelApi", "1.10"),
    requirements.isSetSupported("SharedRuntime", "1.1"),
    requirements.isSetSupported("ExcelApiOnline", "1.1"),
    requirements.isSetSupported("WordApi"),
  ];
  expect(answers).toEqual([true, false, true, false, false]);
});

const manyRows = Array.from({ length: 9000 }, (_, row) => [`${row} ${"x".repeat(600)}`]);

test.each([
  ["web", "RequestPayloadSizeLimitExceeded"],
  ["desktop", null],
] as const)("on the %s a request of more than 5 MB ends with %s", async (platform, expected) => {
  const client = openClient(undefined, { platform });
  const code = await codeOn(client, (sheet) => {
    sheet.getRange("E1:E9000").values = manyRows;
  });
  expect(code).toBe(expected);
  expect(client.host.read.values("Vendors!E1")[0]?.[0] === "").toBe(expected !== null);
});

test.each([
  ["web", "ResponsePayloadSizeLimitExceeded"],
  ["desktop", null],
] as const)("on the %s a response of more than 5 MB ends with %s", async (platform, expected) => {
  const client = openClient([{ name: "Vendors", rows: manyRows }], { platform });
  const code = await codeOn(client, (sheet) => sheet.getUsedRange().load("values"));
  expect(code).toBe(expected);
});

test("every sync is counted with its size and its error", async () => {
  const { host, run } = openClient();
  const code = await codeOf(
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      sheet.tables.getItem("none");
      await context.sync();
    }),
  );
  expect(code).toBe("ItemNotFound");
  expect(host.roundTrips.map(({ error }) => error)).toEqual([null, "ItemNotFound"]);
  expect(host.roundTrips.every(({ requestBytes }) => requestBytes > 100)).toBe(true);
});

test("nothing is answered before sync has been waited for", async () => {
  const { run } = openClient(undefined, { latency: 20 });
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    const sync = context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await sync;
    expect(range.values).toEqual([["Vendor"]]);
  });
});

test("while the user types, requests fail, and those that can wait do", async () => {
  const { host, Excel, run } = openClient();
  host.enterCellEditMode();
  const write = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().getRange("E1").values = [["written"]];
    await context.sync();
  };
  expect(await codeOf(run(write))).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, write);
  expect(host.read.values("Vendors!E1")).toEqual([[""]]);
  host.leaveCellEditMode();
  await waiting;
  expect(host.read.values("Vendors!E1")).toEqual([["written"]]);
});

test("the add-in finds Excel, its platform and its commands in Office", async () => {
  const { Office, runCommand } = openClient(undefined, { platform: "web" });
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(Office.context.officeTheme).toBeUndefined();
  const pressed: string[] = [];
  Office.actions.associate("checkSelection", (event: Office.AddinCommands.Event) => {
    pressed.push("checkSelection");
    event.completed();
  });
  await runCommand("checkSelection");
  expect(pressed).toEqual(["checkSelection"]);
});
