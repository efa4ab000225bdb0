import { createExcelHost } from "@scopefit/excel-host/create-excel-host";
import { loadOfficeClient } from "@scopefit/excel-host/load-office-client";
import { afterEach, expect, test, vi } from "vitest";

import { removeOurs } from "./remove.ts";

afterEach(() => void vi.unstubAllGlobals());

const ROWS = [
  ["Vendor", "Scope status"],
  ["Acme", "● COVERED"],
  ["Apex", "○ NOT COVERED"],
];

/** A sheet whose column B is ours, as a table or under the sheet's own filter. */
function excelWith(kind: "table" | "filter") {
  const layout =
    kind === "table" ? { tables: [{ name: "T", address: "A1:B3" }] } : { autoFilter: "A1:B3" };
  const host = createExcelHost({
    workbook: {
      sheets: [{ name: "Vendors", rows: ROWS, numberFormats: { "B1:B3": "@" }, ...layout }],
      names: [{ name: "_scopefit_status", formula: "=Vendors!$B$1", scope: "Vendors" }],
    },
  });
  const client = loadOfficeClient(host);
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    vi.stubGlobal(name, client[name]);
  }
  return host;
}

function hideBy(host: ReturnType<typeof excelWith>, kind: "table" | "filter", column: 0 | 1): void {
  const texts = [ROWS[1]?.[column] ?? ""];
  if (kind === "table") host.user.filtersTable("T", ROWS[0]?.[column] ?? "", texts);
  else host.user.filtersSheet("Vendors", column, texts);
}

test.for(["table", "filter"] as const)(
  "while a %s hides rows by our column nothing is taken out, for they would stay hidden",
  async (kind) => {
    const host = excelWith(kind);
    hideBy(host, kind, 1);
    expect(await removeOurs()).toEqual({
      ok: false,
      problem: { kind: "filtered-by-ours", sheet: "Vendors" },
    });
    expect(host.read.values("Vendors!A1:B3")).toEqual(ROWS);
  },
);

test.for(["table", "filter"] as const)(
  "a %s that hides rows by a column of the user's does not stand in the way",
  async (kind) => {
    const host = excelWith(kind);
    hideBy(host, kind, 0);
    expect(await removeOurs()).toMatchObject({ ok: true, value: { columns: 1 } });
    expect(host.read.values("Vendors!A1:A3").flat()).toEqual(["Vendor", "Acme", "Apex"]);
  },
);
