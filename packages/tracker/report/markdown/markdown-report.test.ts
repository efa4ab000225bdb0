import fc from "fast-check";
import { expect, test } from "vitest";

import { openOutcome } from "../../testing/checked-row.ts";
import { fullRow } from "../../testing/full-row.ts";
import { runReportOf } from "../../testing/run-report.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownReport } from "./markdown-report.ts";

const report = markdownReport(
  runReportOf([fullRow("Dapitan *Voice*", "Payroll", 7, [openOutcome("a", "gap", "high")])]),
);

test("the page begins with the sheet and the day, and counts the statuses", () => {
  expect(report).toMatch(/^# Vendors, as of 23 November 2026\n/u);
  expect(report).toContain("| ◐ CONDITIONS | 1 |");
});

test("fit, reliance and evidence stand apart", () => {
  expect(report).toContain("Fit: all. Reliance: limited. Evidence: ISO E2, SOC 2 E0.");
});

test("a vendor's words are no markup", () => {
  expect(report).toContain(
    String.raw`## Dapitan \*Voice\*, Payroll (row 7): Covered with conditions`,
  );
});

test("a vendor of a questionnaire stands in a column of answers", () => {
  const row = fullRow("Northbase", "Payroll", 3, []);
  const asked = markdownReport(runReportOf([row], { arrangement: "question-a-row" }));
  expect(asked).toContain("vendors.xlsx, 1 vendor.");
  expect(asked).toContain("| C | Northbase, Payroll |");
  expect(asked).toContain("## Northbase, Payroll (column C):");
});

test("findings, questions and dates of a row stand in its section", () => {
  expect(report).toContain("- **HIGH** Finding of a. (F7)");
  expect(report).toContain("1. Question of a?");
  expect(report).toContain(
    "- **From 1 July 2027 on: Not covered. The ISO 27001 certificate ends on 30 June 2027.**",
  );
});

test("an escaped text is one line without a bare sign of Markdown", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bare = escapeMarkdown(text).replace(/\\./gu, "");
      expect(bare).not.toMatch(/[\n\r*_[\]<>#|`~\\]/u);
    }),
  );
});
