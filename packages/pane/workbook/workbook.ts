import type { CellRange, GridRow, SheetSource } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type {
  EditPlan,
  PlannedClosing,
  PlannedSheet,
} from "@scopefit/tracker/writing/plan/edit-plan";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";

import type { WorkbookProblem } from "./workbook-problem.ts";

/** What the workbook answers: a value, or why there is none. It never throws. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: WorkbookProblem };

/** A sheet as it is listed, from the left. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** Whether the user is looking at it. */
  readonly isActive: boolean;
}

/** A sheet that has been opened for reading, with the rows that a filter or the user hides. */
export interface OpenSheet {
  readonly source: SheetSource;
  readonly hiddenRows: ReadonlySet<number>;
}

/** What the user has selected: one range or several, on one sheet. */
export interface Selection {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
}

/** Cells that someone has changed: the user, another add-in, or a co-author elsewhere. */
export interface SheetChange {
  readonly sheet: string;
  readonly range: CellRange;
  /** `structure`: rows or columns were inserted, deleted or moved, so addresses no longer hold. */
  readonly kind: "cells" | "structure";
  readonly isRemote: boolean;
}

/** How a write is watched and held back. */
export interface ApplyOptions {
  readonly signal: AbortSignal;
  /** Called after each block with the number of rows written so far. */
  readonly onProgress: (rowsWritten: number) => void;
  /**
   * A row is written only if it is still the one that was checked: the workbook reads these columns
   * again right before it writes, and passes over rows that have changed.
   */
  readonly guard: {
    readonly columns: ReadonlySet<number>;
    readonly isUnchanged: (row: GridRow) => boolean;
  };
}

/** What a write has done. */
export interface Applied {
  readonly rowsWritten: number;
  /** Rows passed over because they had changed since they were checked. */
  readonly rowsPassedOver: readonly number[];
}

/** What was taken out of the workbook. */
export interface Removed {
  readonly columns: number;
  readonly sheets: readonly string[];
}

/**
 * All that the pane asks of a workbook. Excel is one; a workbook file in a page is another. One set
 * of tests holds both to the same answers, cell by cell.
 *
 * Nothing here runs on its own: each call is an act of the user's. Every write is one step of undo
 * where the workbook has undo, and touches nothing but what it is told.
 */
export interface Workbook {
  /** The name of the file, for titles and reports; "" where it is not known. */
  readonly name: string;

  readonly sheets: () => Promise<Answer<readonly SheetEntry[]>>;
  readonly openSheet: (name: string) => Promise<Answer<OpenSheet>>;

  /** Reads a stretch of rows as they are now, both ends included; rows without cells are left out. */
  readonly readRows: (
    sheet: string,
    firstRow: number,
    lastRow: number,
  ) => Promise<Answer<readonly GridRow[]>>;

  readonly selection: () => Promise<Answer<Selection | null>>;
  /** Selects a range and brings it into view; the focus of the keyboard stays in the pane. */
  readonly goTo: (sheet: string, range: CellRange) => Promise<Answer<void>>;

  /** Writes a plan whole: our columns, formats, sheets and part. Rows come last but for the part. */
  readonly apply: (plan: EditPlan, options: ApplyOptions) => Promise<Answer<Applied>>;
  /** Adds headings and notes for columns that the tracker lacks. */
  readonly addColumns: (columns: NewColumns) => Promise<Answer<void>>;
  /** Changes cells of the user's own, all or none of them. */
  readonly editCells: (edits: readonly CellEdit[]) => Promise<Answer<void>>;

  /**
   * Writes a sheet of ours on its own, in the place of the one with its marker, and tells the name it
   * has in the workbook. The part stays as it is.
   */
  readonly writeSheet: (sheet: PlannedSheet) => Promise<Answer<string>>;
  /**
   * Writes sheets of ours and our part, all or none of them, and tells the names that the sheets have. No
   * sheet of the user's is touched, so that a protected one is no hindrance.
   */
  readonly writeOurs: (ours: PlannedClosing) => Promise<Answer<readonly string[]>>;

  /** Our custom XML part, or `null` where the workbook has none. */
  readonly readPart: () => Promise<Answer<string | null>>;
  readonly writePart: (xml: string) => Promise<Answer<void>>;

  /** Takes everything of ours out and leaves the workbook as it was. */
  readonly remove: () => Promise<Answer<Removed>>;

  /** Tells of every change of the selection until the returned function is called. */
  readonly onSelection: (listener: (selection: Selection) => void) => () => void;
  /** Tells of changes that are not our own writing until the returned function is called. */
  readonly onChange: (listener: (change: SheetChange) => void) => () => void;
}
