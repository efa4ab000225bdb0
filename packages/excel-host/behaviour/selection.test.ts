import { expect, test } from "vitest";

import { codeOn, openClient, vendors } from "../testing/vendor-client.ts";

test("what the user has selected", async () => {
  const { host, run } = openClient();
  host.user.selects("Vendors!B2:C3");
  await run(async (context) => {
    const { workbook } = context;
    const range = workbook.getSelectedRange().load("address");
    const cell = workbook.getActiveCell().load("address");
    const areas = workbook.getSelectedRanges().load("address");
    await context.sync();
    expect([range.address, cell.address, areas.address]).toEqual([
      "Vendors!B2:C3",
      "Vendors!B2",
      "Vendors!B2:C3",
    ]);
  });
});

test("several ranges are one selection only for those who ask for several", async () => {
  const client = openClient();
  client.host.user.selects("Vendors!A2,Vendors!A4");
  const single = await codeOn(client, (_, { workbook }) => {
    workbook.getSelectedRange().load("address");
  });
  expect(single).toBe("InvalidSelection");
  await client.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("address,areaCount");
    areas.areas.load("address");
    await context.sync();
    expect(areas.address).toBe("Vendors!A2,Vendors!A4");
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["Vendors!A2", "Vendors!A4"]);
  });
});

test("nothing is selected here while another workbook is in front", async () => {
  const client = openClient();
  client.host.user.leavesForAnotherWorkbook();
  const code = await codeOn(client, (_, { workbook }) => {
    workbook.getSelectedRange();
  });
  expect(code).toBe("InvalidSelection");
});

test("selecting a range brings its sheet to the front", async () => {
  const client = openClient([vendors, { name: "Second" }]);
  await codeOn(client, (_, { workbook }) => {
    workbook.worksheets.getItem("Second").getRange("C3:D4").select();
  });
  expect(client.host.read.activeSheet()).toBe("Second");
  expect(client.host.read.selection()).toEqual(["C3:D4"]);
});

test("a hidden sheet cannot come to the front", async () => {
  const client = openClient([vendors, { name: "Second", visibility: "Hidden" }]);
  const code = await codeOn(client, (_, { workbook }) => {
    workbook.worksheets.getItem("Second").activate();
  });
  expect(code).toBe("InvalidOperation");
});
