import { decodeText, unescapeExcel } from "../xml/decode-text.ts";
import type { TagScanner } from "../xml/tag-scanner.ts";
import { XmlError } from "../xml/xml-error.ts";
import { element } from "./element-codes.ts";

/** The longest text that a cell of Excel holds. */
const MAX_TEXT_LENGTH = 32_767;

const encoder = new TextEncoder();

/**
 * Reads the text of an `<si>` or `<is>`: that of its `<t>`, or of all its runs together. Phonetic
 * runs say how the text is pronounced and are left out.
 */
export class RichText {
  readonly #scanner: TagScanner;
  /** The texts before the last one, decoded; empty for all but rich text. */
  #before = "";
  #start = 0;
  #end = 0;

  constructor(scanner: TagScanner) {
    this.#scanner = scanner;
  }

  /** Reads from behind the opening tag up to the closing one; `false` where the bytes end before. */
  read(container: number): boolean {
    const scanner = this.#scanner;
    this.#before = "";
    this.#start = 0;
    this.#end = 0;
    let isPhonetic = false;
    while (scanner.next()) {
      const isClose = scanner.isClose();
      if (isClose && scanner.code === container) return true;
      if (scanner.code === element.phonetic) isPhonetic = scanner.isOpen();
      if (isClose && scanner.code === element.text && !isPhonetic) this.#append();
    }
    return false;
  }

  /** The text that was read. */
  text(): string {
    return (this.#before + this.#last()).slice(0, MAX_TEXT_LENGTH);
  }

  /** Writes the text as UTF-8 to `target` at `at`, and gives the place behind it. */
  copyTo(target: Uint8Array, at: number): number {
    const end = this.#copyPlain(target, at);
    if (end >= 0) return end;
    const bytes = encoder.encode(this.text());
    if (at + bytes.length > target.length) throw new XmlError("its texts are longer than itself");
    target.set(bytes, at);
    return at + bytes.length;
  }

  #append(): void {
    const scanner = this.#scanner;
    this.#before += this.#last();
    this.#start = scanner.textStart;
    this.#end = scanner.textEnd;
    if (scanner.isPlainText()) return;
    this.#before += unescapeExcel(scanner.text());
    this.#end = this.#start;
  }

  #last(): string {
    if (this.#start === this.#end) return "";
    return unescapeExcel(decodeText(this.#scanner.bytes, this.#start, this.#end));
  }

  /** Copies bytes that stand for themselves; -1 where there are others, or the text is too long. */
  #copyPlain(target: Uint8Array, at: number): number {
    const { bytes } = this.#scanner;
    const end = this.#end;
    const length = end - this.#start;
    if (this.#before !== "" || length > MAX_TEXT_LENGTH || at + length > target.length) return -1;
    let to = at;
    for (let from = this.#start; from < end; from++) {
      const byte = bytes[from] ?? 0;
      if (byte === 0x26 || byte === 0x0d) return -1;
      if (byte === 0x5f && ((bytes[from + 1] ?? 0) | 0x20) === 0x78) return -1;
      target[to++] = byte;
    }
    return to;
  }
}
