import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import type { GridCell, GridRow } from "@scopefit/tracker/layout/grid";

import { NAME_START, nextNameCode } from "../xml/name-code.ts";
import { TagScanner } from "../xml/tag-scanner.ts";
import { XmlError } from "../xml/xml-error.ts";
import {
  cellType,
  notCalculated,
  numberContent,
  readInteger,
  readValue,
  sharedText,
  textContent,
  type CellBackground,
} from "./cell-content.ts";
import { MAX_COLUMNS, MAX_ROWS } from "./cell-reference.ts";
import { attribute, element } from "./element-codes.ts";
import { noPlainCell, readPlainCell, type PlainCell } from "./plain-cell.ts";
import { RichText } from "./rich-text.ts";

const SHARED = 0x73; // s
const NUMBER = 0x6e; // n

/** Few enough rows to be forgotten while they are young, which is when forgetting costs nothing. */
export const ROWS_AT_A_TIME = 64;

/** Which cells a reader of rows is to make. */
export interface RowFilter {
  readonly columns?: ReadonlySet<number> | undefined;
  readonly lastRow?: number | undefined;
  /** Makes a cell, not calculated, of a formula whose text came out empty. */
  readonly emptyFormulas?: boolean | undefined;
}

/** A row that stands after one with the same or a higher number. */
export class RowOrderError extends Error {
  override readonly name = "RowOrderError";
  readonly row: number;

  constructor(row: number) {
    super(`Row ${row} stands out of order.`);
    this.row = row;
  }
}

/**
 * Makes rows of the XML of a sheet as it comes. Shown a window of bytes by way of its scanner, it
 * reads the rows that are there whole and leaves the rest for the next window.
 */
export class RowReader {
  readonly scanner = TagScanner.over(new Uint8Array(0));
  /** The rows read and not yet taken. */
  rows: GridRow[] = [];
  /** Where the rows are over: at the end of the sheet's data, or behind the last row asked for. */
  isDone = false;

  readonly #background: CellBackground;
  readonly #wanted: Uint8Array | null;
  readonly #withEmptyFormulas: boolean;
  readonly #lastWanted: number;
  readonly #richText = new RichText(this.scanner);
  #isInData = false;
  #lastRow = 0;

  readonly #plain = noPlainCell();

  // The row that is being read.
  #cells: GridCell[] = [];
  #column = -1;
  #isInOrder = true;

  constructor(background: CellBackground, filter: RowFilter) {
    this.#background = background;
    this.#lastWanted = filter.lastRow ?? MAX_ROWS;
    this.#withEmptyFormulas = filter.emptyFormulas ?? false;
    this.#wanted = filter.columns === undefined ? null : columnFlags(filter.columns);
  }

  /** Hands over the rows that have been read, and begins anew. */
  takeRows(): readonly GridRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** Whether rows must be taken before more are read. */
  get isFull(): boolean {
    return !this.isDone && this.rows.length >= ROWS_AT_A_TIME;
  }

