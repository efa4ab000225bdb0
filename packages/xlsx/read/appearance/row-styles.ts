import type { Codec } from "../../codec/codec.ts";
import { nameCode } from "../../xml/name-code.ts";
import { scanChunks } from "../../xml/scan-chunks.ts";
import { TagScanner } from "../../xml/tag-scanner.ts";
import { asReadError } from "../../xml/xml-error.ts";
import { readEntryChunks } from "../../zip/read-entry.ts";
import type { ZipEntry } from "../../zip/zip-entry.ts";
import { readInteger } from "../cell-content.ts";
import { MAX_COLUMNS } from "../cell-reference.ts";
import { attribute, element } from "../element-codes.ts";
import { inUtf8 } from "../xml-encoding.ts";
import { isTrue } from "../workbook-part.ts";

/** How a row is shown, and how its cells are, whether or not they hold anything. */
export interface RowStyles {
  /** Counted from 1. */
  readonly row: number;
  readonly isHidden: boolean;
  /** In points, where the row has a height of its own. */
  readonly height: number | null;
  /** The cell style of cells that the file does not hold, where the row has one of its own. */
  readonly style: number | null;
  /** The cell style by column, as far as the row has cells; `NO_CELL` where it has none. */
  readonly styles: Uint16Array;
  /** The columns whose cells hold a formula. */
  readonly formulas: readonly number[];
}

/** Stands for a cell that the file does not hold. No workbook has so many cell styles. */
export const NO_CELL = 0xffff;

const ROWS_AT_A_TIME = 500;
const HIDDEN = nameCode("hidden");
const HEIGHT = nameCode("ht");
const HAS_STYLE = nameCode("customFormat");
const NO_FORMULAS: readonly number[] = [];

/**
 * Reads the styles of the rows of a sheet, some hundred at a time. The rows that `readSheetRows`
 * gives are read apart, so that a check does not pay for what only a grid shows. Throws a
 * `WorkbookReadError`.
 */
export async function* readRowStyles(
  entry: ZipEntry,
  codec: Codec,
): AsyncIterable<readonly RowStyles[]> {
  const reader = new RowStyleReader();
  try {
    const chunks = inUtf8(readEntryChunks(entry, codec), entry.name);
    for await (const _ of scanChunks(chunks, reader)) {
      if (reader.rows.length >= ROWS_AT_A_TIME) yield reader.takeRows();
    }
  } catch (error) {
    throw asReadError(entry.name, error);
  }
  if (reader.rows.length > 0) yield reader.takeRows();
}

class RowStyleReader {
  readonly scanner = TagScanner.over(new Uint8Array(0));
  rows: RowStyles[] = [];
  #isDone = false;
  #row = 0;
  #about: Pick<RowStyles, "isHidden" | "height" | "style"> | null = null;
  #column = -1;
  #lastColumn = -1;
  #formulas: number[] = [];
  /** The styles of the row that is being read; only those up to `#lastColumn` are its own. */
  readonly #styles = new Uint16Array(MAX_COLUMNS);

  takeRows(): readonly RowStyles[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** Reads what is there, and gives the place behind it. */
  read(): number {
    const { scanner } = this;
    while (!this.#isDone && scanner.next()) this.#readTag();
    return this.#isDone ? scanner.end : scanner.at;
  }

  #readTag(): void {
    const { scanner } = this;
    const isClose = scanner.isClose();
    if (scanner.code === element.row) {
      if (!isClose) this.#beginRow();
      if (!scanner.isOpen()) this.#endRow();
    } else if (this.#about !== null) {
      if (scanner.code === element.cell && !isClose) this.#readCell();
      else if (scanner.code === element.formula && !isClose) this.#formulas.push(this.#column);
    } else if (scanner.code === element.sheetData) {
      this.#isDone = !scanner.isOpen();
    }
  }

  #beginRow(): void {
    const { scanner } = this;
    this.#row = this.#integer(attribute.reference) ?? this.#row + 1;
    const height = Number(scanner.attribute(HEIGHT) ?? NaN);
    this.#about = {
      isHidden: isTrue(scanner.attribute(HIDDEN)),
      height: Number.isFinite(height) ? height : null,
      style: isTrue(scanner.attribute(HAS_STYLE)) ? this.#integer(attribute.style) : null,
    };
    this.#column = -1;
    this.#lastColumn = -1;
    this.#formulas = [];
  }

  #readCell(): void {
    this.#column = this.#columnOf() ?? this.#column + 1;
    if (this.#column >= MAX_COLUMNS) return;
    if (this.#column > this.#lastColumn) {
      this.#styles.fill(NO_CELL, this.#lastColumn + 1, this.#column);
      this.#lastColumn = this.#column;
    }
    this.#styles[this.#column] = this.#integer(attribute.style) ?? 0;
  }

  #endRow(): void {
    if (this.#about === null) return;
    this.rows.push({
      row: this.#row,
      ...this.#about,
      styles: this.#styles.slice(0, this.#lastColumn + 1),
      formulas: this.#formulas.length === 0 ? NO_FORMULAS : this.#formulas,
    });
    this.#about = null;
  }

  #integer(name: number): number | null {
    const { scanner } = this;
    const found = scanner.findAttribute(name);
    if (found < 0) return null;
    return readInteger(scanner.bytes, scanner.valueStart(found), scanner.valueEnd(found));
  }

  /** The column of a cell from the letters of its reference, or `null` where it has none. */
  #columnOf(): number | null {
    const { scanner } = this;
    const found = scanner.findAttribute(attribute.reference);
    if (found < 0) return null;
    let column = 0;
    for (let at = scanner.valueStart(found); at < scanner.valueEnd(found); at++) {
      const letter = ((scanner.bytes[at] ?? 0) & 0xdf) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    return column - 1;
  }
}
