import type { CellRange } from "@scopefit/tracker/layout/grid";

import { raiseChanged, type ChangeType } from "../../events/raise-changes.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import { isEntireColumn, isEntireRow } from "../cells/area.ts";
import { addColumns } from "../tables/grow-tables.ts";
import { demand, demandUnprotected, type ProtectedAct } from "../protection.ts";
import { shiftFormulas } from "./shift-formulas.ts";
import type { Sheet } from "../sheet.ts";
import { tears, type Shift } from "./shift.ts";
import type { Table } from "../tables/table.ts";

/** Puts cells in or takes them out, as `Range.insert` and `Range.delete` do, and tells of it. */
export function shiftCells(sheet: Sheet, shift: Shift): void {
  checkProtection(sheet, shift);
  const torn = [...sheet.tables.map((table) => table.area.range), ...sheet.mergesIn(shift.range)];
  if (torn.some((range) => tears(shift, range))) throw new ExcelError("InvalidOperation");
  if (hasFilterConflict(sheet, shift)) throw new ExcelError("FilteredRangeConflict");
  const before = new Map(sheet.tables.map((table) => [table, table.area.range] as const));
  sheet.shifts.push(shift);
  sheet.cells.shift(shift);
  if (shift.axis === "rows" && isEntireRow(shift.range)) sheet.rows.shift(shift);
  if (shift.axis === "columns" && isEntireColumn(shift.range)) sheet.columns.shift(shift);
  sheet.tables = sheet.tables.filter((table) => table.area.place !== null);
  for (const [table, range] of before) {
    if (table.area.place !== null && shift.axis === "columns") {
      shiftColumns(sheet, table, range, shift);
    }
  }
  shiftFormulas(sheet, shift);
  raiseChanged(sheet, shift.range, changeTypeOf(shift));
}

function checkProtection(sheet: Sheet, { kind, axis, range }: Shift): void {
  const isWhole = axis === "rows" ? isEntireRow(range) : isEntireColumn(range);
  if (!isWhole) return demandUnprotected(sheet);
  const acts: Record<string, ProtectedAct> = {
    "insert rows": "allowInsertRows",
    "insert columns": "allowInsertColumns",
    "delete rows": "allowDeleteRows",
    "delete columns": "allowDeleteColumns",
  };
  demand(sheet, acts[`${kind} ${axis}`] ?? "allowInsertRows");
}

/** Cells cannot be moved up or down through filtered rows, unless whole rows are. */
function hasFilterConflict(sheet: Sheet, { axis, range }: Shift): boolean {
  if (axis !== "rows" || isEntireRow(range)) return false;
  return [...sheet.filteredRows].some((row) => row >= range.firstRow);
}

function changeTypeOf({ kind, axis, range }: Shift): ChangeType {
  const isInsert = kind === "insert";
  if (axis === "rows" && isEntireRow(range)) return isInsert ? "RowInserted" : "RowDeleted";
  if (axis === "columns" && isEntireColumn(range)) {
    return isInsert ? "ColumnInserted" : "ColumnDeleted";
  }
  return isInsert ? "CellInserted" : "CellDeleted";
}

/** Columns put into a table, or taken out of it. */
function shiftColumns(sheet: Sheet, table: Table, before: CellRange, shift: Shift): void {
  const { firstColumn, lastColumn } = shift.range;
  const place = firstColumn - before.firstColumn;
  const width = lastColumn - firstColumn + 1;
  if (shift.kind === "delete") {
    const from = Math.max(0, place);
    table.columns.splice(from, Math.max(0, place + width - from));
    return;
  }
  if (place <= 0 || firstColumn > before.lastColumn) return;
  const after = table.columns.splice(place);
  const until = table.area.range.lastColumn;
  table.area = table.area.at({ ...table.area.range, lastColumn: lastColumn });
  addColumns(sheet, table);
  table.columns.push(...after);
  table.area = table.area.at({ ...table.area.range, lastColumn: until });
}