  /** Reads what is there whole until it is full, and gives the place behind it. */
  read(): number {
    const { scanner } = this;
    let done = scanner.at;
    while (!this.isDone && !this.isFull && scanner.next()) {
      if (!this.#isInData) this.#enterData();
      else if (scanner.code === element.row && !scanner.isClose()) {
        if (!this.#readRow()) return done;
      } else if (scanner.code === element.sheetData) {
        this.isDone = true;
      }
      done = scanner.at;
    }
    // What follows the rows is of no interest here, however much it is.
    return this.isDone ? scanner.end : done;
  }

  #enterData(): void {
    const { scanner } = this;
    if (scanner.code !== element.sheetData || scanner.isClose()) return;
    this.#isInData = true;
    this.isDone = scanner.isEmpty();
  }

  /** Reads one row; `false` where the bytes end within it, and then it has read nothing. */
  #readRow(): boolean {
    const { scanner } = this;
    const row = this.#rowNumber();
    if (row > this.#lastWanted) {
      this.isDone = true;
      return true;
    }
    if (scanner.isOpen()) {
      this.#cells = [];
      this.#column = -1;
      this.#isInOrder = true;
      for (;;) {
        this.#readPlainCells();
        if (!scanner.next()) return false;
        if (scanner.code === element.cell && !scanner.isClose()) {
          if (!this.#readCell()) return false;
        } else if (scanner.code === element.row && scanner.isClose()) {
          break;
        }
      }
      if (this.#cells.length > 0) {
        if (!this.#isInOrder) sortCells(this.#cells);
        this.rows.push({ row, cells: this.#cells });
      }
    }
    this.#lastRow = row;
    return true;
  }

  #rowNumber(): number {
    const { scanner } = this;
    const reference = scanner.findAttribute(attribute.reference);
    const row =
      reference < 0
        ? this.#lastRow + 1
        : readInteger(scanner.bytes, scanner.valueStart(reference), scanner.valueEnd(reference));
    if (row < 1 || row > MAX_ROWS) throw new XmlError("it has a row outside of any sheet");
    if (row <= this.#lastRow) throw new RowOrderError(row);
    return row;
  }

  /** Reads cells straight through for as long as they are written as Excel writes them. */
  #readPlainCells(): void {
    const { scanner } = this;
    const { bytes, end } = scanner;
    const cell = this.#plain;
    let at = scanner.at;
    for (;;) {
      const next = readPlainCell(bytes, at, cell);
      if (next < 0 || next > end) break;
      const { column } = cell;
      if (column <= this.#column) this.#isInOrder = false;
      this.#column = column;
      at = next;
      if (!cell.hasValue || (this.#wanted !== null && this.#wanted[column] !== 1)) continue;
      const content = this.#plainContent(cell);
      if (content !== null) this.#cells.push({ column, content });
    }
    scanner.at = at;
  }

  #plainContent(cell: PlainCell): CellContent | null {
    const { type, integer, style, valueStart, valueEnd } = cell;
    const background = this.#background;
    if (type === SHARED && integer >= 0) return sharedText(integer, background.strings);
    if (type === NUMBER && integer >= 0) return numberContent(integer, style, background);
    const code = nextNameCode(NAME_START, type);
    return readValue(this.scanner.bytes, valueStart, valueEnd, code, style, background);
  }

  #readCell(): boolean {
    const { scanner } = this;
    const column = this.#columnNumber();
    if (column <= this.#column) this.#isInOrder = false;
    this.#column = column;
    if (scanner.isEmpty()) return true;
    const isWanted = this.#wanted === null || this.#wanted[column] === 1;
    const type = isWanted ? this.#cellType() : 0;
    const style = isWanted ? this.#cellStyle() : 0;

    let content: CellContent | null = null;
    let hasFormula = false;
    for (;;) {
      if (!scanner.next()) return false;
      const isClose = scanner.isClose();
      if (scanner.code === element.value) {
        if (isClose && isWanted) content = this.#value(type, style);
      } else if (scanner.code === element.formula) {
        hasFormula = true;
      } else if (scanner.code === element.inlineString) {
        if (scanner.isEmpty()) continue;
        if (!this.#richText.read(element.inlineString)) return false;
        if (isWanted && type === cellType.inline) content = textContent(this.#richText.text());
      } else if (isClose && scanner.code === element.cell) {
        break;
      } else if (scanner.isOpen() && !this.#skipElement()) {
        return false;
      }
    }
    if (!isWanted) return true;
    // A formula of text that came out empty is an empty cell; no result at all is another matter.
    if (content === null && this.#isEmptyResult(type, hasFormula)) content = notCalculated;
    if (content !== null) this.#cells.push({ column, content });
    return true;
  }

  #isEmptyResult(type: number, hasFormula: boolean): boolean {
    if (!this.#withEmptyFormulas) return hasFormula && type === cellType.number;
    // The cells over which an array formula spills have no formula of their own.
    return hasFormula || type === cellType.formulaText;
  }

  /** Goes to the end of the element that has just been opened. */
  #skipElement(): boolean {
    const { scanner } = this;
    const { code } = scanner;
    for (let depth = 1; depth > 0;) {
      if (!scanner.next()) return false;
      if (scanner.code !== code) continue;
      if (scanner.isOpen()) depth++;
      else if (scanner.isClose()) depth--;
    }
    return true;
  }

  #value(type: number, style: number): CellContent | null {
    const { scanner } = this;
    if (scanner.isPlainText()) {
      const { bytes, textStart, textEnd } = scanner;
      return readValue(bytes, textStart, textEnd, type, style, this.#background);
    }
    // A comment or CDATA within a value is legal, and nothing that Excel writes.
    const bytes = new TextEncoder().encode(escaped(scanner.text()));
    return readValue(bytes, 0, bytes.length, type, style, this.#background);
  }

  #columnNumber(): number {
    const { scanner } = this;
    const reference = scanner.findAttribute(attribute.reference);
    const column = reference < 0 ? this.#column + 1 : this.#columnLetters(reference);
    if (column < 0 || column >= MAX_COLUMNS)
      throw new XmlError("it has a cell outside of any sheet");
    return column;
  }

  #columnLetters(reference: number): number {
    const { scanner } = this;
    const { bytes } = scanner;
    const end = scanner.valueEnd(reference);
    let column = 0;
    let at = scanner.valueStart(reference);
    for (; at < end; at++) {
      const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
      if (letter < 1 || letter > 26 || column > MAX_COLUMNS) break;
      column = column * 26 + letter;
    }
    return column - 1;
  }

  #cellType(): number {
    const { scanner } = this;
    const type = scanner.findAttribute(attribute.type);
    if (type < 0) return cellType.number;
    const end = scanner.valueEnd(type);
    let code = NAME_START;
    for (let at = scanner.valueStart(type); at < end; at++) {
      code = nextNameCode(code, scanner.bytes[at] ?? 0);
    }
    return code;
  }

  #cellStyle(): number {
    const { scanner } = this;
    const style = scanner.findAttribute(attribute.style);
    if (style < 0) return 0;
    return readInteger(scanner.bytes, scanner.valueStart(style), scanner.valueEnd(style));
  }
}

function columnFlags(columns: ReadonlySet<number>): Uint8Array {
  const flags = new Uint8Array(MAX_COLUMNS);
  for (const column of columns) flags[column] = 1;
  return flags;
}

/** Cells may stand in any order in a row, but none may stand there twice. */
function sortCells(cells: GridCell[]): void {
  cells.sort((a, b) => a.column - b.column);
  const isTwice = cells.some((cell, index) => cell.column === cells[index - 1]?.column);
  if (isTwice) throw new XmlError("a row has two cells in one column");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
