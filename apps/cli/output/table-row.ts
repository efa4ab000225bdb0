import type { CheckedRow } from "@scopefit/core/check-row";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import type { Status } from "@scopefit/core/verdict/verdict";
import { vendorPlace } from "@scopefit/tracker/layout/vendor-place";
import { gradeOf } from "@scopefit/tracker/report/axes";
import { labelOf } from "@scopefit/tracker/writing/sheets/status-label";

import { coloursWhere } from "./colours.ts";
import type { RowPrinting, RowText } from "./row-text.ts";
import { beforeReason, inColumns, widths } from "./table-columns.ts";
import { wrapped } from "./wrapped.ts";

/** More rows than this are for the workbook, not for a terminal. */
export const MOST_ROWS = 400;
const LEAST_WHY_WIDTH = 30;

/** The lines of a row in the table. Of the rows that come, those too many to be shown have none. */
export function tableRow({
  width,
  isColoured,
  arrangement,
}: Pick<RowPrinting, "width" | "isColoured" | "arrangement">): RowText {
  const whyWidth = Math.max(LEAST_WHY_WIDTH, width - beforeReason);
  const paint = statusPaint(isColoured);
  let count = 0;
  return (row) => {
    count += 1;
    return count > MOST_ROWS
      ? ""
      : `${linesOf(row, vendorPlace(arrangement, row.row), paint, whyWidth)}\n`;
  };
}

type Paint = Readonly<Record<Status, (text: string) => string>>;

function statusPaint(isColoured: boolean): Paint {
  const { blue, yellow, magenta, red, gray } = coloursWhere(isColoured);
  return {
    covered: blue,
    "covered-with-conditions": yellow,
    "partly-covered": magenta,
    "not-covered": red,
    "cannot-tell": gray,
  };
}

/** A vendor with its status, axes and first reason, which takes a second line where it needs one. */
function linesOf(
  { facts, verdict }: CheckedRow,
  place: string,
  paint: Paint,
  whyWidth: number,
): string {
  const head = inColumns({
    row: place,
    vendor: clipped(quoteOf(facts.vendorName), widths.vendor),
    status: paint[verdict.status](labelOf(verdict.status).label.padEnd(widths.status)),
    fit: verdict.fit.answer,
    reliance: verdict.reliance,
    grades: `${gradeOf(verdict, "iso")} ${gradeOf(verdict, "soc2")}`,
  });
  const [first = "", ...rest] = wrapped(verdict.because[0] ?? "", 0, whyWidth);
  const line = head + first;
  if (rest.length === 0) return line;
  return `${line}\n${" ".repeat(beforeReason)}${clipped(rest.join(" "), whyWidth)}`;
}

function clipped(text: string, width: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
