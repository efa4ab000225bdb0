import { WorkbookReadError } from "../../errors.ts";
import { readInteger } from "../../read/cell-content.ts";
import { MAX_COLUMNS, MAX_ROWS } from "../../read/cell-reference.ts";
import { attribute, element } from "../../read/element-codes.ts";
import { ByteWindow } from "../../xml/byte-window.ts";
import { decodeUtf8 } from "../../xml/decode-text.ts";
import { TagScanner } from "../../xml/tag-scanner.ts";
import { XmlError } from "../../xml/xml-error.ts";
import { ByteOutput } from "./byte-output.ts";
import { HeldBytes } from "./held-bytes.ts";
import type { RowQueue } from "./row-queue.ts";
import type { RowCells, SheetPatch } from "./sheet-patch.ts";
import { withSpans } from "./row-spans.ts";

/**
 * Goes once through the XML of a sheet, chunk by chunk, and passes it on with a patch put in. What
 * the patch leaves alone is passed on byte for byte; the head and the tail are held until they are whole.
 */
export class SheetSplicer<Row extends { readonly row: number }> {
  readonly output = new ByteOutput();
  readonly #patch: SheetPatch<Row>;
  readonly #rows: RowQueue<Row>;
  readonly #scanner = TagScanner.over(new Uint8Array(0));
  readonly #window = new ByteWindow();
  readonly #head = new HeldBytes();
  readonly #tail = new HeldBytes();
  #stage: "head" | "rows" | "tail" = "head";
  #prefix = "";
  #cells: RowCells<Row>;

  /** Up to where the window has been passed on, and from where it is scanned next. */
  #passed = 0;
  /** Whether we are within a cell that is not passed on. */
  #isDropping = false;
  #lastRow = 0;
  #column = -1;

  constructor(patch: SheetPatch<Row>, rows: RowQueue<Row>) {
    this.#patch = patch;
    this.#rows = rows;
    this.#cells = patch.cells("");
  }

  /** Takes the next bytes of the sheet, and says whether it is worth to scan now. */
  add(chunk: Uint8Array): boolean {
    if (this.#stage === "tail") {
      this.#tail.add(chunk);
      return false;
    }
    const isWorth = this.#window.add(chunk, this.#passed);
    this.#passed = 0;
    return isWorth;
  }

  /** Works through what is there; `false` where rows of the plan must be fetched to go on. */
  scan(): boolean {
    if (this.#isInTail()) return true;
    const scanner = this.#scanner;
    this.#window.show(scanner);
    scanner.at = this.#passed;
    while (scanner.next()) {
      if (this.#stage === "head") this.#lookForRows();
      if (this.#stage === "rows" && !this.#readTag()) return false;
      if (this.#isInTail()) return true;
    }
    this.#passUntil(scanner.at);
    this.#window.scanned(scanner.at);
    return true;
  }

  /** Passes on the end of the sheet, once all of its bytes have been added and scanned. */
  finish(): void {
    if (this.#stage !== "tail") throw new XmlError("it is cut off");
    this.output.append(this.#patch.tail(this.#tail.joined(), this.#prefix));
  }

  #passUntil(end: number): void {
    if (!this.#isDropping) {
      const bytes = this.#scanner.bytes.subarray(this.#passed, end);
      if (this.#stage === "head") this.#head.add(bytes);
      else this.output.append(bytes);
    }
    this.#passed = end;
  }

  /** Puts text in before the tag that was read last. */
  #putBefore(text: string): void {
    if (text === "") return;
    this.#passUntil(this.#scanner.tagStart);
    this.output.appendText(text);
  }

  /** Puts text in the place of the tag that was read last. */
  #putInPlace(text: string): void {
    this.#putBefore(text);
    this.#passUntil(this.#scanner.tagStart);
    this.#passed = this.#scanner.at;
  }

  #isInTail(): boolean {
    return this.#stage === "tail";
  }

  #lookForRows(): void {
    const scanner = this.#scanner;
    if (scanner.code !== element.sheetData) return;
    const tag = decodeUtf8(scanner.bytes, scanner.tagStart, scanner.at);
    this.#passUntil(scanner.tagStart);
    this.#head.add(new TextEncoder().encode(tag.replace(/\s*\/>$/u, ">")));
    this.output.append(this.#patch.head(this.#head.joined()));
    if (scanner.isOpen()) this.#passed = scanner.at;
    this.#prefix = decodeUtf8(scanner.bytes, scanner.tagStart + 1, scanner.nameStart);
    this.#cells = this.#patch.cells(this.#prefix);
    this.#stage = "rows";
  }

  /** Looks at one tag among the rows; `false`, with nothing read, where rows must be fetched. */
  #readTag(): boolean {
    const scanner = this.#scanner;
    switch (scanner.code) {
      case element.cell:
        this.#readCell();
        return true;
      case element.row:
        return scanner.isClose() ? this.#closeRow() : this.#openRow();
      case element.sheetData:
        return scanner.isOpen() || this.#closeData();
      default:
        return true;
    }
  }

  #readCell(): void {
    const scanner = this.#scanner;
    if (scanner.isClose()) {
      if (this.#isDropping) this.#passUntil(scanner.at);
      this.#isDropping = false;
      return;
    }
    const reference = scanner.findAttribute(attribute.reference);
    const column = reference < 0 ? this.#column + 1 : this.#columnAt(reference);
    this.#column = column;
    if (!this.#cells.reaches(column)) return;
    this.#putBefore(this.#cells.before(column));
    const fate = this.#cells.meet({
      column,
      style: this.#integer(attribute.style) ?? 0,
      isBlank: scanner.isEmpty(),
      hasReference: reference >= 0,
    });
    if (fate === "keep") return;
    this.#putInPlace(fate === "drop" ? "" : fate.cell);
    this.#isDropping = scanner.isOpen();
  }

  #columnAt(reference: number): number {
    const { bytes } = this.#scanner;
    const end = this.#scanner.valueEnd(reference);
    let column = 0;
    for (let at = this.#scanner.valueStart(reference); at < end; at++) {
      const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
      if (letter < 1 || letter > 26 || column > MAX_COLUMNS) break;
      column = column * 26 + letter;
    }
    return column - 1;
  }

