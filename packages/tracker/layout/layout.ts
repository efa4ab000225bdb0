import type { OurColumnKey } from "../our-columns/our-column.ts";
import type { SheetTable } from "./grid.ts";

/** A column of the user's with its heading; under a merged group cell the heading has two parts. */
export interface ColumnHeading {
  readonly column: number;
  /** From the group to the column itself: ["ISO 27001", "Expiry"]. */
  readonly path: readonly string[];
}

/** The head of a tracker. Rows count from 1, columns from 0. */
export interface Header {
  /** The header row, or two or three of them, from the top. */
  readonly rows: readonly number[];
  /** The user's columns that have a heading, from the left; columns of ours are not among them. */
  readonly headings: readonly ColumnHeading[];
  /** The first and last column that the user's table occupies; columns of ours not counted. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly table: SheetTable | null;
  /** Columns that an earlier run of ours wrote, found by marker or, failing that, by heading. */
  readonly ours: ReadonlyMap<OurColumnKey, number>;
}

/**
 * How the vendors stand: each in a row of its own; in a questionnaire each in a column of answers; or, as
 * portals export them, below each other with a row for each answer. The latter two are read as a grid in
 * which a vendor has a row as well, which the sheet itself has not.
 */
export type Arrangement = "vendor-a-row" | "question-a-row" | "answer-a-row";

/** Where the tracker stands on its sheet. */
export interface Layout extends Header {
  readonly sheet: string;
  readonly arrangement: Arrangement;
  /** The first row below the header and the last that names a vendor. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows among the vendors that head the columns again, each the head of a further table. */
  readonly laterHeads: ReadonlySet<number>;
  /**
   * Columns any of which, filled beside an empty name, goes on with the vendor above; none where every row names its
   * own.
   */
  readonly continuedBy: ReadonlySet<number>;
  /** Whether vendors are written in capitals; where they are not, capitals that stand alone are a title. */
  readonly namesInCapitals: boolean;
  /** Whether the first column says something of each vendor, such as its number; a name that stands alone is a title then. */
  readonly areNumbered: boolean;
  /** Columns right of the table that hold something, not ours, beside the header or the data. */
  readonly occupied: ReadonlySet<number>;
}

/** Why a sheet could not be laid out. */
export type LayoutProblem =
  | { readonly kind: "empty-sheet"; readonly sheet: string }
  | { readonly kind: "no-header"; readonly sheet: string }
  /** Its rows hold questions and answers, and which column holds whose answers is not plain. */
  | { readonly kind: "questionnaire"; readonly sheet: string; readonly headerRow: number }
  /** One column of answers holds those of several vendors, and the one in `row` is nobody's. */
  | {
      readonly kind: "nameless-answers";
      readonly sheet: string;
      readonly headerRow: number;
      readonly row: number;
    }
  | { readonly kind: "no-vendor-column"; readonly sheet: string; readonly headerRow: number }
  | { readonly kind: "no-vendors"; readonly sheet: string; readonly headerRow: number };

/** What a problem means for the user: what, where, and what to do. */
export function describeLayoutProblem(problem: LayoutProblem): string {
  const sheet = `Sheet “${problem.sheet}”`;
  switch (problem.kind) {
    case "empty-sheet":
      return `${sheet} is empty. Name the sheet that holds the tracker with --sheet.`;
    case "no-header":
      return `${sheet} has no header row that Scopefit recognises. Put one heading above each column, for example “Vendor”, “Service”, “ISO 27001”, or name another sheet with --sheet.`;
    case "questionnaire":
      return `${sheet}, row ${problem.headerRow}: this is a questionnaire, and Scopefit finds no answers in it or knows none of its questions. Head the column of the answers “Answer”, or put the answers into a tracker with a row for each vendor; “scopefit init” writes an empty one.`;
    case "nameless-answers":
      return `${sheet}, row ${problem.row}: the answers of several vendors stand below each other, and nothing says whose answer this is. Name the vendor beside each answer, in a column headed “Vendor” in row ${problem.headerRow}.`;
    case "no-vendor-column":
      return `${sheet}, row ${problem.headerRow}: no column names the vendor. Head that column “Vendor” or “Supplier”, or name another sheet with --sheet.`;
    case "no-vendors":
      return `${sheet}: no row below row ${problem.headerRow} names a vendor. Fill the vendor column, or name another sheet with --sheet.`;
  }
}
