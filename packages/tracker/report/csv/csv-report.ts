import { ourHeading } from "../../our-columns/our-column.ts";
import { fitInWords, gradeOf } from "../axes.ts";
import type { RunReport } from "../run-report.ts";
import type { VendorReport } from "../vendor-report.ts";
import { quotedField } from "./neutralise.ts";

const TEXT_COLUMNS = [
  "why",
  "covered",
  "findings",
  "questions",
  "to-do",
  "evidence",
  "basis",
] as const;

/** The record that heads the CSV. */
export function csvHeader(): string {
  return record([
    "Row",
    "Vendor",
    "Service",
    ourHeading("status"),
    "Fit",
    "Reliance",
    "ISO 27001 evidence",
    "SOC 2 evidence",
    "Answer changes on",
    ...TEXT_COLUMNS.map(ourHeading),
  ]);
}

/** The record of one row, with what the marked workbook says. No field can become a formula. */
export function csvRecord(report: VendorReport): string {
  const { row, identity, fit, reliance, timeline, texts } = report;
  return record([
    String(row),
    identity.vendor,
    identity.service,
    texts.status,
    fitInWords(fit),
    reliance,
    gradeOf(report, "iso"),
    gradeOf(report, "soc2"),
    timeline.nextChange?.date ?? "",
    ...TEXT_COLUMNS.map((key) => texts[key]),
  ]);
}

/** All rows as one CSV. */
export function csvReport({ vendors }: RunReport): string {
  return csvHeader() + vendors.map(csvRecord).join("");
}

/** Delimited text as RFC 4180 has it. */
function record(fields: readonly string[]): string {
  return `${fields.map(quotedField).join(",")}\r\n`;
}
