import type { CheckedRow } from "@scopefit/core/check-row";

import { asBrief, briefOf, type BriefRow, briefRows } from "../row/brief-row.ts";
import type { PlannedColumn, PlannedRow, PlannedTarget } from "./edit-plan.ts";
import { keptRows } from "../row/kept-rows.ts";
import { planAnswers } from "./plan-answers.ts";
import type { NoRoom, PlanBasis, PlannedRun } from "./plan-basis.ts";
import { closingOf, registerPlans } from "./plan-closing.ts";
import { planColumns } from "./plan-columns.ts";
import { planTarget } from "./plan-target.ts";
import { replacedCollector, type ReplacedCollector } from "../replaced/replaced-collector.ts";
import { standingRows } from "../replaced/standing-rows.ts";
import type { RowDigest } from "../row/row-digest.ts";
import { runCounter } from "../sheets/run-summary.ts";

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

function planRows<Row>(
  basis: PlanBasis,
  rows: AsyncIterable<readonly Row[]>,
  toBrief: (row: Row) => BriefRow,
  others: readonly BriefRow[] = [],
): PlannedRun | NoRoom {
  const { source, layout, context, extent, registers = [] } = basis;
  if (layout.arrangement !== "vendor-a-row") {
    return planAnswers(basis, rows, toBrief, others);
  }
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
