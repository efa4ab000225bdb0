import type { Policy } from "@scopefit/core/policy/policy";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { LayoutProblem } from "@scopefit/tracker/layout/layout";

import type {
  AfterWrite,
  CheckEnd,
  CheckOrder,
  CheckProgress,
  PartView,
  RunPlan,
} from "../../checker/checker.ts";
import type { TrackerCandidate, TrackerView } from "../../checker/sheet/tracker-view.ts";
import type { Applied } from "../../workbook/workbook.ts";
import type { WorkbookProblem } from "../../workbook/workbook-problem.ts";
import type { Restored } from "../acts/restore-last-run.ts";
import type { Notice, RunSettings } from "./session-state.ts";

/** What has happened to the session. */
export type SessionEvent =
  | { readonly kind: "opening" }
  | { readonly kind: "closed"; readonly problem: WorkbookProblem }
  | { readonly kind: "several-found"; readonly candidates: readonly TrackerCandidate[] }
  | { readonly kind: "none-found"; readonly problem: LayoutProblem }
  | { readonly kind: "broken"; readonly detail: string }
  | {
      readonly kind: "tracker-opened";
      readonly tracker: TrackerView;
      readonly hiddenRows: ReadonlySet<number>;
      readonly selected: readonly CellRange[];
      readonly part: PartView;
      /** The vendor rows that have changed since the last run that the workbook tells of. */
      readonly changedRows: readonly number[];
      readonly settings: RunSettings;
      readonly ruleTitles: Readonly<Record<string, string>>;
      readonly notice: Notice | null;
    }
  /** The columns were understood anew, for example with another decision about one of them. */
  | {
      readonly kind: "tracker-understood";
      readonly tracker: TrackerView;
      readonly decisions: PartView["decisions"];
    }
  | { readonly kind: "settings-changed"; readonly settings: Partial<RunSettings> }
  | { readonly kind: "policy-changed"; readonly policy: Policy }
  /** A point was waived, or a waiver withdrawn; `rows` are those that it names. */
  | {
      readonly kind: "waivers-changed";
      readonly waivers: readonly Waiver[];
      readonly rows: readonly number[];
    }
  | {
      readonly kind: "selected";
      readonly ranges: readonly CellRange[];
      readonly by: "user" | "pane";
    }
  | { readonly kind: "hidden-rows-read"; readonly hiddenRows: ReadonlySet<number> }
  | {
      readonly kind: "rows-changed";
      readonly changed: readonly number[];
      readonly tracker: TrackerView;
    }
  | { readonly kind: "check-started"; readonly order: CheckOrder; readonly total: number }
  | { readonly kind: "check-progressed"; readonly progress: CheckProgress }
  | { readonly kind: "cancel-asked" }
  | { readonly kind: "check-ended"; readonly end: CheckEnd }
  | { readonly kind: "previewed"; readonly plan: RunPlan }
  | { readonly kind: "write-started"; readonly total: number }
  | { readonly kind: "write-progressed"; readonly written: number }
  | ({ readonly kind: "written"; readonly applied: Applied } & AfterWrite)
  /** The results of a questionnaire were written on a sheet of their own. */
  | ({
      readonly kind: "answers-written";
      readonly sheet: string;
      readonly vendors: number;
    } & AfterWrite)
  /** What the last run had replaced was put back. */
  | ({ readonly kind: "restored"; readonly restored: Restored } & AfterWrite)
  /** The sheet is being read again. */
  | { readonly kind: "reading" }
  | { readonly kind: "adding-columns" }
  | { readonly kind: "saving" }
  /** There is something to say, whatever is going on; `null` takes back what was said. */
  | { readonly kind: "told"; readonly notice: Notice | null }
  /** An act is over; what came of it is the notice. */
  | { readonly kind: "ended"; readonly notice: Notice | null };
