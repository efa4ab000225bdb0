import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";

import { recordAfter } from "../history/record-after.ts";
import { fingerprintOf } from "../history/row-fingerprint.ts";
import type { PackedRun } from "../history/run-record.ts";
import type { SheetSource } from "../layout/grid.ts";
import type { Layout } from "../layout/layout.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { CellEdit } from "./cell-edit.ts";
import type {
  EditPlan,
  PlannedClosing,
  PlannedColumn,
  PlannedRow,
  PlannedTarget,
} from "./edit-plan.ts";
import { type KeptRows, keptRows, type RowToKeep } from "./kept-rows.ts";
import { planColumns } from "./plan-columns.ts";
import { planTarget } from "./plan-target.ts";
import { planRegister, type RegisterPlan } from "./registers/plan-register.ts";
import { registerItems } from "./registers/register-item.ts";
import type { RegisterLine } from "./registers/register-line.ts";
import type { RegisterState } from "./registers/present-register.ts";
import { replacedCollector, type ReplacedCollector } from "./replaced/replaced-collector.ts";
import { standingRows } from "./replaced/standing-rows.ts";
import { countOf, type RowCount, type RowDigest } from "./row-digest.ts";
import { rowTexts } from "./row-texts.ts";
import { runCounter, type RunSummary } from "./run-summary.ts";
import { scopefitSheet } from "./scopefit-sheet.ts";
import { partXml, withRun, type LoggedRun, type WorkbookPart } from "./workbook-part.ts";

/** What a plan is made from, besides the checked rows. */
export interface PlanBasis {
  /** The sheet as it stands before the run, which tells what the run writes over. */
  readonly source: SheetSource;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly context: CheckContext;
  /** The day of the run, for the log; the as-of day may be another. */
  readonly ranOn: string;
  /** Our part of the workbook from an earlier run, or `null`. */
  readonly earlier: WorkbookPart | null;
  /** A run over some rows only, the others unknown, leaves what the record says of the others. */
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
  /** The same, and new registers as well, line by line with the reason. */
  readonly registerLines: () => readonly RegisterLine[];
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
  return planRows(basis, checked, briefOf);
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
  return planRows(basis, digests, asBrief, others.map(asBrief));
}

/** A row on its way into the sheet. */
type BriefRow = RowToKeep & Pick<RowDigest, "texts"> & RowCount;

function planRows<Row>(
  basis: PlanBasis,
  rows: AsyncIterable<readonly Row[]>,
  toBrief: (row: Row) => BriefRow,
  others: readonly BriefRow[] = [],
): PlannedRun | NoRoom {
  const { source, layout, context, extent, registers = [] } = basis;
  const columns = planColumns(layout);
  if (columns === null) return { kind: "no-room", sheet: layout.sheet };
  const otherRows = extent === "some-rows" || others.length > 0 ? "keep" : "clear";
  const target = planTarget(
    { ...basis, shape: source.shape, rules: context.rules },
    columns,
    otherRows,
  );
  const counter = runCounter();
  const replaced = replacedCollector();
  const kept = keptRows({ forRegisters: registers.length > 0 });
  const watch = (row: BriefRow) => {
    counter.add(row);
    kept.add(row);
  };
  others.forEach(watch);
  const watched = besideStanding(briefRows(rows, toBrief, watch), basis, otherRows, replaced);
  return {
    plan: {
      target,
      rows: plannedRows(watched, columns),
      closing: () => closingOf(basis, counter.summary(), kept, replaced),
    },
    summary: counter.summary,
    registerEdits: () => registerPlans(basis, kept).flatMap(({ edits }) => edits),
    registerLines: () => registerPlans(basis, kept).flatMap(({ lines }) => lines),
  };
}

/** Each row is watched at once, while what it is made of is at hand. */
async function* briefRows<Row>(
  rows: AsyncIterable<readonly Row[]>,
  toBrief: (row: Row) => BriefRow,
  watch: (row: BriefRow) => void,
): AsyncIterable<readonly BriefRow[]> {
  for await (const batch of rows) {
    yield batch.map((row) => {
      const brief = toBrief(row);
      watch(brief);
      return brief;
    });
  }
}

function briefOf(checked: CheckedRow): BriefRow {
  return {
    row: checked.row,
    texts: rowTexts(checked),
    ...countOf(checked),
    fingerprint: () => fingerprintOf(checked),
    registerItems: () => registerItems(checked.facts),
  };
}

function asBrief(digest: RowDigest): BriefRow {
  const { fingerprint, registerItems: items } = digest;
  return { ...digest, fingerprint: () => fingerprint, registerItems: () => items };
}

/** Hands the rows on, and tells the collector what stands where they will be written. */
async function* besideStanding(
  briefs: AsyncIterable<readonly BriefRow[]>,
  { source, layout }: PlanBasis,
  otherRows: PlannedTarget["otherRows"],
  replaced: ReplacedCollector,
): AsyncIterable<readonly BriefRow[]> {
  const standing = standingRows(source, layout);
  for await (const rows of briefs) {
    const before = await standing.upTo(rows.at(-1)?.row ?? 0);
    const byRow = new Map(before.length === 0 ? [] : rows.map((brief) => [brief.row, brief]));
    for (const there of before) {
      const brief = byRow.get(there.row);
      if (brief !== undefined) replaced.add(brief.fingerprint, there, brief.texts);
      else if (otherRows === "clear") replaced.addEmptied(there);
    }
    yield rows;
  }
  if (otherRows === "clear") (await standing.upTo(Infinity)).forEach(replaced.addEmptied);
}

async function* plannedRows(
  briefs: AsyncIterable<readonly BriefRow[]>,
  columns: readonly PlannedColumn[],
): AsyncIterable<readonly PlannedRow[]> {
  for await (const rows of briefs) {
    yield rows.map(({ row, texts }) => ({
      row,
      texts: columns.map((column) => texts[column.key]),
    }));
  }
}

function closingOf(
  basis: PlanBasis,
  summary: RunSummary,
  kept: KeptRows,
  replaced: ReplacedCollector,
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
      version: 3,
      mapping: saved,
      policy: context.policy,
      runs,
      waivers: [...(context.waivers ?? [])],
      lastRun: recordOf(basis, kept),
      replaced: replaced.record(basis.ranOn),
    }),
  };
}

function registerPlans(basis: PlanBasis, kept: KeptRows): readonly RegisterPlan[] {
  const { registers = [], ranOn, extent = "all-rows" } = basis;
  const items = kept.registerItems();
  return registers.map((state) => planRegister(state, { items, ranOn, extent }));
}

function recordOf(basis: PlanBasis, kept: KeptRows): PackedRun | null {
  const { extent = "all-rows", earlier, ranOn, context } = basis;
  const rows = kept.fingerprints();
  if (rows === null) return null;
  return recordAfter(earlier?.lastRun ?? null, { ranOn, asOf: context.asOf, rows }, extent);
}
