import { recordAfter } from "../../history/record-after.ts";
import type { PackedRun } from "../../history/run-record.ts";
import type { PlannedClosing } from "./edit-plan.ts";
import type { KeptRows } from "../row/kept-rows.ts";
import type { PlanBasis } from "./plan-basis.ts";
import { planRegister, type RegisterPlan } from "../registers/plan-register.ts";
import type { ReplacedCollector } from "../replaced/replaced-collector.ts";
import type { RunSummary } from "../sheets/run-summary.ts";
import { scopefitSheet } from "../sheets/scopefit-sheet.ts";
import { partXml, withRun, type LoggedRun } from "../part/workbook-part.ts";

/** What a run writes besides the rows, once all of them are known: the summary, the registers, our part. */
export function closingOf(
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
    arrangement: layout.arrangement,
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

/** What becomes of each register. */
export function registerPlans(basis: PlanBasis, kept: KeptRows): readonly RegisterPlan[] {
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
