import type { CheckedRow } from "@scopefit/core/check-row";
import { checkReport, type CheckedRowJson } from "@scopefit/tracker/report/check-report";
import { csvHeader, csvRecord } from "@scopefit/tracker/report/csv/csv-report";
import { markdownReport } from "@scopefit/tracker/report/markdown/markdown-report";
import { reportCollector } from "@scopefit/tracker/report/report-collector";
import type { ReportHead } from "@scopefit/tracker/report/run-report";
import { vendorReport } from "@scopefit/tracker/report/vendor-report";
import type { RunSummary } from "@scopefit/tracker/writing/run-summary";

import type { OutputFile } from "../check/output-file.ts";
import { printJson } from "./json.ts";
import { tableReport } from "./table-report.ts";

/** What `--format` may ask for. */
export const checkFormats = ["table", "json", "ndjson", "csv", "md"] as const;

export type CheckFormat = (typeof checkFormats)[number];

/** Prints a report row by row or at its end, as its format needs. */
export interface ReportPrinter {
  readonly row: (row: CheckedRow, asJson: (row: CheckedRow) => CheckedRowJson) => void;
  readonly end: (summary: RunSummary, output: OutputFile | null) => void;
}

/** The printer of a format. */
export function reportPrinter(format: CheckFormat, head: ReportHead): ReportPrinter {
  switch (format) {
    case "json":
      return jsonReport(head);
    case "ndjson":
      return ndjsonReport();
    case "csv":
      return csvReport(head);
    case "md":
      return markdownPrinter(head);
    case "table":
      return tableReport(head);
  }
}

function jsonReport(head: ReportHead): ReportPrinter {
  const rows: CheckedRowJson[] = [];
  return {
    row: (row, asJson) => rows.push(asJson(row)),
    end: () => {
      printJson(checkReport(head, rows));
    },
  };
}

/** One line a row, printed as soon as the row is checked. */
function ndjsonReport(): ReportPrinter {
  return {
    row: (row, asJson) => process.stdout.write(`${JSON.stringify(asJson(row))}\n`),
    end: () => undefined,
  };
}

/** One CSV record a row, with what the marked workbook says. */
function csvReport(head: ReportHead): ReportPrinter {
  process.stdout.write(csvHeader());
  return {
    row: (row) => process.stdout.write(csvRecord(vendorReport(row, head))),
    end: () => undefined,
  };
}

/** A page of Markdown, which begins with what is only known at the end. */
function markdownPrinter(head: ReportHead): ReportPrinter {
  const collector = reportCollector(head);
  return {
    row: collector.add,
    end: () => {
      process.stdout.write(markdownReport(collector.report()));
    },
  };
}
