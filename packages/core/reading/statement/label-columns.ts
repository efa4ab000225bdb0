import { oneOf } from "../text/wordings.ts";
import {
  AUDITOR_LABELS,
  CERTIFICATE_NUMBER_LABELS,
  CERTIFICATION_BODY_LABELS,
  REPORT_DETAIL_LABELS,
  TERM_LABELS,
} from "../artefacts/wordings/labels.ts";

/** How many columns must be details of a certificate or report for the table to be one of them. */
const ENOUGH = 2;

/**
 * A table of certificates or reports with the name of each detail put before it: under "| Standard | Issued by |
 * Expires |", "| ISO 27001 | Kiwa | 2028 |" becomes "| ISO 27001 | Issued by: Kiwa | Expires: 2028 |". The headings
 * stand in the text itself, or are the heading of the row. `null` where it is no such table.
 */
export function labelledColumns(text: string, heading: string | null): string | null {
  if (!text.includes("|")) return null;
  const lines = text.split("\n");
  const rule = lines.findIndex((line) => RULE.test(line));
  const above = rule > 0 ? lines[rule - 1] : heading;
  if (above === null || above === undefined || !above.includes("|")) return null;
  const labels = cellsOf(above);
  if (labels.filter((label) => IS_DETAIL.test(label)).length < ENOUGH) return null;
  const from = rule > 0 ? rule + 1 : 0;
  const rows = lines.map((line, at) => (at < from ? line : labelledRow(line, labels)));
  return rule > 0 ? [...rows.slice(0, rule - 1), ...rows.slice(from)].join("\n") : rows.join("\n");
}

const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*$/u;

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cell) => cell.replace(/\*\*/gu, "").trim());
}

function labelledRow(line: string, labels: readonly string[]): string {
  if (!line.includes("|")) return line;
  const cells = cellsOf(line);
  if (cells.length !== labels.length) return line;
  const labelled = cells.map((cell, at) => {
    const label = labels[at] ?? "";
    return IS_DETAIL.test(label) && /[\p{L}\p{N}]/u.test(cell) ? `${label}: ${cell}` : cell;
  });
  return `| ${labelled.join(" | ")} |`;
}

/** Whether a heading names a detail of a certificate or report: "Issued by", "Opinion". */
export function isDetailLabel(heading: string): boolean {
  return IS_DETAIL.test(heading);
}

const IS_DETAIL = new RegExp(
  String.raw`^(?:${oneOf(
    CERTIFICATE_NUMBER_LABELS,
    CERTIFICATION_BODY_LABELS,
    AUDITOR_LABELS,
    TERM_LABELS,
    REPORT_DETAIL_LABELS,
  )})\.?$`,
  "iu",
);
