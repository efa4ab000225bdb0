import type { Answer, Workbook } from "@scopefit/pane/workbook/workbook";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";

import { type CellTable, tableOf } from "./cell-table.ts";
import { typedValue } from "./typed-value.ts";

/** The texts of a range as they stand in the file. */
export async function readRange(
  workbook: Workbook,
  sheet: string,
  range: CellRange,
): Promise<Answer<CellTable>> {
  const rows = await workbook.readRows(sheet, range.firstRow, range.lastRow);
  return rows.ok ? { ok: true, value: tableOf(range, rows.value) } : rows;
}

/** The edits that put a table where a range begins; what stands there already is no edit. */
export function pasteEdits(
  sheet: string,
  { firstRow, firstColumn }: Pick<CellRange, "firstRow" | "firstColumn">,
  before: CellTable,
  after: CellTable,
): readonly CellEdit[] {
  return after.flatMap((texts, down) =>
    texts.flatMap((text, right) => {
      const was = before[down]?.[right] ?? "";
      if (was === text) return [];
      const [row, column] = [firstRow + down, firstColumn + right];
      return [{ sheet, row, column, before: was, after: typedValue(text) }];
    }),
  );
}

/** The edits that empty a range. */
export function clearEdits(
  sheet: string,
  range: CellRange,
  before: CellTable,
): readonly CellEdit[] {
  const nothing = before.map((texts) => texts.map(() => ""));
  return pasteEdits(sheet, range, before, nothing);
}
