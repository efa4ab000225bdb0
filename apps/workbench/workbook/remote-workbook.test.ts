import { smallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import type { EditPlan, PlannedRow } from "@scopefit/tracker/writing/edit-plan";
import { afterEach, expect, test } from "vitest";

import { RemoteWorkbook } from "./remote-workbook.ts";
import { serveWorkbook } from "./serve-workbook.ts";

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

function trackerOf(vendors: number): Uint8Array<ArrayBuffer> {
  const rows = Array.from(
    { length: vendors },
    (_, at) => `<row r="${at + 2}">${text(`A${at + 2}`, `Vendor ${at + 1}`)}</row>`,
  );
  const made = smallWorkbook({
    rows: `<row r="1">${text("A1", "Vendor")}</row>${rows.join("")}`,
    parts: [{ name: "[Content_Types].xml", content: "<Types/>" }],
  });
  return Uint8Array.from(made);
}

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** A workbook behind a line that copies everything, as the one to a worker does. */
async function remote(vendors = 3): Promise<RemoteWorkbook> {
  const { port1, port2 } = new MessageChannel();
  serveWorkbook(port2);
  const close = () => port1.close();
  ends.push(close);
  const bytes = trackerOf(vendors);
  const opened = await RemoteWorkbook.open({ name: "vendors.xlsx", bytes }, port1, close);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function planOf(chunks: readonly (readonly PlannedRow[])[]): EditPlan {
  return {
    target: {
      sheet: "Vendors",
      headerRow: 1,
      firstRow: 2,
      lastRow: 1 + chunks.flat().length,
      columns: [
        {
          key: "status",
          column: 1,
          heading: "Scope status",
          width: 18,
          hidden: false,
          marker: "_scopefit_status",
        },
      ],
      table: null,
      growFilter: false,
      otherRows: "clear",
      formats: [],
    },
    rows: chunks,
    closing: () => ({ sheets: [], part: '<a xmlns="https://scopefit.dev/workbook/1">p</a>' }),
  };
}

const chunks = [
  [
    { row: 2, texts: ["● COVERED"] },
    { row: 3, texts: ["○ NOT COVERED"] },
  ],
  [{ row: 4, texts: ["? CAN’T TELL"] }],
];

function options(changes: { signal?: AbortSignal; changed?: number } = {}) {
  return {
    signal: changes.signal ?? new AbortController().signal,
    onProgress: () => undefined,
    guard: {
      columns: new Set([0]),
      isUnchanged: ({ row }: { readonly row: number }) => row !== changes.changed,
    },
  };
}

async function statusesOf(workbook: RemoteWorkbook): Promise<readonly string[]> {
  const rows = await workbook.readRows("Vendors", 2, 99);
  if (!rows.ok) throw new Error(rows.problem.kind);
  return rows.value.map(({ cells }) => cells[1]?.content.text ?? "");
}

test("a file that is no workbook is told in a sentence", async () => {
  const { port1, port2 } = new MessageChannel();
  serveWorkbook(port2);
  const file = { name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7") };
  const opened = await RemoteWorkbook.open(file, port1, () => port1.close());
  expect(opened).toMatchObject({ ok: false, error: expect.stringContaining("PDF") as string });
});

test("a sheet is read in its chunks, down to the row that is asked for", async () => {
  const workbook = await remote(2_000);
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
  const applied = await workbook.apply(planOf(chunks), {
    ...options(),
    onProgress: (rows) => void told.push(rows),
  });
  expect(applied).toEqual({ ok: true, value: { rowsWritten: 3, rowsPassedOver: [] } });
  expect(told).toEqual([2, 3]);
  expect(await statusesOf(workbook)).toEqual(["● COVERED", "○ NOT COVERED", "? CAN’T TELL"]);
  expect(workbook.canUndo).toBe(true);
});

test("a row that has changed since is passed over", async () => {
  const workbook = await remote();
  const applied = await workbook.apply(planOf(chunks), options({ changed: 3 }));
  expect(applied).toEqual({ ok: true, value: { rowsWritten: 2, rowsPassedOver: [3] } });
  expect(await statusesOf(workbook)).toEqual(["● COVERED", "", "? CAN’T TELL"]);
});

test.for(["before the first row", "in the middle"] as const)(
  "a write that is cancelled %s leaves the file as it was",
  async (when) => {
    const workbook = await remote();
    const stop = new AbortController();
    const plan = planOf(chunks);
    async function* rows() {
      if (when === "before the first row") stop.abort();
      for (const chunk of chunks) {
        yield await Promise.resolve(chunk);
        stop.abort();
      }
    }
    const applied = await workbook.apply(
      { ...plan, rows: rows() },
      options({ signal: stop.signal }),
    );
    expect(applied).toEqual({ ok: false, problem: { kind: "cancelled", written: 0 } });
    expect(await statusesOf(workbook)).toEqual(["", "", ""]);
    expect(workbook.canUndo).toBe(false);
  },
);

test("a plan that cannot be written does not wait for its rows", async () => {
  const workbook = await remote();
  const plan = planOf(chunks);
  const target = { ...plan.target, sheet: "Gone" };
  expect(await workbook.apply({ ...plan, target }, options())).toEqual({
    ok: false,
    problem: { kind: "sheet-gone", sheet: "Gone" },
  });
});

test("what is typed while a plan is written comes after it and keeps it", async () => {
  const workbook = await remote();
  const after = { kind: "text", text: "Apex" } as const;
  const edit = { sheet: "Vendors", row: 2, column: 0, before: "Vendor 1", after };
  const [applied, typed] = await Promise.all([
    workbook.apply(planOf(chunks), options()),
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
