import { expect, test } from "vitest";

import { openClient, vendors } from "../testing/vendor-client.ts";

/** Registers for changes of the first sheet and gives what has come so far. */
async function changesOf({ host, run }: Pick<ReturnType<typeof openClient>, "host" | "run">) {
  const changes: Excel.WorksheetChangedEventArgs[] = [];
  await run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add((change) => {
      changes.push(change);
      return Promise.resolve();
    });
    await context.sync();
  });
  await host.settled();
  return changes;
}

test("the add-in hears of the user's edits, with the values of a single cell", async () => {
  const client = openClient();
  const changes = await changesOf(client);
  client.host.user.edits("Vendors!B2", "Madrid");
  client.host.user.edits("Vendors!E1", [
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(changes).toEqual([]);
  await client.host.settled();
  expect(changes.map(({ address }) => address)).toEqual(["B2", "E1:F2"]);
  expect(changes[0]).toMatchObject({
    changeType: "RangeEdited",
    source: "Local",
    details: { valueBefore: "Berlin", valueAfter: "Madrid", valueTypeAfter: "String" },
  });
  expect(changes[1]?.details).toBeUndefined();
});

test("it hears of its own writes too, after the sync that made them", async () => {
  const client = openClient();
  const changes = await changesOf(client);
  await client.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2").values = [["Rome"]];
    await context.sync();
    expect(changes).toEqual([]);
  });
  await client.host.settled();
  expect(changes).toMatchObject([
    { address: "B2", source: "Local", triggerSource: "ThisLocalAddin" },
  ]);
});

test("a co-author's edits are remote", async () => {
  const client = openClient();
  const changes = await changesOf(client);
  client.host.coAuthor.edits("Vendors!B3", "Paris");
  await client.host.settled();
  expect(changes).toMatchObject([{ address: "B3", source: "Remote" }]);
});

test("an event leads to its range", async () => {
  const client = openClient();
  const changes = await changesOf(client);
  client.host.user.edits("Vendors!B2", "Madrid");
  await client.host.settled();
  await client.run(async (context) => {
    const range = changes[0]?.getRange(context).load("values");
    await context.sync();
    expect(range?.values).toEqual([["Madrid"]]);
  });
});

test("nothing comes while events are switched off, nor after the handler is removed", async () => {
  const { host, run } = openClient();
  const heard: string[] = [];
  const context = await run(async (running) => {
    const handler = running.workbook.worksheets.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    running.runtime.enableEvents = false;
    await running.sync();
    host.user.edits("Vendors!B2", "unheard");
    await host.settled();
    running.runtime.enableEvents = true;
    await running.sync();
    host.user.edits("Vendors!B3", "heard");
    await host.settled();
    return handler;
  });
  context.remove();
  await context.context.sync();
  host.user.edits("Vendors!B4", "unheard");
  await host.settled();
  expect(heard).toEqual(["B3"]);
});

test("a handler that throws does not stop the others", async () => {
  const { host, run } = openClient();
  const heard: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(() => Promise.reject(new Error("no")));
    sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  host.user.edits("Vendors!B2", "x");
  await host.settled();
  expect(heard).toEqual(["B2"]);
});

test("whole rows and columns put in or taken out are changes of their own kind", async () => {
  const client = openClient();
  const changes = await changesOf(client);
  client.host.user.inserts("Vendors!B:C");
  client.host.user.deletes("Vendors!3:3");
  await client.host.settled();
  expect(changes.map(({ changeType, address }) => [changeType, address])).toEqual([
    ["ColumnInserted", "B:C"],
    ["RowDeleted", "3:3"],
  ]);
});

test("the selection is told to the sheet, the workbook and the document", async () => {
  const { host, run, Office } = openClient();
  const heard: string[] = [];
  await run(async (context) => {
    const { workbook } = context;
    workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
    workbook.worksheets
      .getFirst()
      .onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
    heard.push("document");
  });
  await host.settled();
  heard.length = 0;
  host.user.selects("Vendors!B2:B3");
  await host.settled();
  expect(heard.toSorted()).toEqual(["B2:B3", "document", "workbook"]);
});

test("sheets that come to the front, are added and go are told of", async () => {
  const { host, run } = openClient([vendors, { name: "Second" }]);
  const heard: string[] = [];
  const note = (what: string) => () => Promise.resolve(void heard.push(what));
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    await context.sync();
    worksheets.add("Third");
    await context.sync();
  });
  await host.settled();
  host.user.opensSheet("Second");
  await host.settled();
  host.user.deletesSheet("Second");
  await host.settled();
  expect(heard).toEqual([
    "added",
    "deactivated",
    "activated",
    "deleted",
    "deactivated",
    "activated",
  ]);
});

test("a table tells of changes in it, and of the selection inside and outside", async () => {
  const { host, run } = openClient([{ ...vendors, tables: [{ name: "List", address: "A1:C4" }] }]);
  const heard: unknown[] = [];
  await run(async (context) => {
    const table = context.workbook.tables.getItem("List");
    table.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    table.onSelectionChanged.add((selection) =>
      Promise.resolve(void heard.push(selection.isInsideTable)),
    );
    await context.sync();
  });
  host.user.edits("Vendors!B2", "x");
  host.user.edits("Vendors!H9", "x");
  host.user.selects("Vendors!A2");
  host.user.selects("Vendors!H9");
  await host.settled();
  expect(heard).toEqual(["B2", true, false]);
});

test("a filter tells of the rows it hides", async () => {
  const sheet = { ...vendors, tables: [{ name: "List", address: "A1:C4" }] };
  const { host, run } = openClient([sheet], { requirementSet: "1.14" });
  const heard: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .onRowHiddenChanged.add(({ address, changeType }) =>
        Promise.resolve(void heard.push(`${address} ${changeType}`)),
      );
    await context.sync();
  });
  host.user.filtersTable("List", "Vendor", ["Acme"]);
  await host.settled();
  host.user.filtersTable("List", "Vendor", []);
  await host.settled();
  expect(heard).toEqual(["3:4 Hidden", "3:4 Unhidden"]);
});
