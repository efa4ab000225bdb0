import { expect, test } from "vitest";

import { fullRow } from "../../testing/full-row.ts";
import { runReportOf } from "../../testing/run-report.ts";
import { csvReport } from "./csv-report.ts";

const linesFor = (vendor: string) =>
  csvReport(runReportOf([fullRow(vendor, "Payroll", 7)])).split("\r\n");

test("fit, reliance and evidence have columns of their own", () => {
  const [head, row] = linesFor("Dapitan Voice");
  expect(head).toMatch(
    /^"Row","Vendor","Service","Scope status","Fit","Reliance","ISO 27001 evidence","SOC 2 evidence"/u,
  );
  expect(row).toMatch(/^"7","Dapitan Voice","Payroll","◐ CONDITIONS","all","limited","E2","E0"/u);
});

test("a name that looks like a formula is none", () => {
  expect(linesFor("=1+1")[1]).toContain(`"'=1+1"`);
});
