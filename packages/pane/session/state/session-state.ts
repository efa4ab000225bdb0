import type { Policy } from "@scopefit/core/policy/policy";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { LayoutProblem } from "@scopefit/tracker/layout/layout";

import type { PartView, RunPlan } from "../../checker/checker.ts";
import type { Restorable } from "../../checker/run/restorable.ts";
import type { RowEntry } from "../../checker/views/row-entry.ts";
import type { TrackerCandidate, TrackerView } from "../../checker/sheet/tracker-view.ts";
import type { Removed } from "../../workbook/workbook.ts";
import type { WorkbookProblem } from "../../workbook/workbook-problem.ts";
import type { Restored } from "../acts/restore-last-run.ts";

/** Which rows a run checks. */
export const rowChoices = ["all", "selected", "visible", "changed"] as const;

export type RowChoice = (typeof rowChoices)[number];

/** How the next run is made. */
export interface RunSettings {
  readonly rows: RowChoice;
  readonly asOf: IsoDay;
  /** Whether every cell is shown before it is written. */
  readonly showFirst: boolean;
}

/** What is going on with the open tracker. One thing at a time. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "checking";
      readonly done: number;
      readonly total: number;
      /** The vendor checked last; "" before the first. */
      readonly vendor: string;
      readonly isCancelling: boolean;
    }
  /** The plan waits for the user's word. */
  | { readonly kind: "previewing"; readonly plan: RunPlan }
  | {
      readonly kind: "writing";
      readonly written: number;
      readonly total: number;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "adding-columns" }
  /** Something small is written: our part, a sheet of ours, cells that a person has filled here. */
  | { readonly kind: "saving" };

/** How the last act ended, told until the next one begins. */
export type Notice =
  | { readonly kind: "written"; readonly rows: number; readonly passedOver: readonly number[] }
  /** The results of a questionnaire stand on this sheet. */
  | { readonly kind: "answers-written"; readonly vendors: number; readonly sheet: string }
  /** Answers changed while they were checked, so that the results were not written. */
  | { readonly kind: "answers-changed"; readonly vendors: number }
  | { readonly kind: "check-cancelled"; readonly done: number; readonly total: number }
  | { readonly kind: "not-written" }
  | { readonly kind: "columns-added"; readonly count: number }
  /** No free column is left right of the table. */
  | { readonly kind: "no-room" }
  /** Rows or columns were inserted, deleted or moved, so that what was found no longer fits. */
  | { readonly kind: "rows-moved" }
  /** What a person decided of a column would leave no tracker, so nothing was changed. */
  | { readonly kind: "columns-refused"; readonly problem: LayoutProblem }
  /** `rows` are those that were checked under the policy before. */
  | { readonly kind: "policy-kept"; readonly rows: number }
  | { readonly kind: "sheet-written"; readonly sheet: string }
  | { readonly kind: "removed"; readonly removed: Removed }
  | { readonly kind: "restored"; readonly restored: Restored }
  /** What was there to be put back is there no more, for example because a colleague has done it. */
  | { readonly kind: "nothing-to-restore" }
  /** Columns of ours are here, and no record of a run that has ended. */
  | { readonly kind: "run-broken-off" }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem }
  /** The checker broke down, which is a mistake of ours. */
  | { readonly kind: "broken"; readonly detail: string };

/** The day and the policy that a run goes by. */
export interface CheckBasis {
  readonly asOf: IsoDay;
  readonly policy: Policy;
}

/** A tracker that has been opened and understood, with what was found in it. */
export interface OpenTracker {
  readonly tracker: TrackerView;
  /** Rows that a filter or the user hides. */
  readonly hiddenRows: ReadonlySet<number>;
  /** What the user has selected on this sheet. */
  readonly selected: readonly CellRange[];
  /** The vendor the user pointed at last, in the sheet and not through the pane; a new object each time. */
  readonly pointedAt: { readonly row: number } | null;
  /** The policy in force. */
  readonly policy: Policy;
  /** What people decided of columns. */
  readonly decisions: PartView["decisions"];
  readonly waivers: readonly Waiver[];
  /** How many runs the workbook tells of. */
  readonly runs: number;
  /** What can be put back of what the last run replaced. */
  readonly restorable: Restorable;
  readonly settings: RunSettings;
  readonly activity: Activity;
  readonly notice: Notice | null;
  /** What has been found, in the order of the sheet. */
  readonly entries: readonly RowEntry[];
  /** What the entries were found with; `null` before the first run. */
  readonly checkedWith: CheckBasis | null;
  /** Vendor rows whose answers have changed since they were checked, here or in the last run, or that are new. */
  readonly changedRows: ReadonlySet<number>;
  readonly ruleTitles: Readonly<Record<string, string>>;
}

/** Where the pane is with the workbook. */
export type SessionState =
  | { readonly kind: "opening" }
  /** The workbook does not answer as it should. */
  | { readonly kind: "closed"; readonly problem: WorkbookProblem }
  /** Several sheets or tables may be the tracker. */
  | { readonly kind: "choosing"; readonly candidates: readonly TrackerCandidate[] }
  /** There is a sheet, and no tracker on it. */
  | { readonly kind: "no-tracker"; readonly problem: LayoutProblem }
  | { readonly kind: "broken"; readonly detail: string }
  | ({ readonly kind: "open" } & OpenTracker);
