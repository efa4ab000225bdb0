import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Policy } from "@scopefit/core/policy/policy";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import type { GridRow, SheetShape } from "@scopefit/tracker/layout/grid";
import type { LayoutProblem } from "@scopefit/tracker/layout/layout";
import type {
  PlannedClosing,
  PlannedRow,
  PlannedSheet,
  PlannedTarget,
} from "@scopefit/tracker/writing/plan/edit-plan";
import type { VendorMail } from "@scopefit/tracker/report/mail/vendor-mails";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type { RegisterState } from "@scopefit/tracker/writing/registers/present-register";
import type { RegisterLine } from "@scopefit/tracker/writing/registers/register-line";
import type { LeftCell } from "@scopefit/tracker/writing/replaced/plan-restore";

import type { AnswerCell } from "./run/answer-cell.ts";
import type { ChangedRow } from "./run/changed-row.ts";
import type { ColumnSamples } from "./sheet/column-samples.ts";
import type { PartChange } from "./run/part-change.ts";
import type { ReportFile, ReportFormat } from "./report/report-format.ts";
import type { Restorable } from "./run/restorable.ts";
import type { RowDetail } from "./views/row-detail.ts";
import type { RowEntry } from "./views/row-entry.ts";
import type { RuleView } from "./views/rule-view.ts";
import type { TrackerCandidate, TrackerView } from "./sheet/tracker-view.ts";

/** What was understood of a sheet, or why it is no tracker. */
export type Understood =
  | { readonly ok: true; readonly tracker: TrackerView }
  | { readonly ok: false; readonly problem: LayoutProblem };

/** What our part of the workbook holds, as far as the pane asks. */
export interface PartView {
  readonly policy: Policy;
  /** What people decided of columns, by heading; `null` means "not a field". */
  readonly decisions: readonly (readonly [heading: string, field: FieldId | null])[];
  /** The points that the buyer has decided to live with for a while. */
  readonly waivers: readonly Waiver[];
  /** How many ended runs the part tells of; with none, columns of ours are left from a broken one. */
  readonly runs: number;
  /** What can be put back of what the last run replaced. */
  readonly restorable: Restorable;
}

/** Our part as it is to be written, with what it then holds. */
export interface KeptPart {
  readonly xml: string;
  readonly part: PartView;
}

/** What a run checks. */
export interface CheckOrder {
  /** Rows of the sheet; those that name no vendor are passed over. */
  readonly rows: readonly number[];
  readonly asOf: IsoDay;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
}

/** How far a run has come; `entries` are the rows finished since the last report. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  /** The vendor checked last. */
  readonly vendor: string;
  readonly entries: readonly RowEntry[];
}

/** How a run ended. A cancelled one has finished the first `done` rows and no others. */
export interface CheckEnd {
  readonly kind: "finished" | "cancelled";
  readonly done: number;
  readonly total: number;
}

/** The rows of a run as they were when they were checked, so that later changes are noticed. */
export interface WriteGuard {
  /** The columns that the run has read, from 0. */
  readonly columns: readonly number[];
  readonly fingerprints: readonly (readonly [row: number, fingerprint: string])[];
}

/** All of an edit plan but its rows, which are taken in chunks. */
export interface PlanHead {
  readonly kind: "plan";
  readonly target: PlannedTarget;
  readonly closing: PlannedClosing;
  readonly guard: WriteGuard;
  readonly rowCount: number;
  /** How many of the cells would then hold something else than they do now. */
  readonly cellsChanged: number;
  /** Single cells of the registers, to be changed once the plan is written. */
  readonly registerEdits: readonly CellEdit[];
  /** The lines of registers that are added or changed, those of new registers among them. */
  readonly registerLines: readonly RegisterLine[];
}

/** What a run is planned with besides what was checked. */
export interface PlanOrder {
  readonly ranOn: IsoDay;
  /** How the registers stand in the workbook; without them none is written. */
  readonly registers: readonly RegisterState[];
}

/**
 * What a run over a questionnaire writes: sheets of ours and our part, and nothing into the questionnaire.
 * The results stand on the first of the sheets.
 */
export interface AnswersPlan {
  readonly kind: "answers";
  readonly closing: PlannedClosing;
  readonly rowCount: number;
  readonly registerEdits: PlanHead["registerEdits"];
  readonly registerLines: PlanHead["registerLines"];
}

/** What a run writes, whichever way the vendors stand. */
export type RunPlan = PlanHead | AnswersPlan;

/** A plan, or why there is none: the sheet has no free columns left. */
export type Planned = RunPlan | { readonly kind: "no-room" };

/** What is to be written to put back what the last run replaced. */
export interface PlannedRestore {
  /** The plan; without rows there is only the part to be written. */
  readonly head: PlanHead;
  /** How many cells of each row are put back. */
  readonly rows: readonly (readonly [row: number, cells: number])[];
  /** Cells that are left as they are, with the reason. */
  readonly left: readonly LeftCell[];
}

/** The sheet and our part as they stand after a plan has been written. */
export interface AfterWrite {
  readonly tracker: TrackerView;
  readonly part: PartView;
}

