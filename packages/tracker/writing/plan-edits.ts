import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";

import { packedRun, type PackedRun } from "../history/run-record.ts";
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
import type { CellEdit } from "./cell-edit.ts";
import { planRegister, type RegisterPlan } from "./registers/plan-register.ts";
import type { RegisterState } from "./registers/present-register.ts";
import { digestRow, type RowDigest } from "./row-digest.ts";
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
  /** A run over some rows only, the others unknown, leaves the record of the last run as it is. */
  readonly extent?: "all-rows" | "some-rows";
  /** How the registers stand in the workbook; without them none is written. */
  readonly registers?: readonly RegisterState[];
}

/** A plan, with what the run found once its rows have been taken. */
export interface PlannedRun {
  readonly plan: EditPlan;
  readonly summary: () => RunSummary;
  /** Known once the rows have been taken: single cells of the registers, to be changed after the plan. */
  readonly registerEdits: () => readonly CellEdit[];
}

/** What is kept of a row until all are written; its texts are not, which would be far too much. */
type KeptOfRow = Pick<RowDigest, "row" | "fingerprint" | "registerItems">;

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
  return planDigests(basis, digested(checked));
}

/**
 * Plans a run over rows that have been checked before. `others` are rows that count in the summary
 * and are not written again.
 */
export function planDigests(
  basis: PlanBasis,
  digests: AsyncIterable<readonly RowDigest[]>,
  others: readonly RowDigest[] = [],
): PlannedRun | NoRoom {
  const columns = planColumns(basis.layout);
  if (columns === null) return { kind: "no-room", sheet: basis.layout.sheet };
  const counter = runCounter();
  const kept: KeptOfRow[] = [];
  const watch = (digest: RowDigest) => {
    const { row, fingerprint, registerItems } = digest;
    counter.add(digest);
    kept.push({ row, fingerprint, registerItems });
  };
  others.forEach(watch);
  return {
    plan: {
      target: targetOf(basis, columns, others.length > 0),
      rows: plannedRows(digests, columns, watch),
      closing: () => closingOf(basis, counter.summary(), kept),
    },
    summary: counter.summary,
    registerEdits: () => registerPlans(basis, kept).flatMap(({ edits }) => edits),
  };
}

async function* digested(
  checked: AsyncIterable<readonly CheckedRow[]>,
): AsyncIterable<readonly RowDigest[]> {
  for await (const rows of checked) yield rows.map(digestRow);
}

function targetOf(
  { shape, layout, mapping, context, extent }: PlanBasis,
  columns: readonly PlannedColumn[],
  hasOthers: boolean,
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
    otherRows: extent === "some-rows" || hasOthers ? "keep" : "clear",
    formats: planFormats(layout, mapping, columns, context.rules),
  };
}

async function* plannedRows(
  digests: AsyncIterable<readonly RowDigest[]>,
  columns: readonly PlannedColumn[],
  watch: (row: RowDigest) => void,
): AsyncIterable<readonly PlannedRow[]> {
  for await (const rows of digests) {
    yield rows.map((digest) => {
      watch(digest);
      return { row: digest.row, texts: columns.map((column) => digest.texts[column.key]) };
    });
  }
}

function closingOf(
  basis: PlanBasis,
  summary: RunSummary,
  kept: readonly KeptOfRow[],
): PlannedClosing {
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
    sheets: [sheet, ...registerPlans(basis, kept).flatMap((plan) => plan.sheets)],
    part: partXml({
      version: 2,
      mapping: saved,
      policy: context.policy,
      runs,
      waivers: [...(context.waivers ?? [])],
      lastRun: recordOf(basis, kept),
    }),
  };
}

function registerPlans(basis: PlanBasis, kept: readonly KeptOfRow[]): readonly RegisterPlan[] {
  const { registers = [], ranOn, extent = "all-rows" } = basis;
  const items = inOrder(kept).flatMap(({ registerItems }) => registerItems);
  return registers.map((state) => planRegister(state, { items, ranOn, extent }));
}

function inOrder(kept: readonly KeptOfRow[]): readonly KeptOfRow[] {
  return [...kept].sort((a, b) => a.row - b.row);
}

function recordOf(basis: PlanBasis, kept: readonly KeptOfRow[]): PackedRun | null {
  const { extent, earlier, ranOn, context } = basis;
  if (extent === "some-rows") return earlier?.lastRun ?? null;
  const rows = inOrder(kept).map(({ fingerprint }) => fingerprint);
  return packedRun({ ranOn, asOf: context.asOf, rows });
}
