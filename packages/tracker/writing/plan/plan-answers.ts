import type { Layout } from "../../layout/layout.ts";
import { type BriefRow, briefRows } from "../row/brief-row.ts";
import type { PlannedRow, PlannedTarget } from "./edit-plan.ts";
import { keptRows } from "../row/kept-rows.ts";
import type { PlanBasis, PlannedRun } from "./plan-basis.ts";
import { closingOf, registerPlans } from "./plan-closing.ts";
import { replacedCollector } from "../replaced/replaced-collector.ts";
import { resultsSheet, type ResultsRow } from "../sheets/results-sheet.ts";
import { runCounter } from "../sheets/run-summary.ts";

/**
 * A questionnaire is left as it is; what was found of its vendors goes on a sheet of its own. `others`
 * were checked before and stand on it as well, since it is written anew.
 */
export function planAnswers<Row>(
  basis: PlanBasis,
  rows: AsyncIterable<readonly Row[]>,
  toBrief: (row: Row) => BriefRow,
  others: readonly BriefRow[] = [],
): PlannedRun {
  const { layout, context, registers = [] } = basis;
  const counter = runCounter();
  const replaced = replacedCollector();
  const kept = keptRows({ forRegisters: registers.length > 0 });
  const found: ResultsRow[] = [];
  const watch = (row: BriefRow) => {
    counter.add(row);
    kept.add(row);
    found.push({ ...row, vendor: row.fingerprint().identity.vendor });
  };
  others.forEach(watch);
  return {
    plan: {
      target: untouched(layout),
      rows: nothingOf(briefRows(rows, toBrief, watch)),
      closing: () => {
        const closing = closingOf(basis, counter.summary(), kept, replaced);
        const results = resultsSheet({
          trackerSheet: layout.sheet,
          asOf: context.asOf,
          arrangement: layout.arrangement,
          rows: [...found].sort((a, b) => a.row - b.row),
        });
        return { ...closing, sheets: [results, ...closing.sheets] };
      },
    },
    summary: counter.summary,
    registerEdits: () => registerPlans(basis, kept).flatMap(({ edits }) => edits),
    registerLines: () => registerPlans(basis, kept).flatMap(({ lines }) => lines),
  };
}

/** A sheet into which nothing is written. */
function untouched({ sheet }: Layout): PlannedTarget {
  return {
    sheet,
    headerRow: 1,
    firstRow: 2,
    lastRow: 1,
    columns: [],
    table: null,
    growFilter: false,
    otherRows: "keep",
    formats: [],
  };
}

/** Takes every row and plans none. */
async function* nothingOf(
  rows: AsyncIterable<readonly unknown[]>,
): AsyncIterable<readonly PlannedRow[]> {
  for await (const _ of rows) yield [];
}
