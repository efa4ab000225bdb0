import { cellAddress, columnNumber } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";

const CORNER = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;

/** A range as Excel writes it, without its sheet: `A1:C9`. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/**
 * The range of an address such as `'My sheet'!$A$1:$C$9` or `=Sheet1!A1`; `null` for whole rows and
 * columns, for several ranges, and for anything that is no address.
 */
export function parseAddress(address: string): CellRange | null {
  const bare = address.slice(address.lastIndexOf("!") + 1).replace(/^=/u, "");
  const [from = "", to = from, more] = bare.split(":");
  const first = corner(from);
  const last = corner(to);
  if (first === null || last === null || more !== undefined) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** The ranges of an address that joins several with commas, each with its sheet or without. */
export function parseAddresses(address: string): readonly CellRange[] {
  return address.split(",").flatMap((part) => parseAddress(part.trim()) ?? []);
}

/** The name of the sheet that an address begins with, or `null` where it names none. */
export function sheetOfAddress(address: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(address);
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
}

function corner(text: string): { readonly row: number; readonly column: number } | null {
  const match = CORNER.exec(text);
  const column = match === null ? null : columnNumber((match[1] ?? "").toUpperCase());
  return match === null || column === null ? null : { row: Number(match[2]), column };
}
