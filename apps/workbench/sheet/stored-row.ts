import type { CellContent } from "@scopefit/core/reading/source-cell";
import type { GridRow } from "@scopefit/tracker/layout/grid";
import { NO_CELL, type RowStyles } from "@scopefit/xlsx/read/row-styles";

/** A row kept for showing. A hundred thousand of them fit where as many rows of cells would not. */
export interface StoredRow {
  /** By column, up to the last cell that holds something. */
  readonly texts: readonly string[];
  /** By column, the place of each cell's kind in `kinds`. */
  readonly kinds: Uint8Array;
  readonly about: RowStyles | null;
}

const kinds: readonly CellContent["kind"][] = [
  "text",
  "number",
  "day",
  "boolean",
  "error",
  "not-calculated",
];

/** A row that holds nothing. */
export const emptyRow: StoredRow = { texts: [], kinds: new Uint8Array(0), about: null };

/** Keeps the cells of a row by column. */
export function storedRow({ cells }: Pick<GridRow, "cells">, about: RowStyles | null): StoredRow {
  const length = (cells.at(-1)?.column ?? -1) + 1;
  const texts = new Array<string>(length).fill("");
  const ofKind = new Uint8Array(length);
  for (const { column, content } of cells) {
    texts[column] = content.text;
    ofKind[column] = kinds.indexOf(content.kind);
  }
  return { texts, kinds: ofKind, about };
}

/** The kind of a cell's content, or `null` where it is empty. */
export function kindAt({ texts, kinds: ofKind }: StoredRow, column: number) {
  if (column >= texts.length) return null;
  const kind = kinds[ofKind[column] ?? 0] ?? "text";
  return texts[column] === "" && kind === "text" ? null : kind;
}

/** The cell style at a column: the cell's own, else the row's, else the column's. */
export function styleAt({ about }: StoredRow, column: number, ofColumn: number): number {
  const own = about?.styles[column] ?? NO_CELL;
  return own === NO_CELL ? (about?.style ?? ofColumn) : own;
}

/** How many columns of the row hold or show something of their own. */
export function widthOf({ texts, about }: StoredRow): number {
  return Math.max(texts.length, about?.styles.length ?? 0);
}
