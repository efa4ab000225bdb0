import { createExcelHost } from "@scopefit/excel-host/create-excel-host";
import { loadOfficeClient } from "@scopefit/excel-host/load-office-client";
import { afterEach, expect, test, vi } from "vitest";

import { connectExcel } from "./connect-excel.ts";
import { describeStartUpProblem, type StartUpProblem } from "./start-up-problem.ts";

afterEach(() => void vi.unstubAllGlobals());

function withExcel(requirementSet: `1.${number}`): void {
  const workbook = { name: "vendors.xlsx", sheets: [{ name: "Vendors" }] };
  const client = loadOfficeClient(createExcelHost({ workbook, requirementSet }));
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    vi.stubGlobal(name, client[name]);
  }
}

test("in Excel the workbook is there", async () => {
  withExcel("1.9");
  expect(await connectExcel()).toMatchObject({ ok: true, value: { name: "vendors.xlsx" } });
});

test("an Excel that is too old is told of", async () => {
  withExcel("1.8");
  expect(await connectExcel()).toEqual({ ok: false, error: { kind: "excel-too-old" } });
});

test("without Microsoft’s library nothing is assumed", async () => {
  expect(await connectExcel()).toEqual({ ok: false, error: { kind: "no-office" } });
});

test("a browser is not taken for Excel", async () => {
  const ready = { host: null, platform: null };
  vi.stubGlobal("Office", {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve(ready),
  });
  expect(await connectExcel()).toEqual({ ok: false, error: { kind: "not-in-excel" } });
});

test("an Excel that never answers is not waited for for ever", async () => {
  vi.stubGlobal("Office", { onReady: () => new Promise(() => undefined) });
  expect(await connectExcel(5)).toEqual({ ok: false, error: { kind: "no-answer" } });
});

test.for<StartUpProblem>([
  { kind: "no-office" },
  { kind: "not-in-excel" },
  { kind: "no-answer" },
  { kind: "excel-too-old" },
  { kind: "workbook", detail: "sheet-gone." },
])("$kind is told in whole sentences", (problem) => {
  expect(describeStartUpProblem(problem)).toMatch(/^[A-Z].*\.$/u);
});
