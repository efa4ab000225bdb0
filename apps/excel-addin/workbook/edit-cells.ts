import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Answer } from "@scopefit/pane/workbook/workbook";
import { serialOfDay } from "@scopefit/tracker/excel-values/date-serial";
import { parseFormatCode } from "@scopefit/tracker/excel-values/number-format";
import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";

import type { CellReader } from "./cell-content.ts";
import { answer, inExcel, refusal } from "./in-excel.ts";
import { LOADED } from "./read-block.ts";
import { writableSheet } from "./writable-sheet.ts";

/** What Excel would take for a formula, a number, a day or a yes or no, were it typed into a cell. */
const NOT_PLAIN = /^[=+\-@'\t\r]|\d|^\s*(?:true|false)\s*$/iu;

/** Changes cells of the user's own, all or none: first it is seen whether they hold what was seen. */
export async function editCells(
  edits: readonly CellEdit[],
  read: CellReader,
  is1904: boolean,
): Promise<Answer<void>> {
  const [first] = edits;
  if (first === undefined) return answer(undefined);
  const progress = { written: 0 };
  return inExcel({ sheet: first.sheet, progress }, async (context) => {
    const sheets = new Map<string, Excel.Worksheet>();
    for (const name of new Set(edits.map(({ sheet }) => sheet))) {
      const found = await writableSheet(context, name);
      if (!found.ok) return found;
      sheets.set(name, found.value);
    }
    const loaded = edits.flatMap((edit) => {
      const range = sheets.get(edit.sheet)?.getRangeByIndexes(edit.row - 1, edit.column, 1, 1);
      return range === undefined ? [] : [{ edit, range: range.load(LOADED) }];
    });
    await context.sync();
    for (const { edit, range } of loaded) {
      const content = read(
        range.values[0]?.[0],
        range.valueTypes[0]?.[0] ?? "Unknown",
        range.numberFormat[0]?.[0],
      );
      if ((content?.text ?? "") === edit.before) continue;
      const address = cellAddress(edit.row, edit.column);
      return refusal({ kind: "cell-changed", sheet: edit.sheet, address });
    }
    for (const { edit, range } of loaded) queueEdit(range, edit.after, is1904);
    await context.sync();
    return answer(undefined);
  });
}

function queueEdit(range: Excel.Range, after: CellEdit["after"], is1904: boolean): void {
  if (after === null) {
    range.clear(Excel.ClearApplyTo.contents);
    return;
  }
  switch (after.kind) {
    case "text":
      range.values = [[NOT_PLAIN.test(after.text) ? `'${after.text}` : after.text]];
      return;
    case "number":
      if (showsDay(range)) range.numberFormat = [["General"]];
      range.values = [[after.number]];
      return;
    case "day":
      if (!showsDay(range)) range.numberFormat = [["yyyy-mm-dd"]];
      range.values = [[serialOfDay(isoDay(after.day), is1904)]];
  }
}

function showsDay(range: Excel.Range): boolean {
  const code: unknown = range.numberFormat[0]?.[0];
  return typeof code === "string" && parseFormatCode(code).kind === "day";
}
