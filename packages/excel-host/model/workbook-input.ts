import type { CellStyle } from "./cells/cell-style.ts";
import type { ProtectionOptions } from "./protection.ts";

/**
 * What a cell is to hold from the start: a text, number or boolean as it is (nothing is read into a
 * text), `null` for nothing, or more than that.
 */
export type CellContentInput = string | number | boolean | null | DetailedCell;

/** A cell with a formula and the result it is to show, an error, or a look of its own. */
export interface DetailedCell {
  readonly value?: string | number | boolean;
  readonly error?: string;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style?: Partial<CellStyle>;
}

/** A table over a range of its sheet; its headers are the texts in the first row. */
export interface TableInput {
  readonly name: string;
  readonly address: string;
  readonly style?: string;
  readonly showTotals?: boolean;
}

/** A sheet from which a workbook starts. */
export interface SheetInput {
  readonly name: string;
  /** The cells from A1 on, row by row; rows and cells may be left out. */
  readonly rows?: readonly (readonly CellContentInput[] | null)[];
  /** Number formats of whole ranges, by address: `{ "C:C": "@" }`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  readonly tables?: readonly TableInput[];
  readonly merges?: readonly string[];
  readonly autoFilter?: string;
  /** Rows hidden by hand, counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** The letters of hidden columns. */
  readonly hiddenColumns?: readonly string[];
  /** Widths in points by the letters of the column. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Protects the sheet without a password; what is not said is not allowed. */
  readonly protection?: Partial<ProtectionOptions>;
}

/** A defined name from which a workbook starts. */
export interface NameInput {
  readonly name: string;
  /** As Excel writes it: `=Vendors!$A$1:$B$4`. */
  readonly formula: string;
  /** The name of the sheet it belongs to; left out for the whole workbook. */
  readonly scope?: string;
  readonly isVisible?: boolean;
}

/** A workbook to start from, as plain data that fits into JSON. */
export interface WorkbookInput {
  readonly name?: string;
  readonly sheets: readonly SheetInput[];
  readonly names?: readonly NameInput[];
  /** Whole XML documents. */
  readonly customXmlParts?: readonly string[];
  /** The name of the sheet in front; left out for the first one to be seen. */
  readonly activeSheet?: string;
}
