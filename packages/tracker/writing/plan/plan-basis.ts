import type { CheckContext } from "@scopefit/core/check-row";

import type { SheetSource } from "../../layout/grid.ts";
import type { Layout } from "../../layout/layout.ts";
import type { Mapping } from "../../mapping/mapping.ts";
import type { CellEdit } from "./cell-edit.ts";
import type { EditPlan } from "./edit-plan.ts";
import type { RegisterLine } from "../registers/register-line.ts";
import type { RegisterState } from "../registers/present-register.ts";
import type { RunSummary } from "../sheets/run-summary.ts";
import type { WorkbookPart } from "../part/workbook-part.ts";

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
