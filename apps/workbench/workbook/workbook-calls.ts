import type {
  Answer,
  Applied,
  Removed,
  SheetChange,
  SheetEntry,
} from "@scopefit/pane/workbook/workbook";
import type { GridRow, SheetShape } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/cell-edit";
import type {
  PlannedClosing,
  PlannedRow,
  PlannedSheet,
  PlannedTarget,
} from "@scopefit/tracker/writing/edit-plan";
import type { NewColumns } from "@scopefit/tracker/writing/new-columns";
import type { Result } from "@scopefit/xlsx/result";

import type { ShownHead, ShownRow } from "../sheet/shown-sheet.ts";

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
  /** Opens a file, and tells the sheet in view, or in a sentence why there is none. */
  readonly open: (file: { name: string; bytes: Uint8Array }) => Promise<Result<string, string>>;
  readonly sheets: (ask: null) => Promise<Answer<readonly SheetEntry[]>>;
  readonly openSheet: (name: string) => Promise<Answer<SheetHead>>;
  readonly readRows: (stretch: {
    sheet: string;
    firstRow: number;
    lastRow: number;
  }) => Promise<Answer<readonly GridRow[]>>;

  /** Begins to read a sheet from the top; the number says which reading `nextRows` goes on with. */
  readonly startRows: (wanted: {
    sheet: string;
    columns: ReadonlySet<number> | null;
    lastRow: number | null;
  }) => Promise<Answer<number>>;
  /** `null` is the end. */
  readonly nextRows: (reading: number) => Promise<Answer<readonly GridRow[] | null>>;
  readonly endRows: (reading: number) => Promise<null>;

  /** Begins a write and is answered when it is done; its rows and its closing are handed on. */
  readonly apply: (target: PlannedTarget) => Promise<Answer<Applied>>;
  /** `false` where the write wants no more rows. */
  readonly handRows: (rows: readonly PlannedRow[]) => Promise<boolean>;
  readonly handClosing: (closing: PlannedClosing) => Promise<null>;
  readonly cancelApply: (ask: null) => Promise<null>;

  readonly addColumns: (columns: NewColumns) => Promise<Answer<void>>;
  readonly editCells: (edits: readonly CellEdit[]) => Promise<Answer<void>>;
  readonly typeInto: (edits: readonly CellEdit[]) => Promise<Answer<void>>;
  readonly writeSheet: (sheet: PlannedSheet) => Promise<Answer<string>>;
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
  }) => Promise<Answer<readonly ShownRow[]>>;
}

/** What the worker tells without being asked. */
export type WorkbookNews =
  | { readonly kind: "file"; readonly canUndo: boolean }
  | { readonly kind: "change"; readonly change: SheetChange }
  | { readonly kind: "written"; readonly rows: number };
