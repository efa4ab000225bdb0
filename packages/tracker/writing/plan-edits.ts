import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";

import type { SheetShape } from "../layout/grid.ts";
import type { Layout } from "../layout/layout.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type {
  EditPlan,
  PlannedClosing,
  PlannedColumn,
  PlannedRow,
  PlannedTarget,
} from "./edit-plan.ts";
import { areBesideTable, planColumns } from "./plan-columns.ts";
import { planFormats } from "./plan-formats.ts";
import { rowTexts } from "./row-texts.ts";
import { runCounter, type RunSummary } from "./run-summary.ts";
import { scopefitSheet } from "./scopefit-sheet.ts";
import { partXml, withRun, type LoggedRun, type WorkbookPart } from "./workbook-part.ts";

/** What a plan is made from, besides the checked rows. */
export interface PlanBasis {
  readonly shape: SheetShape;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly context: CheckContext;
  /** The day of the run, for the log; the as-of day may be another. */
  readonly ranOn: string;
  /** Our part of the workbook from an earlier run, or `null`. */
  readonly earlier: WorkbookPart | null;
}

/** A plan, with what the run found once its rows have been taken. */
export interface PlannedRun {
  readonly plan: EditPlan;
  readonly summary: () => RunSummary;
}

/** Why nothing can be planned: the sheet has no free columns left. */
export interface NoRoom {
  readonly kind: "no-room";
  readonly sheet: string;
}

/** Plans the whole run; rows are checked as the plan's rows are taken. */
export function planEdits(
  basis: PlanBasis,
  checked: AsyncIterable<readonly CheckedRow[]>,
): PlannedRun | NoRoom {
  const columns = planColumns(basis.layout);
  if (columns === null) return { kind: "no-room", sheet: basis.layout.sheet };
  const counter = runCounter();
  return {
    plan: {
      target: targetOf(basis, columns),
      rows: plannedRows(checked, columns, counter.add),
      closing: () => closingOf(basis, counter.summary()),
    },
    summary: counter.summary,
  };
}

function targetOf(
  { shape, layout, mapping, context }: PlanBasis,
  columns: readonly PlannedColumn[],
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
    formats: planFormats(layout, mapping, columns, context.rules),
  };
}

async function* plannedRows(
  checked: AsyncIterable<readonly CheckedRow[]>,
  columns: readonly PlannedColumn[],
  count: (row: CheckedRow) => void,
): AsyncIterable<readonly PlannedRow[]> {
  for await (const rows of checked) {
    yield rows.map((row) => {
      count(row);
      const texts = rowTexts(row);
      return { row: row.row, texts: columns.map((column) => texts[column.key]) };
    });
  }
}

function closingOf(basis: PlanBasis, summary: RunSummary): PlannedClosing {
  const { layout, mapping, context } = basis;
  const run: LoggedRun = {
    ranOn: basis.ranOn,
    asOf: context.asOf,
    sheet: layout.sheet,
    rows: summary.rows,
    counts: { ...summary.counts },
  };
  const runs = withRun(basis.earlier?.runs ?? [], run);
  const sheet = scopefitSheet({
    summary,
    notAsked: mapping.notAsked,
    policy: context.policy,
    rules: context.rules,
    asOf: context.asOf,
    checkedSheet: layout.sheet,
    runs,
  });
  const saved = mapping.columns.map(({ heading, field, decidedBy }) => ({
    heading,
    field,
    decidedBy: decidedBy === "saved" ? ("person" as const) : ("heading" as const),
  }));
  return {
    sheets: [sheet],
    part: partXml({ version: 1, mapping: saved, policy: context.policy, runs }),
  };
}