  #integer(name: number): number | null {
    const scanner = this.#scanner;
    const found = scanner.findAttribute(name);
    if (found < 0) return null;
    return readInteger(scanner.bytes, scanner.valueStart(found), scanner.valueEnd(found));
  }

  #openRow(): boolean {
    const scanner = this.#scanner;
    const row = this.#integer(attribute.reference) ?? this.#lastRow + 1;
    if (row <= this.#lastRow) {
      throw new WorkbookReadError({ kind: "rows-out-of-order", part: this.#patch.part, row });
    }
    if (!this.#insertRowsBefore(row)) return false;
    const planned = this.#takeRow(row);
    this.#lastRow = row;
    this.#column = -1;
    this.#cells.begin(row, planned);
    const extent = this.#cells.extent();
    if (extent === null) return true;
    const tag = decodeUtf8(scanner.bytes, scanner.tagStart, scanner.at);
    const spanned = withSpans(tag, extent);
    if (scanner.isEmpty()) {
      const opened = spanned.replace(/\s*\/>$/u, ">");
      this.#putInPlace(`${opened}${this.#cells.rest()}</${this.#prefix}row>`);
    } else if (spanned !== tag) {
      this.#putInPlace(spanned);
    }
    return true;
  }

  #closeRow(): boolean {
    this.#putBefore(this.#cells.rest());
    return true;
  }

  #closeData(): boolean {
    if (!this.#insertRowsBefore(MAX_ROWS + 1)) return false;
    const scanner = this.#scanner;
    if (scanner.isEmpty()) this.#putInPlace(`</${this.#prefix}sheetData>`);
    this.#passUntil(scanner.at);
    this.#stage = "tail";
    this.#tail.add(scanner.bytes.subarray(scanner.at, scanner.end));
    return true;
  }

  /** Writes the planned rows that the sheet does not have; `false` where more must be fetched. */
  #insertRowsBefore(row: number): boolean {
    for (;;) {
      if (this.#rows.isWaiting()) {
        this.#passUntil(this.#scanner.tagStart);
        return false;
      }
      const planned = this.#rows.peek();
      if (planned === null || planned.row >= row) return true;
      this.#rows.drop();
      this.#cells.begin(planned.row, planned);
      const cells = this.#cells.rest();
      const p = this.#prefix;
      if (cells !== "") this.#putBefore(`<${p}row r="${planned.row}">${cells}</${p}row>`);
    }
  }

  #takeRow(row: number): Row | null {
    const planned = this.#rows.peek();
    if (planned?.row !== row) return null;
    this.#rows.drop();
    return planned;
  }
}
