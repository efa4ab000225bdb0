import type { SmallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import { expect, test } from "vitest";

import {
  applyOptions,
  statusPlan,
  textCell,
  textRow,
  trackerBytes,
} from "../testing/small-tracker.ts";
import { FileWorkbook } from "./file-workbook.ts";

const vendors: SmallWorkbook = {
  rows: [
    textRow(1, ["Vendor", "Service"]),
    textRow(2, ["Acme"]),
    textRow(3, ["Apex"], ' hidden="1"'),
  ].join(""),
};

function workbookOf(made: SmallWorkbook = vendors): FileWorkbook {
  const opened = FileWorkbook.open("vendors.xlsx", trackerBytes(made));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

const plan = statusPlan(2, [
  [
    { row: 2, texts: ["● COVERED"] },
    { row: 3, texts: ["○ NOT COVERED"] },
  ],
]);

async function textsOf(workbook: FileWorkbook): Promise<readonly string[]> {
  const rows = await workbook.readRows("Vendors", 1, 99);
  if (!rows.ok) throw new Error(rows.problem.kind);
  return rows.value.flatMap(({ cells }) => cells.map(({ content }) => content.text));
}

test("a file that is no workbook is told in a sentence", () => {
  const opened = FileWorkbook.open("a.pdf", new TextEncoder().encode("%PDF-1.7"));
  expect(opened).toMatchObject({ ok: false, error: expect.stringContaining("PDF") as string });
});

test("a plan is written, and what it wrote can be read", async () => {
  const workbook = workbookOf();
  expect(await workbook.apply(plan, applyOptions())).toEqual({
    ok: true,
    value: { rowsWritten: 2, rowsPassedOver: [] },
  });
  expect(await textsOf(workbook)).toContain("● COVERED");
  expect(await workbook.readPart()).toMatchObject({ ok: true });
});

test("a row that has changed since is passed over", async () => {
  const workbook = workbookOf();
  const applied = await workbook.apply(plan, applyOptions({ changed: 3 }));
  expect(applied).toMatchObject({ ok: true, value: { rowsWritten: 1, rowsPassedOver: [3] } });
  expect(await textsOf(workbook)).not.toContain("○ NOT COVERED");
});

test("a run that is cancelled leaves the file as it was", async () => {
  const workbook = workbookOf();
  const before = workbook.bytes;
  const cancelled = await workbook.apply(plan, applyOptions({ signal: AbortSignal.abort() }));
  expect(cancelled).toEqual({ ok: false, problem: { kind: "cancelled", written: 0 } });
  expect(workbook.bytes).toBe(before);
});

test("nothing of the user’s is written over", async () => {
  const workbook = workbookOf({ ...vendors, rows: `<row r="2">${textCell("C2", "mine")}</row>` });
  expect(await workbook.apply(plan, applyOptions())).toEqual({
    ok: false,
    problem: { kind: "place-taken", sheet: "Vendors", address: "C2" },
  });
});

test("a protected sheet is left alone", async () => {
  const workbook = workbookOf({ ...vendors, afterRows: '<sheetProtection sheet="1"/>' });
  expect(await workbook.apply(plan, applyOptions())).toEqual({
    ok: false,
    problem: { kind: "protected-sheet", sheet: "Vendors" },
  });
});

test("hidden rows are told", async () => {
  const opened = await workbookOf().openSheet("Vendors");
  expect(opened.ok && [...opened.value.hiddenRows]).toEqual([3]);
});

test("a cell is changed only if it holds what was seen", async () => {
  const workbook = workbookOf();
  const edit = {
    sheet: "Vendors",
    row: 2,
    column: 0,
    after: { kind: "text", text: "Apex" },
  } as const;
  expect(await workbook.editCells([{ ...edit, before: "Other" }])).toMatchObject({
    problem: { kind: "cell-changed", address: "A2" },
  });
  expect(await workbook.editCells([{ ...edit, before: "Acme" }])).toMatchObject({ ok: true });
  expect(await textsOf(workbook)).toContain("Apex");
});

test("no edits are no write that could be taken back", async () => {
  const workbook = workbookOf();
  expect(await workbook.editCells([])).toMatchObject({ ok: true });
  expect(workbook.canUndo).toBe(false);
});

test("what is removed leaves the cells as they were, and undo brings it back", async () => {
  const workbook = workbookOf();
  const before = await textsOf(workbook);
  await workbook.apply(plan, applyOptions());
  const marked = workbook.bytes;
  expect(await workbook.remove()).toMatchObject({ ok: true, value: { columns: 1, sheets: [] } });
  expect(await textsOf(workbook)).toEqual(before);
  workbook.undo();
  expect(workbook.bytes).toBe(marked);
});

test("what the user types is told to the pane, and what the pane writes is not", async () => {
  const workbook = workbookOf();
  const told: string[] = [];
  const stop = workbook.onChange(({ range }) => void told.push(String(range.firstRow)));
  await workbook.apply(plan, applyOptions());
  await workbook.typeInto([{ sheet: "Vendors", row: 2, column: 0, before: "Acme", after: null }]);
  stop();
  expect(told).toEqual(["2"]);
});

test("the pane’s wish to see a cell reaches the grid and becomes the selection", async () => {
  const workbook = workbookOf();
  const seen: number[] = [];
  workbook.onGoTo((_, range) => void seen.push(range.firstRow));
  const range = { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0 };
  await workbook.goTo("Vendors", range);
  expect(seen).toEqual([2]);
  expect(await workbook.selection()).toEqual({
    ok: true,
    value: { sheet: "Vendors", ranges: [range] },
  });
});
