import type { RowFingerprint } from "@scopefit/tracker/history/row-fingerprint";
import { diffRuns } from "@scopefit/tracker/history/run-diff";
import type { Arrangement } from "@scopefit/tracker/layout/layout";
import { diffSummary, sinceLastRun } from "@scopefit/tracker/report/diff-lines";
import type { ReportHead } from "@scopefit/tracker/report/run-report";
import { summaryLines } from "@scopefit/tracker/report/summary-lines";

import { colours as pc } from "./colours.ts";
import { countLines } from "./count-lines.ts";
import type { ReportPrinter, Written } from "./report-printer.ts";
import { inColumns, widths } from "./table-columns.ts";
import { MOST_ROWS } from "./table-row.ts";
import { wrapped } from "./wrapped.ts";

/** A table for people: a line a vendor, then the summary. */
export function tableReport(head: ReportHead, arrangement: Arrangement): ReportPrinter {
  let rows = 0;
  const fingerprints: RowFingerprint[] = [];
  return {
    take: ({ digests, printed }) => {
      if (rows === 0 && digests.length > 0) {
        process.stdout.write(`${headLines(head, arrangement).join("\n")}\n`);
      }
      for (const lines of printed.slice(0, Math.max(0, MOST_ROWS - rows))) {
        process.stdout.write(lines);
      }
      rows += digests.length;
      // They are only looked at beside those of an earlier run.
      if (head.earlier !== null) fingerprints.push(...digests.map((it) => it.fingerprint));
    },
    end: (summary, written) => {
      const hidden = rows > MOST_ROWS ? [`… and ${rows - MOST_ROWS} more rows`] : [];
      const notices = head.notices.map(noticeLines);
      const found = [...countLines(summary), ...summaryLines(summary)];
      const lines = [...hidden, "", ...found, ...changeLines(head, fingerprints), "", ...notices];
      process.stdout.write(`${[...lines, ...writtenLines(written)].join("\n")}\n`);
    },
  };
}

function writtenLines(written: Written): readonly string[] {
  switch (written.kind) {
    case "nothing":
      return ["Nothing was written. Add -o FILE to get the marked workbook."];
    case "on-the-way":
      return [];
    case "file":
      return [`Marked workbook: ${written.path}`];
  }
}

function headLines({ file, sheet, asOf }: ReportHead, arrangement: Arrangement): readonly string[] {
  const headings = inColumns({
    row: arrangement === "question-a-row" ? "Col" : "Row",
    vendor: "Vendor",
    status: "Status".padEnd(widths.status),
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

/** A notice with its mark, its further lines indented below. */
function noticeLines(notice: string): string {
  return wrapped(notice, 2).join("\n").replace(/^ /u, "!");
}
