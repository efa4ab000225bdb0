import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import type { GridRow } from "@scopefit/tracker/layout/grid";
import { NO_CELL, type RowStyles } from "@scopefit/xlsx/read/appearance/row-styles";

import { forCells, packRows, type PackedRows } from "./packed-rows.ts";

/** A row as it is drawn from: what its cells hold and how they look. */
export interface StoredRow {
  /** By column, up to the last cell that holds something. */
  readonly texts: readonly string[];
  /** By column; `null` where the cell is empty. */
  readonly kinds: readonly (CellContent["kind"] | null)[];
  readonly about: RowStyles | null;
}

/** As many rows as are packed together, and as the page takes in without a frame being late. */
const ROWS_IN_BLOCK = 100;

/** All rows of a sheet, kept so that a hundred thousand of them fit, and found by their number. */
export class StoredRows {
  readonly #blocks: PackedRows[] = [];
  readonly #about = new Map<number, RowStyles>();
  #lastRow = 0;
  #width = 0;
  #count = 0;

  /** The last row that holds or shows anything; 0 where none does. */
  get lastRow(): number {
    return this.#lastRow;
  }

  /** How many columns hold or show anything. */
  get width(): number {
    return this.#width;
  }

  /** How many rows hold or show anything. */
  get count(): number {
    return this.#count;
  }

  /** How the rows look that look like anything. */
  get about(): ReadonlyMap<number, RowStyles> {
    return this.#about;
  }

  /** The rows with cells, packed, from the top. */
  get blocks(): readonly PackedRows[] {
    return this.#blocks;
  }

  /** Adds rows below those that are there. */
  add(rows: readonly GridRow[]): void {
    for (let at = 0; at < rows.length; at += ROWS_IN_BLOCK) {
      this.#blocks.push(packRows(rows.slice(at, at + ROWS_IN_BLOCK)));
    }
    for (const { row, cells } of rows) this.#grow(row, (cells.at(-1)?.column ?? -1) + 1);
    this.#count += rows.length;
  }

  /** Adds how a row looks, once all rows are there. */
  addStyles(about: RowStyles): void {
    if (this.#find(about.row) === null) this.#count += 1;
    this.#about.set(about.row, about);
    this.#grow(about.row, about.styles.length);
  }

  /** The row with this number, empty where the sheet has none. */
  row(row: number): StoredRow {
    const texts: string[] = [];
    const kinds: (CellContent["kind"] | null)[] = [];
    const found = this.#find(row);
    if (found !== null) {
      forCells(found.block, found.index, (column, kind, text) => {
        while (texts.length < column) {
          texts.push("");
          kinds.push(null);
        }
        texts[column] = text;
        kinds[column] = kind;
      });
    }
    return { texts, kinds, about: this.#about.get(row) ?? null };
  }

  #grow(row: number, width: number): void {
    this.#width = Math.max(this.#width, width);
    if (width > 0) this.#lastRow = Math.max(this.#lastRow, row);
  }

  #find(row: number): { readonly block: PackedRows; readonly index: number } | null {
    const block = this.#blocks[lastUpTo(this.#blocks.length, row, (at) => this.#firstOf(at))];
    if (block === undefined) return null;
    const index = lastUpTo(block.rows.length, row, (at) => block.rows[at] ?? 0);
    return block.rows[index] === row ? { block, index } : null;
  }

  #firstOf(block: number): number {
    return this.#blocks[block]?.rows[0] ?? 0;
  }
}

/** The place of the last of some rising numbers that is no higher than a bound; -1 where none is. */
function lastUpTo(count: number, bound: number, numberAt: (place: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The cell style at a column: the cell's own, else the row's, else the column's. */
export function styleAt({ about }: StoredRow, column: number, ofColumn: number): number {
  const own = about?.styles[column] ?? NO_CELL;
  return own === NO_CELL ? (about?.style ?? ofColumn) : own;
}
