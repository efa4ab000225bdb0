import type { CheckedRow } from "@scopefit/core/check-row";
import { checkReport } from "@scopefit/tracker/report/check-report";
import { csvHeader } from "@scopefit/tracker/report/csv/csv-report";
import { markdownReport } from "@scopefit/tracker/report/markdown/markdown-report";
import { reportCollector } from "@scopefit/tracker/report/report-collector";
import type { ReportHead } from "@scopefit/tracker/report/run-report";
import type { RunSummary } from "@scopefit/tracker/writing/sheets/run-summary";

import type { CheckedBlock } from "../check/checked-block.ts";
import { jsonIndent } from "./json.ts";
import type { RowPrinting } from "./row-text.ts";
import { tableReport } from "./table-report.ts";

/** Prints a report block by block or at its end, as its format needs. */
export interface ReportPrinter {
  /** Sees each row whole before its block comes; a printer that has it needs the rows on its thread. */
  readonly watch?: (row: CheckedRow) => void;
  readonly take: (block: CheckedBlock) => void;
  readonly end: (summary: RunSummary, written: Written) => void;
}

/** What has been written once a report ends; `on-the-way` where other sheets are to be marked in it as well. */
export type Written =
  | { readonly kind: "nothing" }
  | { readonly kind: "on-the-way" }
  | { readonly kind: "file"; readonly path: string };

/** The printer of a format. */
export function reportPrinter(
  { format, arrangement }: Pick<RowPrinting, "format" | "arrangement">,
  head: ReportHead,
): ReportPrinter {
  switch (format) {
    case "json":
      return jsonReport(head);
    case "ndjson":
      return rowByRow();
    case "csv":
      process.stdout.write(csvHeader());
      return rowByRow();
    case "md":
      return markdownPrinter(head);
    case "table":
      return tableReport(head, arrangement);
  }
}

/** One object with all rows, printed when nothing can go wrong any more. */
function jsonReport(head: ReportHead): ReportPrinter {
  const rows: Uint8Array[] = [];
  return {
    take: ({ printed }) => void rows.push(...printed),
    end: () => {
      const [before = "", after = ""] = aroundRows(
        JSON.stringify(checkReport(head, []), null, jsonIndent),
      );
      process.stdout.write(before);
      rows.forEach((row, place) => {
        if (place > 0) process.stdout.write(",");
        process.stdout.write(row);
      });
      const closes = jsonIndent === 0 || rows.length === 0 ? "" : `\n${" ".repeat(jsonIndent)}`;
      process.stdout.write(`${closes}${after}\n`);
    },
  };
}

/** A report without rows, parted where they belong. Within a text the quotes would be escaped. */
function aroundRows(report: string): readonly string[] {
  return report.split(/(?<="rows": ?\[)(?=\])/u);
}

/** What is said of a row is printed as soon as the row is checked. */
function rowByRow(): ReportPrinter {
  return {
    take: ({ printed }) => {
      for (const text of printed) process.stdout.write(text);
    },
    end: () => undefined,
  };
}

/** A page of Markdown, which begins with what is only known at the end. */
function markdownPrinter(head: ReportHead): ReportPrinter {
  const collector = reportCollector(head);
  return {
    watch: collector.add,
    take: () => undefined,
    end: () => {
      process.stdout.write(markdownReport(collector.report()));
    },
  };
}
