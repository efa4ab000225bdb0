import type { CellRange } from "@scopefit/tracker/layout/grid";

import { raiseChanged } from "../../events/raise-changes.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import type { CellStyle } from "../cells/cell-style.ts";
import { plainValue, shownValue, type CellValue } from "../cells/cell-value.ts";
import { demand } from "../protection.ts";
import type { Sheet } from "../sheet.ts";

/** One column to sort by, counted from the left of what is sorted. */
export interface SortField {
  readonly key: number;
  readonly isAscending: boolean;
}

interface SortedRow {
  readonly values: readonly (CellValue | undefined)[];
  readonly styles: readonly CellStyle[];
}

/**
 * Sorts rows of data by the values of columns: numbers before texts before booleans, empty cells
 * last, as Excel does. Merged cells cannot be sorted.
 */
export function sortRows(sheet: Sheet, data: CellRange, fields: readonly SortField[]): void {
  demand(sheet, "allowSort");
  if (sheet.mergesIn(data).length > 0) throw new ExcelError("MergedRangeConflict");
  const rows: SortedRow[] = [];
  for (let row = data.firstRow; row <= data.lastRow; row++) rows.push(takeRow(sheet, data, row));
  const sorted = rows.toSorted((one, other) => compareRows(one, other, fields));
  sorted.forEach(({ values, styles }, down) => {
    const row = data.firstRow + down;
    styles.forEach((style, along) => {
      sheet.cells.setValue(row, data.firstColumn + along, values[along]);
      sheet.cells.setStyle(row, data.firstColumn + along, style);
    });
  });
  raiseChanged(sheet, data, "RangeEdited");
}

function takeRow({ cells }: Sheet, data: CellRange, row: number): SortedRow {
  const values: (CellValue | undefined)[] = [];
  const styles: CellStyle[] = [];
  for (let column = data.firstColumn; column <= data.lastColumn; column++) {
    values.push(cells.value(row, column));
    styles.push(cells.style(row, column));
  }
  return { values, styles };
}

function compareRows(one: SortedRow, other: SortedRow, fields: readonly SortField[]): number {
  for (const { key, isAscending } of fields) {
    const order = compareCells(one.values[key], other.values[key], isAscending);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCells(
  one: CellValue | undefined,
  other: CellValue | undefined,
  isAscending: boolean,
): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  const a = shownValue(one);
  const b = shownValue(other);
  const order =
    typeof a === "number" && typeof b === "number"
      ? a - b
      : rank(a) - rank(b) ||
        textOf(one).localeCompare(textOf(other), "en", { sensitivity: "base" });
  return isAscending ? order : -order;
}

function textOf(value: CellValue): string {
  return String(plainValue(value));
}

function rank(value: unknown): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}
