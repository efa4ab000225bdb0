import type { CellRange } from "@scopefit/tracker/layout/grid";
import { parseFormatCode } from "@scopefit/tracker/excel-values/number-format";

import { countsFrom1904 } from "./cell-content.ts";

/** How many rows below the first are searched for a cell that holds a day. */
const ROWS_SEARCHED = 40;

/**
 * Whether the workbook counts its days from 1904, told from the first cell of a sheet that holds a
 * day. Without one the question does not matter.
 */
export async function readDayCount(
  context: Excel.RequestContext,
  sheet: string,
  used: CellRange | null,
): Promise<boolean> {
  if (used === null) return false;
  const height = Math.min(used.lastRow - used.firstRow + 1, ROWS_SEARCHED);
  const width = used.lastColumn - used.firstColumn + 1;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(used.firstRow - 1, used.firstColumn, height, width)
    .load("values, text, numberFormat");
  await context.sync();
  for (const [y, values] of range.values.entries()) {
    for (const [x, value] of (values as readonly unknown[]).entries()) {
      const code: unknown = range.numberFormat[y]?.[x];
      if (typeof value !== "number" || typeof code !== "string") continue;
      if (parseFormatCode(code).kind !== "day") continue;
      const shown = range.text[y]?.[x] ?? "";
      if (/\d{4}/u.test(shown)) return countsFrom1904(value, shown);
    }
  }
  return false;
}
