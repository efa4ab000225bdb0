import { expect, test } from "vitest";

import { codeOf, openClient } from "../testing/vendor-client.ts";

test("what was not loaded cannot be read, and the error says which property", async () => {
  const { run } = openClient();
  const error: unknown = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    return range.values;
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    code: "PropertyNotLoaded",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("a loaded value is a snapshot, stale until it is loaded again", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A2");
    cell.load("values");
    await context.sync();
    cell.getOffsetRange(0, 0).values = [["changed"]];
    await context.sync();
    expect(cell.values).toEqual([["Acme"]]);
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["changed"]]);
  });
});

test("the result of a method has no value before sync", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const count = context.workbook.worksheets.getCount();
    expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }));
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("load without names gives every plain property, with a path those of a child", async () => {
  const { run } = openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:B2").load();
    const filled = sheet.getRange("A1").load("format/fill/color, format/wrapText");
    sheet.load({ name: true, tables: { name: true } });
    await context.sync();
    expect([range.address, range.rowCount, range.columnIndex]).toEqual(["Vendors!A1:B2", 2, 0]);
    expect([filled.format.fill.color, filled.format.wrapText]).toEqual(["#FFFFFF", false]);
    expect([sheet.name, sheet.tables.items]).toEqual(["Vendors", []]);
  });
});

test("items of a collection are loaded by their own names, and can be acted on", async () => {
  const { host, run } = openClient([{ name: "One" }, { name: "Two" }, { name: "Three" }]);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["One", "Two", "Three"]);
    for (const sheet of worksheets.items) sheet.getRange("A1").values = [[sheet.name]];
    await context.sync();
  });
  expect(host.read.values("Two!A1")).toEqual([["Two"]]);
});

test("a property that no class has is refused", async () => {
  const { run } = openClient();
  const code = await codeOf(
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("colour");
      await context.sync();
    }),
  );
  expect(code).toBe("NotImplemented");
});

test("a proxy is no good after its run, nor in another context", async () => {
  const { run } = openClient();
  const range = await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    return cell;
  });
  expect(() => range.load("values")).toThrow(
    expect.objectContaining({ code: "InvalidObjectPath" }),
  );
  const mixed = run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").getBoundingRect(range);
    await context.sync();
  });
  expect(await codeOf(mixed)).toBe("InvalidRequestContext");
});

test("ranges are let go of after the run, and tracked ones are not", async () => {
  const { host, run } = openClient();
  const kept = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").load("values");
    const range = sheet.getRange("A2").track();
    await context.sync();
    return range;
  });
  await host.settled();
  expect(host.heldRanges).toBe(1);
  kept.load("values");
  await kept.context.sync();
  expect(kept.values).toEqual([["Acme"]]);
});

test("a batch is no transaction: what came before the error stays done", async () => {
  const { host, run } = openClient();
  const error: unknown = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("E1").values = [["done"]];
    context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["never"]];
    sheet.getRange("E2").values = [["not any more"]];
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "ItemNotFound" });
  expect(host.read.values("Vendors!E1:E2")).toEqual([["done"], [""]]);
});

test("what the host has not says so by name", async () => {
  const { run } = openClient();
  const error: unknown = await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").autoFill("A1:A5");
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: "NotImplemented",
    message: "NotImplemented: Excel host: Range.autoFill()",
  });
});
