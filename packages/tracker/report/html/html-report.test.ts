import { expect, test } from "vitest";

import { fingerprint } from "../../testing/fingerprint.ts";
import { fullRow } from "../../testing/full-row.ts";
import { openOutcome } from "../../testing/checked-row.ts";
import { runReportOf } from "../../testing/run-report.ts";
import { htmlReport } from "./html-report.ts";

const ATTACK = `<script>alert(1)</script>"'&`;

function page(vendor = "Dapitan Voice", notices: readonly string[] = []) {
  const rows = [
    fullRow(vendor, "Payroll", 7, [openOutcome("a", "gap", "high", { finding: vendor })]),
  ];
  return htmlReport(runReportOf(rows, { notices }));
}

test("no text of the tracker becomes markup, and no script is in the page", () => {
  const source = page(ATTACK, [ATTACK]);
  expect(source).not.toMatch(/<script/iu);
  expect(source).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
});

test("the page needs nothing from anywhere", () => {
  expect(page()).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/u);
  expect(page()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test("every tag that is opened is closed", () => {
  const open: string[] = [];
  for (const [, slash, name = "", rest = ""] of page().matchAll(/<(\/?)([a-z]\w*)([^>]*)>/gu)) {
    if (slash === "/") expect(open.pop()).toBe(name);
    else if (!rest.endsWith("/") && name !== "meta") open.push(name);
  }
  expect(open).toEqual([]);
});

test("fit, reliance and evidence stand apart, beside the status", () => {
  const source = page();
  expect(source).toContain("<b>Fit</b> all");
  expect(source).toContain("<b>Reliance</b> limited");
  expect(source).toContain("<b>Evidence</b> ISO E2, SOC 2 E0");
});

test("charts say in words what they show", () => {
  expect(page()).toContain(
    'aria-label="Rows by status: Covered 0, Covered with conditions 1, Partly covered 0, Not covered 0, Can’t tell 0"',
  );
  expect(page()).toContain(
    'aria-label="ISO 27001, certificate in force: 1 July 2024 to 30 June 2027, 1095 days."',
  );
});

test("what has changed is told where an earlier run is known", () => {
  const earlier = { ranOn: "2026-10-01", asOf: "2026-10-01", rows: [fingerprint("Bulan")] };
  const source = htmlReport(runReportOf([fullRow("Tala", "Payroll", 7)], { earlier }));
  expect(source).toContain("Since the run of 1 October 2026: 1 new, 1 gone; 0 rows unchanged.");
  expect(page()).not.toContain("What has changed");
});

test("a tracker without rows makes a page too", () => {
  expect(htmlReport(runReportOf([]))).toContain("0 rows");
});
