import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { countOf } from "@scopefit/core/rule/words";

import {
  placeWord,
  vendorPlace,
  vendorPlaceInWords,
  vendorWord,
} from "../../layout/vendor-place.ts";
import { labelOf, statusLabels } from "../../writing/sheets/status-label.ts";
import { fitInWords, gradesInWords } from "../axes.ts";
import { changeLine, diffSummary, sinceLastRun } from "../diff-lines.ts";
import type { RunReport } from "../run-report.ts";
import { summaryLines } from "../summary-lines.ts";
import { comingLines, nextChangeLine, spanLine } from "../timeline-lines.ts";
import { vendorHeading } from "../vendor-heading.ts";
import type { VendorReport } from "../vendor-report.ts";
import { escapeMarkdown as plain } from "./escape-markdown.ts";

/** A page to paste into a ticket or a wiki: the whole tracker first, then a section a vendor. */
export function markdownReport(run: RunReport): string {
  const { sheet, arrangement, asOf, file, notices, vendors } = run;
  const blocks = [
    `# ${plain(sheet)}, as of ${dayInWords(asOf)}`,
    `${plain(file)}, ${countOf(vendors.length, vendorWord(arrangement))}.`,
    statusTable(run),
    ...summaryLines(run.summary).map(plain),
    ...notices.map((notice) => `> ${plain(notice)}`),
    ...diffBlocks(run),
    ...portfolioBlocks(run),
    ...vendorTable(run),
    ...vendors.flatMap((vendor) => vendorBlocks(vendor, run)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function statusTable({ summary, arrangement }: RunReport): string {
  return table(
    ["status", `${vendorWord(arrangement)}s`],
    statusLabels.map(({ label, status }) => [label, String(summary.counts[status])]),
    [":---", "---:"],
  );
}

function diffBlocks({ diff }: RunReport): readonly string[] {
  if (diff === null) return [];
  const lines = diff.changes.map(changeLine);
  return ["## What has changed", plain(diffSummary(sinceLastRun(diff), diff)), ...listed(lines)];
}

function portfolioBlocks({ portfolio: { findings, quarters } }: RunReport): readonly string[] {
  const told = findings.map(({ finding, toDo }) => `${finding} ${toDo}`);
  const due = quarters.map(({ quarter, due: artefacts }) => [
    quarter,
    String(artefacts.filter(({ artefact }) => artefact === "iso").length),
    String(artefacts.filter(({ artefact }) => artefact === "soc2").length),
  ]);
  return [
    ...(told.length === 0 ? [] : ["## Across the vendors", ...listed(told)]),
    ...(due.length === 0
      ? []
      : [
          "## What falls due",
          table(["quarter", "certificates that end", "reports too old"], due, [
            ":---",
            "---:",
            "---:",
          ]),
        ]),
  ];
}

function vendorTable({ vendors, arrangement }: RunReport): readonly string[] {
  if (vendors.length === 0) return [];
  const rows = vendors.map((vendor) => [
    vendorPlace(arrangement, vendor.row),
    plain(vendorHeading(vendor.identity)),
    labelOf(vendor.status).label,
    fitInWords(vendor.fit),
    vendor.reliance,
    gradesInWords(vendor),
  ]);
  const align = ["---:", ":---", ":---", ":---", ":---", ":---"];
  return [
    "## Vendors",
    table([placeWord(arrangement), "vendor", "status", "fit", "reliance", "evidence"], rows, align),
  ];
}

function vendorBlocks(vendor: VendorReport, { arrangement }: RunReport): readonly string[] {
  const { row, identity, status, because, findings, questions, toDos, timeline, basis } = vendor;
  const change = nextChangeLine(timeline);
  return [
    `## ${plain(vendorHeading(identity))} (${vendorPlaceInWords(arrangement, row)}): ${labelOf(status).word}`,
    plain(because.join(" ")),
    `Fit: ${fitInWords(vendor.fit)}. Reliance: ${vendor.reliance}. Evidence: ${gradesInWords(vendor)}.`,
    ...block(
      "Findings",
      findings.map(
        ({ tag, text, cells }) =>
          `- **${tag}** ${plain(text)}${cells.length === 0 ? "" : ` (${cells.join(", ")})`}`,
      ),
    ),
    ...block("Questions for the vendor", numbered(questions)),
    ...block("For us to do", numbered(toDos)),
    ...block("Dates", [
      ...timeline.spans.map((span) => `- ${plain(spanLine(span))}`),
      ...comingLines(timeline).map((line) => `- ${plain(line)}`),
      ...(change === null ? [] : [`- **${plain(change)}**`]),
    ]),
    `_${plain(basis)}_`,
  ];
}

/** A list under its name, or nothing where it is empty. */
function block(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${name}:`, lines.join("\n")];
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${plain(line)}`).join("\n")];
}

function numbered(texts: readonly string[]): readonly string[] {
  return texts.map((text, place) => `${place + 1}. ${plain(text)}`);
}

function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly string[],
): string {
  return [headings, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
