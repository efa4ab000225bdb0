import { decodeUtf8 } from "../xml/decode-text.ts";

/** Texts asked for one after the other are decoded so many at a time, which costs a fifth. */
const RUN_TEXTS = 64;
const RUN_BYTES = 32 * 1024;
/** How far ahead the next text may be for the texts to count as asked for in order. */
const NEAR = 32;

/**
 * Many texts in few objects: their UTF-8 in one run of bytes, with the place where each one ends.
 * A text is made anew each time it is asked for.
 */
export class PackedTexts {
  /** The texts, one behind the other; written by who adds them. */
  readonly bytes: Uint8Array;
  count = 0;
  #ends = new Uint32Array(1024);

  #last = -1;
  /** The texts from `#runFirst` to before `#runEnd` in one, and where in it each one starts. */
  #run = "";
  #runFirst = 0;
  #runEnd = 0;
  readonly #places = new Uint32Array(RUN_TEXTS + 1);

  /** `capacity` is in bytes. Memory that is never written to is not taken by the machine. */
  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  /** How many bytes the texts take. */
  get length(): number {
    return this.#start(this.count);
  }

  /** Makes one more text of what lies between the last one and `end`. */
  add(end: number): void {
    if (this.count === this.#ends.length) {
      const grown = new Uint32Array(2 * this.count);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[this.count++] = end;
  }

  /** The text with this number, which must be below `count`. */
  text(index: number): string {
    if (!this.#isInRun(index)) {
      const isInOrder = index > this.#last && index <= this.#last + NEAR;
      this.#last = index;
      if (isInOrder) this.#decodeRun(index);
      if (!this.#isInRun(index)) return this.loneText(index);
    }
    const place = index - this.#runFirst;
    return this.#run.slice(this.#places[place], this.#places[place + 1]);
  }

  /** The text with this number, by itself: it shares no memory with its neighbours. */
  loneText(index: number): string {
    return decodeUtf8(this.bytes, this.#start(index), this.#start(index + 1));
  }

  #start(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
  }

  #isInRun(index: number): boolean {
    return index >= this.#runFirst && index < this.#runEnd;
  }

  #decodeRun(first: number): void {
    const start = this.#start(first);
    let end = Math.min(first + RUN_TEXTS, this.count);
    while (end > first && this.#start(end) - start > RUN_BYTES) end--;
    this.#run = decodeUtf8(this.bytes, start, this.#start(end));
    this.#runFirst = first;
    // Bytes that are no UTF-8 are decoded in ways that cannot be counted: no run then.
    this.#runEnd = this.#findPlaces(first, end) ? end : first;
    if (this.#runEnd > first) this.#last = this.#runEnd - 1;
  }

  /** Finds where the texts of the run start, in characters, and checks that they add up. */
  #findPlaces(first: number, end: number): boolean {
    const { bytes } = this;
    const start = this.#start(first);
    const isAscii = this.#run.length === this.#start(end) - start;
    let place = 0;
    for (let index = first; index < end; index++) {
      this.#places[index - first] = isAscii ? this.#start(index) - start : place;
      if (isAscii) continue;
      const textEnd = this.#start(index + 1);
      for (let at = this.#start(index); at < textEnd; at++) {
        const byte = bytes[at] ?? 0;
        // A character starts at every byte but 10xxxxxx, and takes two places from 11110xxx on.
        if ((byte & 0xc0) !== 0x80) place += byte >= 0xf0 ? 2 : 1;
      }
    }
    this.#places[end - first] = this.#run.length;
    return isAscii || place === this.#run.length;
  }
}