/** A part of a list, by place. */
export interface Slice {
  readonly from: number;
  readonly count: number;
}

/** What came of a change in the sheet. */
export interface Reread {
  /** The rows that name a vendor and hold something else than before, from the top. */
  readonly changed: readonly number[];
  readonly understood: Understood;
}

/** A stretch of the sheet as it is now, to take the place of what was read before. */
export interface RowsAgain {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows without cells are left out. */
  readonly rows: readonly GridRow[];
}

/**
 * The work behind the pane: it holds a sheet and answers for it. It runs in a worker, so that no
 * check ever holds up typing.
 */
export interface CheckerCalls {
  /** Judges the first rows of a sheet: which of its tables may be trackers. */
  readonly candidates: (ask: {
    readonly shape: SheetShape;
    readonly rows: readonly GridRow[];
  }) => Promise<readonly TrackerCandidate[]>;
  /** Begins a sheet and forgets the one before. */
  readonly takeSheet: (ask: {
    readonly shape: SheetShape;
    readonly table: string | null;
  }) => Promise<void>;
  /** More rows of the sheet, from the top. */
  readonly takeRows: (rows: readonly GridRow[]) => Promise<void>;
  /** Our part of the workbook, `null` where it has none; anything that is not ours counts as none. */
  readonly takePart: (xml: string | null) => Promise<PartView>;
  /** Works a change into our part as the workbook holds it now; what others have changed in it stays. */
  readonly keep: (ask: {
    readonly xml: string | null;
    readonly change: PartChange;
  }) => Promise<KeptPart>;
  /** Understands the sheet that was taken, with the decisions people made about its columns. */
  readonly understand: (decisions: PartView["decisions"]) => Promise<Understood>;
  /**
   * The vendor rows that are new since the last run or hold other answers by now, by what our part keeps
   * of it; none where it keeps nothing.
   */
  readonly changedSinceLastRun: (ask: null) => Promise<readonly number[]>;
  /** Takes rows that may have changed in the place of those that were read before. */
  readonly takeRowsAgain: (again: RowsAgain) => Promise<Reread>;

  /** Checks rows, telling of its progress. What an earlier run found of other rows stays if day and policy agree. */
  readonly check: (order: CheckOrder) => Promise<CheckEnd>;
  /** Stops the running check after the rows it has in hand. */
  readonly cancel: (ask: null) => Promise<void>;
  /** Everything known of a row that has been checked, or `null`. */
  readonly detail: (row: number) => Promise<RowDetail | null>;
  /** The title of every rule by its id. */
  readonly ruleTitles: (ask: null) => Promise<Readonly<Record<string, string>>>;
  /** Every rule of the catalogue, explained. */
  readonly rules: (ask: null) => Promise<readonly RuleView[]>;
  /** The first few answers in each column. */
  readonly columnSamples: (ask: null) => Promise<readonly ColumnSamples[]>;
  /** The cells of a row that hold these fields; a field that has no column has no cell. */
  readonly answerCells: (ask: {
    readonly row: number;
    readonly fields: readonly FieldId[];
  }) => Promise<readonly AnswerCell[]>;
  /** One e-mail for each vendor with questions, over all rows that have been checked. */
  readonly vendorMails: (ask: null) => Promise<readonly VendorMail[]>;
  /** The results of all rows that have been checked as a sheet, for a tracker that is protected. */
  readonly resultsSheet: (ask: null) => Promise<PlannedSheet>;
  /** A report of all rows that have been checked. */
  readonly report: (ask: {
    readonly format: ReportFormat;
    /** The name of the workbook, for the title. */
    readonly file: string;
    readonly ranOn: IsoDay;
  }) => Promise<ReportFile>;

  /** Plans the writing of the rows that the last run has checked. */
  readonly plan: (ask: PlanOrder) => Promise<Planned>;
  /**
   * Plans to put back what the last run replaced, by our part as the workbook holds it now; `null` where
   * nothing is there to be put back, as in a questionnaire.
   */
  readonly planRestore: (ask: {
    readonly xml: string | null;
    readonly on: IsoDay;
  }) => Promise<PlannedRestore | null>;
  /** Rows of the plan, from the top. */
  readonly plannedRows: (slice: Slice) => Promise<readonly PlannedRow[]>;
  /** The same rows, each cell beside what it holds now. */
  readonly changedRows: (slice: Slice) => Promise<readonly ChangedRow[]>;
  /** Takes note that the plan was written, but for the rows that were passed over. */
  readonly takeWritten: (ask: { readonly passedOver: readonly number[] }) => Promise<AfterWrite>;
  /** Where columns for these fields go, or `null` where the sheet has no room, as a questionnaire never has. */
  readonly planColumns: (fields: readonly FieldId[]) => Promise<NewColumns | null>;
}

/** A checker that has been started. */
export interface Checker extends CheckerCalls {
  /** Tells of the progress of a check until the returned function is called. */
  readonly onProgress: (listener: (progress: CheckProgress) => void) => () => void;
  /** Ends it; calls that are not answered yet never will be. */
  readonly close: () => void;
}
