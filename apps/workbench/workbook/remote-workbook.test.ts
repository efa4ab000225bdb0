import type { SmallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import { afterEach, expect, test } from "vitest";

import { applyOptions, statusPlan, textRow, trackerBytes } from "../testing/small-tracker.ts";
import { RemoteWorkbook } from "./remote-workbook.ts";
import { serveWorkbook } from "./serve-workbook.ts";

function vendors(count: number): SmallWorkbook {
  const rows = Array.from({ length: count }, (_, at) => textRow(at + 2, [`Vendor ${at + 1}`]));
  return { rows: textRow(1, ["Vendor"]) + rows.join("") };
}

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** A workbook behind a line that copies everything, as the one to a worker does. */
async function remote(
  made: SmallWorkbook = vendors(3),
  onRead: (share: number) => void = () => undefined,
): Promise<RemoteWorkbook> {
  return remoteFile("vendors.xlsx", trackerBytes(made), onRead);
}

async function remoteFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  onRead: (share: number) => void = () => undefined,
): Promise<RemoteWorkbook> {
  const { port1, port2 } = new MessageChannel();
  serveWorkbook(port2);
  const close = () => port1.close();
  ends.push(close);
  const opened = await RemoteWorkbook.open({ name, bytes }, port1, { close, onRead });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

const chunks = [
  [
    { row: 2, texts: ["● COVERED"] },
    { row: 3, texts: ["○ NOT COVERED"] },
  ],
  [{ row: 4, texts: ["? CAN’T TELL"] }],
];
const plan = statusPlan(1, chunks);

async function statusesOf(workbook: RemoteWorkbook): Promise<readonly string[]> {
  const rows = await workbook.readRows("Vendors", 2, 99);
  if (!rows.ok) throw new Error(rows.problem.kind);
  return rows.value.map(({ cells }) => cells[1]?.content.text ?? "");
}

test("a file that is no workbook is told in a sentence", async () => {
  const { port1, port2 } = new MessageChannel();
  serveWorkbook(port2);
  const file = { name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7") };
  const opened = await RemoteWorkbook.open(file, port1, {
    close: () => port1.close(),
    onRead: () => undefined,
  });
  expect(opened).toMatchObject({ ok: false, error: expect.stringContaining("PDF") as string });
});

test("a sheet is read in its chunks, down to the row that is asked for", async () => {
  const workbook = await remote(vendors(2_000));
  const opened = await workbook.openSheet("Vendors");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const rows: number[] = [];
  for await (const chunk of opened.value.source.rows({ lastRow: 1_500 })) {
    rows.push(...chunk.map(({ row }) => row));
  }
  expect(rows).toEqual(Array.from({ length: 1_500 }, (_, at) => at + 1));
});

test("a plan is written chunk by chunk, and the progress is told", async () => {
  const workbook = await remote();
  const told: number[] = [];
  const applied = await workbook.apply(plan, {
    ...applyOptions(),
    onProgress: (rows) => void told.push(rows),
  });
  expect(applied).toEqual({ ok: true, value: { rowsWritten: 3, rowsPassedOver: [] } });
  expect(told).toEqual([2, 3]);
  expect(await statusesOf(workbook)).toEqual(["● COVERED", "○ NOT COVERED", "? CAN’T TELL"]);
  expect(workbook.canUndo).toBe(true);
});

test("a row that has changed since is passed over", async () => {
  const workbook = await remote();
  const applied = await workbook.apply(plan, applyOptions({ changed: 3 }));
  expect(applied).toEqual({ ok: true, value: { rowsWritten: 2, rowsPassedOver: [3] } });
  expect(await statusesOf(workbook)).toEqual(["● COVERED", "", "? CAN’T TELL"]);
});

test.for(["before the first row", "in the middle"] as const)(
  "a write that is cancelled %s leaves the file as it was",
  async (when) => {
    const workbook = await remote();
    const stop = new AbortController();
    async function* rows() {
      if (when === "before the first row") stop.abort();
      for (const chunk of chunks) {
        yield await Promise.resolve(chunk);
        stop.abort();
      }
    }
    const applied = await workbook.apply(
      { ...plan, rows: rows() },
      applyOptions({ signal: stop.signal }),
    );
    expect(applied).toEqual({ ok: false, problem: { kind: "cancelled", written: 0 } });
    expect(await statusesOf(workbook)).toEqual(["", "", ""]);
    expect(workbook.canUndo).toBe(false);
  },
);

test("a plan that cannot be written does not wait for its rows", async () => {
  const workbook = await remote();
  const target = { ...plan.target, sheet: "Gone" };
  expect(await workbook.apply({ ...plan, target }, applyOptions())).toEqual({
    ok: false,
    problem: { kind: "sheet-gone", sheet: "Gone" },
  });
});

test("what is typed while a plan is written comes after it and keeps it", async () => {
  const workbook = await remote();
  const after = { kind: "text", text: "Apex" } as const;
  const edit = { sheet: "Vendors", row: 2, column: 0, before: "Vendor 1", after };
  const [applied, typed] = await Promise.all([
    workbook.apply(plan, applyOptions()),
    workbook.typeInto([edit]),
  ]);
  expect([applied.ok, typed.ok]).toEqual([true, true]);
  const rows = await workbook.readRows("Vendors", 2, 2);
  const cells = rows.ok ? rows.value[0]?.cells.map(({ content }) => content.text) : [];
  expect(cells).toEqual(["Apex", "● COVERED"]);
});

test("what the user types is told, and undo takes it back", async () => {
  const workbook = await remote();
  const told: string[] = [];
  workbook.onChange(({ kind, range }) => void told.push(`${kind} ${range.firstRow}`));
  const before = await workbook.bytes();
  const edit = { sheet: "Vendors", row: 2, column: 0, before: "Vendor 1", after: null };
  await workbook.typeInto([edit]);
  await workbook.undo();
  expect(told).toEqual(["cells 2", "structure 1"]);
  expect(await workbook.bytes()).toEqual(before);
});

test("what the pane goes to is the selection, and the grid and the pane are told", async () => {
  const workbook = await remote();
  const told: string[] = [];
  workbook.onGoTo((sheet) => void told.push(`see ${sheet}`));
  workbook.onSelection(({ sheet }) => void told.push(`selected on ${sheet}`));
  const range = { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0 };
  expect(await workbook.goTo("Gone", range)).toMatchObject({ problem: { kind: "sheet-gone" } });
  expect(await workbook.goTo("Vendors", range)).toMatchObject({ ok: true });
  expect(told).toEqual(["see Vendors", "selected on Vendors"]);
});

test("a worker that is gone is a problem, never an exception", async () => {
  const workbook = await remote();
  const asked = workbook.sheets();
  workbook.close();
  expect(await asked).toMatchObject({ ok: false, problem: { kind: "unexpected" } });
});

test("opening tells how much has been read, from little to all", async () => {
  const told: number[] = [];
  await remote(vendors(6_000), (share) => void told.push(share));
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBeCloseTo(1, 1);
});

test("a sheet is read the same whether or not the grid shows it", async () => {
  const second =
    '<sheet name="Vendors" sheetId="1" r:id="rId1"/><sheet name="Same" sheetId="2" r:id="rId1"/>';
  const rows = [
    textRow(1, ["Vendor", "Service"]),
    '<row r="2" hidden="1"><c r="A2"><v>7.25</v></c><c r="B2" t="b"><v>1</v></c></row>',
    '<row r="4"><c r="B4" t="e"><v>#N/A</v></c></row>',
  ].join("");
  const workbook = await remote({ rows, sheets: second });
  await workbook.shownHead("Vendors");
  const read = async (name: string) => {
    const opened = await workbook.openSheet(name);
    if (!opened.ok) throw new Error(opened.problem.kind);
    const { source, hiddenRows } = opened.value;
    const all: unknown[] = [];
    for await (const chunk of source.rows()) all.push(...chunk);
    const some: unknown[] = [];
    for await (const chunk of source.rows({ columns: new Set([0]), lastRow: 3 }))
      some.push(...chunk);
    return { all, some, hiddenRows, stretch: await workbook.readRows(name, 2, 3) };
  };
  const shown = await read("Vendors");
  expect(shown.all).toHaveLength(3);
  expect(shown).toEqual(await read("Same"));
});

test("while a changed sheet is read again its rows can still be scrolled", async () => {
  const workbook = await remote();
  await workbook.shownHead("Vendors");
  const rowsNow = async () => {
    const rows = await workbook.shownRows("Vendors", 0, 3);
    if (!rows.ok) throw new Error(rows.problem.kind);
    const second = rows.value.rows.find(({ row }) => row === 2);
    return [second?.cells[0]?.text, rows.value.isCurrent];
  };
  expect(await rowsNow()).toEqual(["Vendor 1", true]);
  const after = { kind: "text", text: "Apex" } as const;
  await workbook.typeInto([{ sheet: "Vendors", row: 2, column: 0, before: "Vendor 1", after }]);
  expect(await rowsNow()).toEqual(["Vendor 1", false]);
  await workbook.shownHead("Vendors");
  expect(await rowsNow()).toEqual(["Apex", true]);
});

test("a formula is not written over, and neither is anything beside it", async () => {
  const workbook = await remote({
    rows: `${textRow(1, ["Vendor", "Spend"])}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row>`,
  });
  const edit = (column: number, before: string) => ({
    ...{ sheet: "Vendors", row: 2, column, before, after: null },
  });
  expect(await workbook.typeInto([edit(0, "1"), edit(1, "2")])).toEqual({
    ok: true,
    value: { kind: "formula-kept", address: "B2" },
  });
  expect(workbook.canUndo).toBe(false);
  expect(await workbook.typeInto([edit(0, "1")])).toEqual({ ok: true, value: { kind: "written" } });
});

test("a text file is a workbook whose cells hold its fields, with what was guessed to be told", async () => {
  const bytes = Uint8Array.from(Buffer.from("Vendor;Stadt\nAcme;Köln\n\nApex;=1+1\n", "latin1"));
  const workbook = await remoteFile("vendors.csv", bytes);
  expect(workbook.notices.join(" ")).toContain("windows-1252");
  const rows = await workbook.readRows(workbook.active, 1, 9);
  expect(
    rows.ok && rows.value.map(({ row, cells }) => [row, ...cells.map((it) => it.content)]),
  ).toEqual([
    [1, { kind: "text", text: "Vendor" }, { kind: "text", text: "Stadt" }],
    [2, { kind: "text", text: "Acme" }, { kind: "text", text: "Köln" }],
    [4, { kind: "text", text: "Apex" }, { kind: "text", text: "=1+1" }],
  ]);
});
