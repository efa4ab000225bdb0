import type { CheckedRow } from "@scopefit/core/check-row";
import { quoteOf } from "@scopefit/core/reading/fact";
import { isOpen, type Question } from "@scopefit/core/rule/rule";
import { rankedOpen } from "@scopefit/core/verdict/ranking";
import { labelOf, statusLabels } from "@scopefit/tracker/writing/status-label";

import type { PrinterContext, ReportPrinter } from "./report-printer.ts";
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
        "| status | rows |",
        "| --- | ---: |",
        ...statusLabels.map(({ label, status }) => `| ${label} | ${summary.counts[status]} |`),
        "",
        ...summaryLines(summary).map((line) => `${plain(line)}\n`),
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
    ...block(
      "Findings",
      findings.map(
        ({ severity, finding, cells }) =>
          `- **${severity}** ${plain(finding)}${cells.length === 0 ? "" : ` (${cells.join(", ")})`}`,
      ),
    ),
    ...block("Questions for the vendor", numbered(verdict.questions)),
    ...block("For us to do", numbered(verdict.toDos)),
    "",
    `_${plain(verdict.basis)}_`,
    "",
  ].join("\n");
}

/** A list under its name, or nothing where it is empty. */
function block(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${name}:`, "", ...lines];
}

function numbered(questions: readonly Question[]): readonly string[] {
  return questions.map(({ text }, place) => `${place + 1}. ${plain(text)}`);
}

/** A vendor's words must not become markup of ours. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|]/gu, "\\$&");
}
