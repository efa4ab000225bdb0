import type { CheckedRow } from "@scopefit/core/check-row";
import { quoteOf } from "@scopefit/core/reading/fact";
import type { Status } from "@scopefit/core/verdict/verdict";
import { labelOf } from "@scopefit/tracker/writing/status-label";
import pc from "picocolors";

import type { PrinterContext, ReportPrinter } from "./report-printer.ts";
import { countLines, summaryLines } from "./summary-lines.ts";

/** More rows than this are for the workbook, not for a terminal. */
const MOST_ROWS = 400;
const VENDOR_WIDTH = 30;
const STATUS_WIDTH = 13;
const FALLBACK_WIDTH = 120;

const PAINT: Readonly<Record<Status, (text: string) => string>> = {
  covered: pc.blue,
  "covered-with-conditions": pc.yellow,
  "partly-covered": pc.magenta,
  "not-covered": pc.red,
  "cannot-tell": pc.gray,
};

/** A table for people: a line a vendor, then the summary. */
export function tableReport({ head }: PrinterContext): ReportPrinter {
  let rows = 0;
  const whyWidth = (process.stdout.columns ?? FALLBACK_WIDTH) - VENDOR_WIDTH - STATUS_WIDTH - 12;
  return {
    row: (row) => {
      if (rows === 0)
        process.stdout.write(`${pc.bold(`${head.file} · ${head.sheet} · as of ${head.asOf}`)}\n\n`);
      rows += 1;
      if (rows <= MOST_ROWS) process.stdout.write(`${lineOf(row, whyWidth)}\n`);
    },
    end: (summary, output) => {
      const hidden = rows > MOST_ROWS ? [`… and ${rows - MOST_ROWS} more rows`] : [];
      const written =
        output === null
          ? "Nothing was written. Add -o FILE to get the marked workbook."
          : `Marked workbook: ${output.path}`;
      const notices = head.notices.map((notice) => `! ${notice}`);
      const found = [...countLines(summary), ...summaryLines(summary)];
      const lines = [...hidden, "", ...found, "", ...notices, written];
      process.stdout.write(`${lines.join("\n")}\n`);
    },
  };
}

function lineOf({ row, facts, verdict }: CheckedRow, whyWidth: number): string {
  const { label } = labelOf(verdict.status);
  const why = clipped(verdict.because[0] ?? "", Math.max(20, whyWidth));
  return `${String(row).padStart(6)}  ${clipped(quoteOf(facts.vendorName), VENDOR_WIDTH).padEnd(VENDOR_WIDTH)}  ${PAINT[verdict.status](label.padEnd(STATUS_WIDTH))}  ${why}`;
}

function clipped(text: string, width: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
