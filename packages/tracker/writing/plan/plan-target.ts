import type { Rule } from "@scopefit/core/rule/rule";

import type { SheetShape } from "../../layout/grid.ts";
import type { Layout } from "../../layout/layout.ts";
import type { Mapping } from "../../mapping/mapping.ts";
import type { PlannedColumn, PlannedTarget } from "./edit-plan.ts";
import { areBesideTable } from "./plan-columns.ts";
import { planFormats } from "./plan-formats.ts";

/** What of a tracker decides where our columns go and how they look. */
export interface TargetBasis {
  readonly shape: SheetShape;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly rules: readonly Rule[];
}

/** Where our columns go in a tracker, and how they look. */
export function planTarget(
  { shape, layout, mapping, rules }: TargetBasis,
  columns: readonly PlannedColumn[],
  otherRows: PlannedTarget["otherRows"],
): PlannedTarget {
  const headerRow = layout.firstRow - 1;
  const beside = areBesideTable(layout, columns);
  const { table } = layout;
  const filter = shape.autoFilter;
  return {
    sheet: layout.sheet,
    headerRow,
    firstRow: layout.firstRow,
    lastRow: layout.lastRow,
    columns,
    table: table !== null && table.kind === "plain" && beside ? table.name : null,
    growFilter:
      filter !== null &&
      beside &&
      filter.firstRow === headerRow &&
      filter.lastColumn === layout.lastColumn,
    otherRows,
    formats: planFormats(layout, mapping, columns, rules),
  };
}
