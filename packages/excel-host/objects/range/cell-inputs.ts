import { columnCount, isUnbounded, rowCount } from "../../model/cells/area.ts";
import type { CellInput } from "../../model/cells/cell-entry.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { checkShape, type CellInputs } from "../../model/cells/write-cells.ts";
import { ExcelError } from "../../protocol/excel-error.ts";

/** What was assigned to a range as a value for every cell; a single one is meant for all of them. */
export function matrixOf(target: SheetRange, value: unknown): readonly (readonly unknown[])[] {
  const { range } = target;
  if (value === null || isUnbounded(range)) throw new ExcelError("InvalidArgument");
  if (!Array.isArray(value)) {
    const row: unknown[] = Array.from({ length: columnCount(range) }, (): unknown => value);
    return Array.from({ length: rowCount(range) }, () => row);
  }
  const rows: unknown[] = value;
  if (!rows.every(Array.isArray)) throw new ExcelError("InvalidArgument");
  const matrix = rows as unknown[][];
  checkShape(range, matrix.length, matrix);
  return matrix;
}

/** The same for values and formulas: texts, numbers, booleans, and `null` to leave a cell alone. */
export function cellInputsOf(target: SheetRange, value: unknown): CellInputs {
  return matrixOf(target, value).map((cells) => cells.map(cellInputOf));
}

function cellInputOf(value: unknown): CellInput | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ExcelError("InvalidArgument");
}
