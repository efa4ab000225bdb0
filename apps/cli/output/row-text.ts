import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";
import type { Arrangement } from "@scopefit/tracker/layout/layout";
import { checkedRowJson } from "@scopefit/tracker/report/check-report";
import { csvRecord } from "@scopefit/tracker/report/csv/csv-report";
import { vendorReport } from "@scopefit/tracker/report/vendor-report";

import type { CheckFormat } from "./check-format.ts";
import { tableRow } from "./table-row.ts";

/** How rows are printed: plain data, since a row is put into text on the thread that checked it. */
export interface RowPrinting {
  readonly format: CheckFormat;
  /** How far JSON is indented, in characters. */
  readonly indent: number;
  readonly isColoured: boolean;
  /** How many characters a line of the table may have. */
  readonly width: number;
  readonly arrangement: Arrangement;
}

/** What a format prints of one row; "" where it says nothing of single rows. */
export type RowText = (row: CheckedRow) => string;

/** Puts rows into the text of a format, one after the other in the order of the sheet. */
export function rowText(printing: RowPrinting, run: CheckContext): RowText {
  const { format, indent } = printing;
  switch (format) {
    case "json":
      return (row) => memberOfList(JSON.stringify(checkedRowJson(row), null, indent), indent);
    case "ndjson":
      return (row) => `${JSON.stringify(checkedRowJson(row))}\n`;
    case "csv":
      return (row) => csvRecord(vendorReport(row, run));
    case "table":
      return tableRow(printing);
    case "md":
      // A page of Markdown looks at all rows together, so its printer takes them whole.
      return () => "";
  }
}

/** A value as it stands in a list that is a member of the printed object. */
function memberOfList(json: string, indent: number): string {
  if (indent === 0) return json;
  const start = `\n${" ".repeat(2 * indent)}`;
  // A line break within JSON is never part of a text, which has it escaped.
  return start + json.replaceAll("\n", start);
}
