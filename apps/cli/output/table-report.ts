import type { CheckedRow } from "@scopefit/core/check-row";
import { quoteOf } from "@scopefit/core/reading/fact";
import type { Status } from "@scopefit/core/verdict/verdict";
import { labelOf } from "@scopefit/tracker/writing/status-label";
import { colours as pc } from "./colours.ts";

import type { PrinterContext, ReportPrinter } from "./report-printer.ts";
import { countLines, summaryLines } from "./summary-lines.ts";
import { wrapped } from "./wrapped.ts";

/** More rows than this are for the workbook, not for a terminal. */
const MOST_ROWS = 400;
const ROW_WIDTH = 5;
const VENDOR_WIDTH = 26;
const STATUS_WIDTH = 13;
/** The blanks between the columns. */
const GAPS = 6;
const LEAST_WHY_WIDTH = 30;
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
  const width = process.stdout.columns ?? FALLBACK_WIDTH;
  const taken = ROW_WIDTH + VENDOR_WIDTH + STATUS_WIDTH + GAPS;
  const whyWidth = Math.max(LEAST_WHY_WIDTH, width - taken);
  return {
    row: (row) => {
      if (rows === 0)
        process.stdout.write(`${pc.bold(`${head.file} · ${head.sheet} · as of ${head.asOf}`)}\n\n`);
      rows += 1;
      if (rows <= MOST_ROWS) process.stdout.write(`${linesOf(row, whyWidth)}\n`);
    },
    end: (summary, output) => {
      const hidden = rows > MOST_ROWS ? [`… and ${rows - MOST_ROWS} more rows`] : [];
      const written =
        output === null
          ? "Nothing was written. Add -o FILE to get the marked workbook."
          : `Marked workbook: ${output.path}`;
      const notices = head.notices.map(noticeLines);
      const found = [...countLines(summary), ...summaryLines(summary)];
      const lines = [...hidden, "", ...found, "", ...notices, written];
      process.stdout.write(`${lines.join("\n")}\n`);
    },
  };
}

/** A vendor with its status and first reason, which takes a second line where it needs one. */
function linesOf({ row, facts, verdict }: CheckedRow, whyWidth: number): string {
  const { label } = labelOf(verdict.status);
  const vendor = clipped(quoteOf(facts.vendorName), VENDOR_WIDTH).padEnd(VENDOR_WIDTH);
  const status = PAINT[verdict.status](label.padEnd(STATUS_WIDTH));
  const head = `${String(row).padStart(ROW_WIDTH)}  ${vendor}  ${status}  `;
  const [first = "", ...rest] = wrapped(verdict.because[0] ?? "", 0, whyWidth);
  if (rest.length === 0) return head + first;
  const indent = " ".repeat(ROW_WIDTH + VENDOR_WIDTH + STATUS_WIDTH + GAPS);
  return `${head}${first}\n${indent}${clipped(rest.join(" "), whyWidth)}`;
}

function clipped(text: string, width: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

/** A notice with its mark, its further lines indented below. */
function noticeLines(notice: string): string {
  return wrapped(notice, 2).join("\n").replace(/^ /u, "!");
}
