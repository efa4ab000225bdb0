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
 * How the vendors stand: each in a row of its own, or, in a questionnaire, each in a column of answers. A
 * questionnaire is read as the same grid turned on its side, its columns being the rows.
 */
export type Arrangement = "vendor-a-row" | "question-a-row";

/** Where the tracker stands on its sheet. */
export interface Layout extends Header {
  readonly sheet: string;
  readonly arrangement: Arrangement;
  /** The first row below the header and the last that names a vendor. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns right of the table that hold something, not ours, beside the header or the data. */
  readonly occupied: ReadonlySet<number>;
}

/** Why a sheet could not be laid out. */
export type LayoutProblem =
  | { readonly kind: "empty-sheet"; readonly sheet: string }
  | { readonly kind: "no-header"; readonly sheet: string }
  /** Its rows hold questions and answers, and which column holds whose answers is not plain. */
  | { readonly kind: "questionnaire"; readonly sheet: string; readonly headerRow: number }
  /** One column of answers holds those of several vendors, one below the other; `vendors` may be empty. */
  | {
      readonly kind: "vendors-below";
      readonly sheet: string;
      readonly headerRow: number;
      readonly vendors: readonly string[];
    }
  | { readonly kind: "no-vendor-column"; readonly sheet: string; readonly headerRow: number }
  | { readonly kind: "no-vendors"; readonly sheet: string; readonly headerRow: number };

/** " (Northbase, Westlake and 3 more)"; nothing where no vendor is known by name. */
export function namedVendors(vendors: readonly string[]): string {
  if (vendors.length === 0) return "";
  const more = vendors.length - SHOWN_VENDORS;
  const shown = vendors.slice(0, SHOWN_VENDORS).join(", ");
  return more > 0 ? ` (${shown} and ${more} more)` : ` (${shown})`;
}

const SHOWN_VENDORS = 2;

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
    case "vendors-below":
      return `${sheet}, row ${problem.headerRow}: the answers of several vendors${namedVendors(problem.vendors)} stand below each other. Give each vendor a column of answers or a sheet of its own, or put the answers into a tracker with a row for each vendor; “scopefit init” writes an empty one.`;
    case "no-vendor-column":
      return `${sheet}, row ${problem.headerRow}: no column names the vendor. Head that column “Vendor” or “Supplier”, or name another sheet with --sheet.`;
    case "no-vendors":
      return `${sheet}: no row below row ${problem.headerRow} names a vendor. Fill the vendor column, or name another sheet with --sheet.`;
  }
}
