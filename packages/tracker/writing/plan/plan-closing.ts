import { comparable } from "@scopefit/core/facts/row-identity";

import { recordAfter } from "../../history/record-after.ts";
import type { PackedRun } from "../../history/run-record.ts";
import type { Mapping } from "../../mapping/mapping.ts";
import type { PlannedClosing } from "./edit-plan.ts";
import type { KeptRows } from "../row/kept-rows.ts";
import type { PlanBasis } from "./plan-basis.ts";
import { planRegister, type RegisterPlan } from "../registers/plan-register.ts";
import type { ReplacedCollector } from "../replaced/replaced-collector.ts";
import type { RunSummary } from "../sheets/run-summary.ts";
import { scopefitSheet } from "../sheets/scopefit-sheet.ts";
import { recordOfSheet, withSheetRecord } from "../part/sheet-record.ts";
import { partXml, withRun, type LoggedRun, type WorkbookPart } from "../part/workbook-part.ts";

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
  return {
    sheets: [sheet, ...registerPlans(basis, kept).flatMap((plan) => plan.sheets)],
    part: partXml({
      version: 4,
      mapping: mappingAfter(basis.earlier?.mapping ?? [], mapping),
      policy: context.policy,
      runs,
      waivers: [...(context.waivers ?? [])],
      sheets: withSheetRecord(basis.earlier?.sheets ?? [], {
        sheet: layout.sheet,
        lastRun: runRecordOf(basis, kept),
        replaced: replaced.record(basis.ranOn),
      }),
    }),
  };
}

/**
 * The mapping as it is kept after a run. What a person has decided about headings that this sheet does not have stays,
 * as another sheet has them.
 */
function mappingAfter(
  earlier: WorkbookPart["mapping"],
  { columns }: Mapping,
): WorkbookPart["mapping"] {
  const headings = new Set(columns.map(({ heading }) => heading));
  const elsewhere = earlier.filter(
    ({ heading, decidedBy }) => decidedBy === "person" && !headings.has(heading),
  );
  const here = columns.map(({ heading, field, decidedBy }) => ({
    heading,
    field,
    decidedBy: decidedBy === "saved" ? ("person" as const) : ("heading" as const),
  }));
  return [...here, ...elsewhere];
}

/** What becomes of each register. */
export function registerPlans(basis: PlanBasis, kept: KeptRows): readonly RegisterPlan[] {
  const { registers = [], ranOn, extent = "all-rows" } = basis;
  const items = kept.registerItems();
  const elsewhere = vendorsElsewhere(basis);
  return registers.map((state) => planRegister(state, { items, ranOn, extent, elsewhere }));
}

/** The vendors that were on other sheets when these were checked. */
function vendorsElsewhere({ earlier, layout }: PlanBasis): ReadonlySet<string> {
  const others = (earlier?.sheets ?? []).filter(({ sheet }) => sheet !== layout.sheet);
  const rows = others.flatMap(({ lastRun }) => lastRun?.rows ?? []);
  return new Set(rows.map(([vendor]) => comparable(vendor)));
}

function runRecordOf(basis: PlanBasis, kept: KeptRows): PackedRun | null {
  const { extent = "all-rows", earlier, ranOn, context, layout } = basis;
  const rows = kept.fingerprints();
  if (rows === null) return null;
  const lastRun = recordOfSheet(earlier, layout.sheet)?.lastRun ?? null;
  return recordAfter(lastRun, { ranOn, asOf: context.asOf, rows }, extent);
}
