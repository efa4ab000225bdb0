import type {
  Answer,
  Applied,
  Removed,
  SheetChange,
  SheetEntry,
} from "@scopefit/pane/workbook/workbook";
import type { SheetShape } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type {
  PlannedClosing,
  PlannedRow,
  PlannedSheet,
  PlannedTarget,
} from "@scopefit/tracker/writing/plan/edit-plan";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";
import type { Result } from "@scopefit/xlsx/result";

import type { PackedRows } from "../sheet/packed-rows.ts";
import type { ShownHead, ShownRow } from "../sheet/shown-sheet.ts";

/** What came of typing, pasting or emptying: it is written, or a formula stands in the way. */
export type Typed =
  { readonly kind: "written" } | { readonly kind: "formula-kept"; readonly address: string };

/** What is to be said of a file that has been opened. */
export interface OpenedFile {
  /** The sheet in view. */
  readonly active: string;
  /** Sentences on what had to be guessed, for the user to check. */
  readonly notices: readonly string[];
}

/** Rows of a sheet for the grid. */
export interface ShownRows {
  readonly rows: readonly ShownRow[];
  /** `false` where the file has changed since and the sheet is still being read again. */
  readonly isCurrent: boolean;
}

/** A sheet without its rows, which come by `startRows`. */
export interface SheetHead {
  readonly shape: SheetShape;
  readonly hiddenRows: ReadonlySet<number>;
}

/**
 * All that the page asks of the worker that holds the file: each takes one thing and promises one.
 * Writes are done one after another, in the order in which they are asked for.
 */
export interface WorkbookCalls {
  /**
   * Opens a file and reads the sheet in view, telling of its progress; a sentence says why one cannot
   * be opened.
   */
  readonly open: (file: { name: string; bytes: Uint8Array }) => Promise<Result<OpenedFile, string>>;
  readonly sheets: (ask: null) => Promise<Answer<readonly SheetEntry[]>>;
  readonly openSheet: (name: string) => Promise<Answer<SheetHead>>;
  readonly readRows: (stretch: {
    sheet: string;
    firstRow: number;
    lastRow: number;
  }) => Promise<Answer<readonly PackedRows[]>>;

  /** Begins to read a sheet from the top; the number says which reading `nextRows` goes on with. */
  readonly startRows: (wanted: {
    sheet: string;
    columns: ReadonlySet<number> | null;
    lastRow: number | null;
  }) => Promise<Answer<number>>;
  /** `null` is the end. */
  readonly nextRows: (reading: number) => Promise<Answer<PackedRows | null>>;
  readonly endRows: (reading: number) => Promise<null>;

  /** Begins a write and is answered when it is done; its rows and its closing are handed on. */
  readonly apply: (target: PlannedTarget) => Promise<Answer<Applied>>;
  /** `false` where the write wants no more rows. */
  readonly handRows: (rows: readonly PlannedRow[]) => Promise<boolean>;
  readonly handClosing: (closing: PlannedClosing) => Promise<null>;
  readonly cancelApply: (ask: null) => Promise<null>;

  readonly addColumns: (columns: NewColumns) => Promise<Answer<void>>;
  readonly editCells: (edits: readonly CellEdit[]) => Promise<Answer<void>>;
  /** Changes cells as the user has, all or none of them; a formula is never written over. */
  readonly typeInto: (edits: readonly CellEdit[]) => Promise<Answer<Typed>>;
  readonly writeSheet: (sheet: PlannedSheet) => Promise<Answer<string>>;
  readonly writeOurs: (ours: PlannedClosing) => Promise<Answer<readonly string[]>>;
  readonly readPart: (ask: null) => Promise<Answer<string | null>>;
  readonly writePart: (xml: string) => Promise<Answer<void>>;
  readonly remove: (ask: null) => Promise<Answer<Removed>>;
  readonly undo: (ask: null) => Promise<null>;
  /** A copy of the file as it is now. */
  readonly bytes: (ask: null) => Promise<Uint8Array<ArrayBuffer>>;

  /** What the grid shows of a sheet: everything but the rows that scroll. */
  readonly shownHead: (sheet: string) => Promise<Answer<ShownHead>>;
  /** The rows at some places among those that scroll. */
  readonly shownRows: (stretch: {
    sheet: string;
    from: number;
    count: number;
  }) => Promise<Answer<ShownRows>>;
}

/** What the worker tells without being asked. */
export type WorkbookNews =
  /** How much of the sheet in view has been read, from 0 to 1. */
  | { readonly kind: "read"; readonly share: number }
  | { readonly kind: "file"; readonly canUndo: boolean }
  | { readonly kind: "change"; readonly change: SheetChange }
  | { readonly kind: "written"; readonly rows: number };
