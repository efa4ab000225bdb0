import type { CheckedRow } from "@scopefit/core/check-row";
import {
  checkReport,
  type CheckedRowJson,
  type CheckReportHead,
} from "@scopefit/tracker/report/check-report";
import type { RunSummary } from "@scopefit/tracker/writing/run-summary";

import type { OutputFile } from "../check/output-file.ts";
import { csvReport } from "./csv-report.ts";
import { printJson } from "./json.ts";
import { markdownReport } from "./markdown-report.ts";
import { tableReport } from "./table-report.ts";

/** What `--format` may ask for. */
export const checkFormats = ["table", "json", "ndjson", "csv", "md"] as const;

export type CheckFormat = (typeof checkFormats)[number];

/** What a printer knows before the first row. */
export interface PrinterContext {
  readonly head: CheckReportHead;
  readonly isWritten: boolean;
}

/** Prints a report row by row or at its end, as its format needs. */
export interface ReportPrinter {
  readonly row: (row: CheckedRow, asJson: (row: CheckedRow) => CheckedRowJson) => void;
  readonly end: (summary: RunSummary, output: OutputFile | null) => void;
}

/** The printer of a format. */
export function reportPrinter(format: CheckFormat, context: PrinterContext): ReportPrinter {
  switch (format) {
    case "json":
      return jsonReport(context);
    case "ndjson":
      return ndjsonReport();
    case "csv":
      return csvReport();
    case "md":
      return markdownReport(context);
    case "table":
      return tableReport(context);
  }
}

function jsonReport({ head }: PrinterContext): ReportPrinter {
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
