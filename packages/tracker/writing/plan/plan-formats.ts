import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Rule } from "@scopefit/core/rule/rule";

import { cellAddress, columnLetters } from "../../layout/cell-address.ts";
import type { CellRange } from "../../layout/grid.ts";
import type { Layout } from "../../layout/layout.ts";
import { columnsAnywhere, type Mapping } from "../../mapping/mapping.ts";
import { markFormula, markLevels, markLooks } from "../row/cell-marks.ts";
import type { PlannedColumn, PlannedFormat } from "./edit-plan.ts";
import { statusLabels } from "../sheets/status-label.ts";

/**
 * The conditional formats: the status column by its word, and every input column that a rule reads
 * by the code in our hidden column. They follow sorting and filtering and vanish with our columns;
 * those of a column that is not among `columns` are left out.
 */
export function planFormats(
  layout: Layout,
  mapping: Mapping,
  columns: readonly PlannedColumn[],
  rules: readonly Rule[],
): readonly PlannedFormat[] {
  const at = (key: PlannedColumn["key"]) => columns.find((column) => column.key === key)?.column;
  const status = at("status");
  const marks = at("marks");
  return [
    ...(status === undefined ? [] : statusFormats(layout, status)),
    ...(marks === undefined ? [] : inputFormats(layout, mapping, marks, rules)),
  ];
}

function statusFormats(layout: Layout, column: number): readonly PlannedFormat[] {
  const cell = `$${columnLetters(column)}${layout.firstRow}`;
  return statusLabels.map(({ label, look }) => ({
    range: dataRange(layout, column),
    formula: `LEFT(${cell},1)="${label.slice(0, 1)}"`,
    look,
  }));
}

function inputFormats(
  layout: Layout,
  mapping: Mapping,
  marksColumn: number,
  rules: readonly Rule[],
): readonly PlannedFormat[] {
  const read = new Set<FieldId>(rules.flatMap((rule) => rule.reads));
  const marksCell = `$${cellAddress(layout.firstRow, marksColumn)}`;
  const marked = columnsAnywhere(mapping).filter(({ field }) => field !== null && read.has(field));
  return [...new Set(marked.map(({ column }) => column))].flatMap((column) =>
    markLevels.map((level) => ({
      range: dataRange(layout, column),
      formula: markFormula(columnLetters(column), level, marksCell),
      look: markLooks[level],
    })),
  );
}

function dataRange({ firstRow, lastRow }: Layout, column: number): CellRange {
  return { firstRow, lastRow, firstColumn: column, lastColumn: column };
}
