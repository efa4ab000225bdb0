import type { CheckedRow } from "@scopefit/core/check-row";
import { quoteOf } from "@scopefit/core/reading/fact";
import type { Status } from "@scopefit/core/verdict/verdict";
import { fingerprintOf, type RowFingerprint } from "@scopefit/tracker/history/row-fingerprint";
import { diffRuns } from "@scopefit/tracker/history/run-diff";
import { gradeOf } from "@scopefit/tracker/report/axes";
import { diffSummary, sinceLastRun } from "@scopefit/tracker/report/diff-lines";
import type { ReportHead } from "@scopefit/tracker/report/run-report";
import { summaryLines } from "@scopefit/tracker/report/summary-lines";
import { labelOf } from "@scopefit/tracker/writing/status-label";

import { colours as pc } from "./colours.ts";
import { countLines } from "./count-lines.ts";
import type { ReportPrinter } from "./report-printer.ts";
import { wrapped } from "./wrapped.ts";

/** More rows than this are for the workbook, not for a terminal. */
const MOST_ROWS = 400;
const FALLBACK_WIDTH = 120;
const LEAST_WHY_WIDTH = 30;
const BETWEEN = "  ";

/** The widths of the columns before the reason. The evidence grades are those of ISO and SOC 2. */
const WIDTHS = { row: 5, vendor: 24, status: 13, fit: 7, reliance: 8, grades: 5 } as const;
const TAKEN = Object.values(WIDTHS).reduce((sum, width) => sum + width + BETWEEN.length, 0);

const PAINT: Readonly<Record<Status, (text: string) => string>> = {
  covered: pc.blue,
  "covered-with-conditions": pc.yellow,
  "partly-covered": pc.magenta,
  "not-covered": pc.red,
  "cannot-tell": pc.gray,
};

/** A table for people: a line a vendor, then the summary. */
export function tableReport(head: ReportHead): ReportPrinter {
  let rows = 0;
  const fingerprints: RowFingerprint[] = [];
  const whyWidth = Math.max(LEAST_WHY_WIDTH, (process.stdout.columns ?? FALLBACK_WIDTH) - TAKEN);
  return {
    row: (row) => {
      if (rows === 0) process.stdout.write(`${headLines(head).join("\n")}\n`);
      rows += 1;
      fingerprints.push(fingerprintOf(row));
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
      const lines = [...hidden, "", ...found, ...changeLines(head, fingerprints), "", ...notices];
      process.stdout.write(`${[...lines, written].join("\n")}\n`);
    },
  };
}

function headLines({ file, sheet, asOf }: ReportHead): readonly string[] {
  const headings = inColumns({
    row: "Row",
    vendor: "Vendor",
    status: "Status".padEnd(WIDTHS.status),
    fit: "Fit",
    reliance: "Reliance",
    grades: "Evid.",
  });
  return [pc.bold(`${file} · ${sheet} · as of ${asOf}`), "", pc.dim(`${headings}Why`)];
}

/** How the run compares with the last one, where the workbook knows of one. */
function changeLines(
  { earlier, ranOn, asOf }: ReportHead,
  rows: readonly RowFingerprint[],
): readonly string[] {
  if (earlier === null) return [];
  const diff = diffRuns(earlier, { ranOn, asOf, rows });
  return wrapped(diffSummary(sinceLastRun(diff), diff), 0);
}

/** A vendor with its status, axes and first reason, which takes a second line where it needs one. */
function linesOf({ row, facts, verdict }: CheckedRow, whyWidth: number): string {
  const head = inColumns({
    row: String(row),
    vendor: clipped(quoteOf(facts.vendorName), WIDTHS.vendor),
    status: PAINT[verdict.status](labelOf(verdict.status).label.padEnd(WIDTHS.status)),
    fit: verdict.fit.answer,
    reliance: verdict.reliance,
    grades: `${gradeOf(verdict, "iso")} ${gradeOf(verdict, "soc2")}`,
  });
  const [first = "", ...rest] = wrapped(verdict.because[0] ?? "", 0, whyWidth);
  const line = head + first;
  if (rest.length === 0) return line;
  return `${line}\n${" ".repeat(TAKEN)}${clipped(rest.join(" "), whyWidth)}`;
}

/** The status comes padded, since its colours have no width. */
function inColumns(texts: Readonly<Record<keyof typeof WIDTHS, string>>): string {
  const { row, vendor, status, fit, reliance, grades } = texts;
  const cells = [
    row.padStart(WIDTHS.row),
    vendor.padEnd(WIDTHS.vendor),
    status,
    fit.padEnd(WIDTHS.fit),
    reliance.padEnd(WIDTHS.reliance),
    grades.padEnd(WIDTHS.grades),
  ];
  return cells.map((cell) => cell + BETWEEN).join("");
}

function clipped(text: string, width: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

/** A notice with its mark, its further lines indented below. */
function noticeLines(notice: string): string {
  return wrapped(notice, 2).join("\n").replace(/^ /u, "!");
}
