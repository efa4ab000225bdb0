import { SENTINEL_LENGTH, type TagScanner } from "./tag-scanner.ts";
import { XmlError } from "./xml-error.ts";

/** No row and no text of an honest workbook comes near this, in bytes. */
const LARGEST_ELEMENT = 64 * 1024 * 1024;

/**
 * The part of a stream that a scanner can see: what it has not read yet, and the newest chunk. Grows
 * only where one element is longer than a chunk.
 */
export class ByteWindow {
  #bytes = new Uint8Array(1024 * 1024);
  #length = 0;
  /** Where one element did not fit, how much must be there before it is worth another try. */
  #enough = 0;

  /** Drops what lies before `from`, adds the chunk, and says whether to scan it now. */
  add(chunk: Uint8Array, from: number): boolean {
    const kept = this.#length - from;
    const length = kept + chunk.length;
    if (length > this.#bytes.length - SENTINEL_LENGTH) this.#grow(from, length);
    else this.#bytes.copyWithin(0, from, this.#length);
    this.#bytes.set(chunk, kept);
    this.#length = length;
    return length >= this.#enough;
  }

  /** Shows the window to a scanner, from its first byte or a later one. */
  show(scanner: TagScanner, from = 0): void {
    scanner.reset(this.#bytes, this.#length, from);
  }

  /** Notes up to where the scanner got: with no progress, the window is doubled before a retry. */
  scanned(upTo: number): void {
    const rest = this.#length - upTo;
    this.#enough = upTo === 0 ? 2 * rest : 0;
    if (rest > LARGEST_ELEMENT) throw new XmlError("one of its elements is far too long");
  }

  #grow(from: number, length: number): void {
    const grown = new Uint8Array(2 * length + SENTINEL_LENGTH);
    grown.set(this.#bytes.subarray(from, this.#length));
    this.#bytes = grown;
  }
}
