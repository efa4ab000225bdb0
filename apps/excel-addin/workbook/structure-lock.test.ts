import { createExcelHost } from "@scopefit/excel-host/create-excel-host";
import { loadOfficeClient } from "@scopefit/excel-host/load-office-client";
import { afterEach, expect, test, vi } from "vitest";

import { ExcelWorkbook } from "./excel-workbook.ts";

afterEach(() => void vi.unstubAllGlobals());

const LOCKED = { ok: false, problem: { kind: "protected-workbook" } };

/** A workbook whose structure is locked, as the pane has it before it. */
async function lockedWorkbook() {
  const host = createExcelHost({
    workbook: { sheets: [{ name: "Vendors", rows: [["Vendor"], ["Acme"]] }] },
  });
  const client = loadOfficeClient(host);
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    vi.stubGlobal(name, client[name]);
  }
  const opened = await ExcelWorkbook.open();
  if (!opened.ok) throw new Error(opened.problem.kind);
  host.workbook.isStructureProtected = true;
  return { host, workbook: opened.value };
}

const sheet = {
  name: "Scopefit results",
  marker: "_scopefit_results",
  widths: [20],
  rows: [],
  formats: [],
  charts: [],
};

test("no sheet of ours is added while the structure of the workbook is locked", async () => {
  const { workbook } = await lockedWorkbook();
  expect(await workbook.writeSheet(sheet)).toEqual(LOCKED);
});

test("a sheet of ours that is there already is written all the same", async () => {
  const { host, workbook } = await lockedWorkbook();
  host.workbook.isStructureProtected = false;
  await workbook.writeSheet(sheet);
  host.workbook.isStructureProtected = true;
  expect(await workbook.writeSheet(sheet)).toEqual({ ok: true, value: "Scopefit results" });
});

test("a run writes nothing at all where its summary could not be added", async () => {
  const { host, workbook } = await lockedWorkbook();
  const applied = await workbook.apply(
    {
      target: {
        sheet: "Vendors",
        headerRow: 1,
        firstRow: 2,
        lastRow: 2,
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
      rows: [[{ row: 2, texts: ["● COVERED"] }]],
      closing: () => ({ sheets: [sheet], part: "<a/>" }),
    },
    {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      guard: { columns: new Set([0]), isUnchanged: () => true },
    },
  );
  expect(applied).toEqual(LOCKED);
  expect(host.read.values("Vendors!A1:B2")).toEqual([
    ["Vendor", ""],
    ["Acme", ""],
  ]);
});
