import { type CheckedRow } from "@scopefit/core/check-row";
import { quoteOf } from "@scopefit/core/reading/fact";
import { isOpen } from "@scopefit/core/rule/rule";
import { rankedOpen } from "@scopefit/core/verdict/ranking";
import { labelOf } from "@scopefit/tracker/writing/status-label";

import { type PrinterContext, type ReportPrinter } from "./report-printer.ts";
import { summaryLines } from "./summary-lines.ts";

/** A page to paste into a ticket or a wiki: the summary, then a section a vendor. */
export function markdownReport({ head }: PrinterContext): ReportPrinter {
  const sections: string[] = [];
  return {
    row: (row) => sections.push(sectionOf(row)),
    end: (summary) => {
      const lines = [
        `# ${plain(head.sheet)}, as of ${head.asOf}`,
        "",
        ...summaryLines(summary).map((line) => `- ${line}`),
        "",
        ...head.notices.map((notice) => `> ${plain(notice)}\n`),
        ...sections,
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
    },
  };
}

function sectionOf(row: CheckedRow): string {
  const { verdict, outcomes, facts } = row;
  const findings = rankedOpen(outcomes.filter(isOpen), verdict.status);
  return [
    `## ${plain(quoteOf(facts.vendorName))} (row ${row.row}): ${labelOf(verdict.status).word}`,
    "",
    plain(verdict.because.join(" ")),
    "",
    ...findings.map(
      ({ severity, finding, cells }) => `- **${severity}** ${plain(finding)} (${cells.join(", ")})`,
    ),
    "",
    ...verdict.questions.map((question, place) => `${place + 1}. ${plain(question.text)}`),
    "",
    `_${plain(verdict.basis)}_`,
    "",
  ].join("\n");
}

/** A vendor's words must not become markup of ours. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|]/gu, "\\$&");
}
