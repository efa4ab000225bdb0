import { ourHeading } from "@scopefit/tracker/our-columns/our-column";
import { rowTexts } from "@scopefit/tracker/writing/row-texts";
import { quotedField } from "@scopefit/xlsx/csv/neutralise";
import { quoteOf } from "@scopefit/core/reading/fact";

import type { ReportPrinter } from "./report-printer.ts";

const COLUMNS = [
  "status",
  "why",
  "covered",
  "findings",
  "questions",
  "to-do",
  "evidence",
  "basis",
] as const;

/** One CSV record a row, with what the marked workbook says. */
export function csvReport(): ReportPrinter {
  writeRecord(["Row", "Vendor", ...COLUMNS.map(ourHeading)]);
  return {
    row: (row) => {
      const texts = rowTexts(row);
      writeRecord([
        String(row.row),
        quoteOf(row.facts.vendorName),
        ...COLUMNS.map((key) => texts[key]),
      ]);
    },
    end: () => undefined,
  };
}

function writeRecord(fields: readonly string[]): void {
  process.stdout.write(`${fields.map(quotedField).join(",")}\r\n`);
}
