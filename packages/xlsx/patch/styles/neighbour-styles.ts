import { readInteger } from "../../read/cell-content.ts";
import { attribute, element } from "../../read/element-codes.ts";
import { columnNumber } from "../../read/cell-reference.ts";
import { decodeUtf8 } from "../../xml/decode-text.ts";
import { scanChunks } from "../../xml/scan-chunks.ts";
import { TagScanner } from "../../xml/tag-scanner.ts";
import type { NeighbourStyles } from "./patch-styles.ts";

/** Where to look for the cells beside our columns. Rows count from 1, columns from 0. */
export interface Neighbourhood {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** Finds the styles of the cells left of our columns, reading no further than it must. */
export async function readNeighbourStyles(
  chunks: AsyncIterable<Uint8Array>,
  where: Neighbourhood,
): Promise<NeighbourStyles> {
  const search = new NeighbourSearch(where);
  for await (const { isDone } of scanChunks(chunks, search)) {
    if (isDone) break;
  }
  return { header: search.styleIn(where.headerRow), body: search.styleIn(where.firstRow) };
}

class NeighbourSearch {
  readonly scanner = TagScanner.over(new Uint8Array(0));
  isDone = false;
  readonly #where: Neighbourhood;
  /** By row: the style of the last cell that is filled, and of the last one at all. */
  readonly #filled = new Map<number, number>();
  readonly #any = new Map<number, number>();
  #row = 0;
  #column = -1;

  constructor(where: Neighbourhood) {
    this.#where = where;
  }

  styleIn(row: number): number {
    return this.#filled.get(row) ?? this.#any.get(row) ?? 0;
  }

  /** Reads what is there, and gives the place behind it. */
  read(): number {
    const { scanner } = this;
    while (!this.isDone && scanner.next()) {
      if (scanner.isClose()) this.isDone = scanner.code === element.sheetData;
      else if (scanner.code === element.row) this.#openRow();
      else if (scanner.code === element.cell) this.#readCell();
    }
    return scanner.at;
  }

  #openRow(): void {
    this.#row = this.#integer(attribute.reference) ?? this.#row + 1;
    this.#column = -1;
    const { headerRow, firstRow } = this.#where;
    this.isDone = this.#row > Math.max(headerRow, firstRow);
  }

  #readCell(): void {
    const { scanner } = this;
    const { headerRow, firstRow, firstColumn } = this.#where;
    if (this.#row !== headerRow && this.#row !== firstRow) return;
    const reference = scanner.findAttribute(attribute.reference);
    this.#column = reference < 0 ? this.#column + 1 : this.#columnAt(reference);
    if (this.#column >= firstColumn) return;
    const style = this.#integer(attribute.style) ?? 0;
    this.#any.set(this.#row, style);
    if (scanner.isOpen()) this.#filled.set(this.#row, style);
  }

  #columnAt(reference: number): number {
    const { scanner } = this;
    const text = decodeUtf8(
      scanner.bytes,
      scanner.valueStart(reference),
      scanner.valueEnd(reference),
    );
    return columnNumber(text.replace(/\d+$/u, "")) ?? -1;
  }

  #integer(name: number): number | null {
    const { scanner } = this;
    const found = scanner.findAttribute(name);
    if (found < 0) return null;
    return readInteger(scanner.bytes, scanner.valueStart(found), scanner.valueEnd(found));
  }
}
