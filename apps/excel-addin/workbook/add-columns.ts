import type { Answer } from "@scopefit/pane/workbook/workbook";
import { inputMessage } from "@scopefit/tracker/excel-values/input-message";
import { NEW_COLUMN_WIDTH } from "@scopefit/tracker/writing/plan/new-column-width";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";

import { answer, inExcel, refusal } from "./in-excel.ts";
import { rangeOf } from "./read-rows.ts";
import { firstFilled, writableSheet } from "./writable-sheet.ts";
import { widthInPoints } from "./write-columns.ts";

/**
 * Adds columns of the user's own: headings that look like their neighbours, and the notes as input
 * messages, which hold nobody to anything.
 */
export function addColumns(added: NewColumns): Promise<Answer<void>> {
  return inExcel({ sheet: added.sheet, progress: { written: 0 } }, async (context) => {
    const found = await writableSheet(context, added.sheet);
    if (!found.ok) return found;
    const worksheet = found.value;
    const places = added.columns.map(({ column }) => wholeColumn(worksheet, added, column));
    const taken = await firstFilled(context, places);
    if (taken !== null) return refusal({ kind: "place-taken", sheet: added.sheet, address: taken });
    queueColumns(worksheet, added);
    await context.sync();
    return answer(undefined);
  });
}

function queueColumns(worksheet: Excel.Worksheet, added: NewColumns): void {
  const left = Math.min(...added.columns.map(({ column }) => column)) - 1;
  const header = (column: number) => worksheet.getRangeByIndexes(added.headerRow - 1, column, 1, 1);
  const table = added.table === null ? null : worksheet.tables.getItem(added.table);
  for (const { column, heading, note } of added.columns) {
    if (table === null) header(column).values = [[heading]];
    else table.columns.add(undefined, undefined, heading);
    if (left >= 0) header(column).copyFrom(header(left), Excel.RangeCopyType.formats);
    header(column).format.columnWidth = widthInPoints(NEW_COLUMN_WIDTH);
    const { title, text } = inputMessage(heading, note);
    wholeColumn(worksheet, added, column).dataValidation.prompt = {
      title,
      message: text,
      showPrompt: true,
    };
  }
}

/** From the header to the last vendor. */
function wholeColumn(
  worksheet: Excel.Worksheet,
  { headerRow, firstRow, lastRow }: NewColumns,
  column: number,
): Excel.Range {
  return rangeOf(worksheet, {
    firstRow: headerRow,
    lastRow: Math.max(firstRow, lastRow),
    firstColumn: column,
    lastColumn: column,
  });
}
