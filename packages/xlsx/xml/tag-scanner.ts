import { decodeText, decodeUtf8 } from "./decode-text.ts";
import { NAME_START, nextNameCode } from "./name-code.ts";
import { XmlError } from "./xml-error.ts";

/** Bytes that end every loop of the scanner; they stand behind the last byte to be scanned. */
const SENTINEL = Uint8Array.of(0x3c, 0x3e, 0x22, 0x27, 0x3c, 0x3e, 0x3c, 0x3e);
/** How many bytes must be free behind those that a scanner is given. */
export const SENTINEL_LENGTH = SENTINEL.length;

const MAX_ATTRIBUTES = 256;

/**
 * Goes through XML from tag to tag without making strings, in one pass over the bytes. Names are
 * told apart by their codes (`nameCode`), without their prefix. Where the bytes end in the middle
 * of something, `next` gives `false` and has read nothing: more bytes may be given and the same
 * place tried again.
 */
export class TagScanner {
  /** The code of the tag's local name. */
  code = 0;
  /** Where the tag's `<` stands. */
  tagStart = 0;
  /** Where the tag's local name starts and ends. */
  nameStart = 0;
  nameEnd = 0;
  /** Where the next look begins: behind the tag. */
  at = 0;
  bytes: Uint8Array;
  /** Where the bytes that may be read end. */
  end: number;

  /** The text before the tag, as far as it is not in `#pieces`. */
  textStart = 0;
  textEnd = 0;
  /** Text before a comment or in a CDATA section. */
  #pieces = "";

  #isClose = false;
  #isEmpty = false;
  #attributeCount = 0;
  readonly #names = new Int32Array(MAX_ATTRIBUTES);
  readonly #localNames = new Int32Array(MAX_ATTRIBUTES);
  readonly #valueStarts = new Int32Array(MAX_ATTRIBUTES);
  readonly #valueEnds = new Int32Array(MAX_ATTRIBUTES);

  /** `bytes` needs `SENTINEL_LENGTH` bytes behind `end`, which are written over. */
  constructor(bytes: Uint8Array, end: number) {
    this.bytes = bytes;
    this.end = end;
    bytes.set(SENTINEL, end);
  }

  /** A scanner of a copy of some bytes. */
  static over(bytes: Uint8Array): TagScanner {
    const copy = new Uint8Array(bytes.length + SENTINEL_LENGTH);
    copy.set(bytes);
    return new TagScanner(copy, bytes.length);
  }

  /** Gives the scanner other bytes, and the place in them from which to look on. */
  reset(bytes: Uint8Array, end: number, at: number): void {
    this.bytes = bytes;
    this.end = end;
    this.at = at;
    bytes.set(SENTINEL, end);
  }

  /** Goes to the next tag; `false` where no whole tag is left. */
  next(): boolean {
    const { bytes, end } = this;
    const before = this.at;
    this.#pieces = "";
    let at = before;
    let textStart = before;
    for (;;) {
      while (bytes[at] !== 0x3c) at++;
      if (at + 1 >= end) return this.#stay(before);
      const byte = bytes[at + 1];
      if (byte !== 0x21 && byte !== 0x3f) break;
      if (at > textStart) this.#pieces += decodeText(bytes, textStart, at);
      at = this.#skipSpecial(at);
      if (at < 0) return this.#stay(before);
      textStart = at;
    }
    this.textStart = textStart;
    this.textEnd = at;
    this.tagStart = at;
    return this.#readTag(at + 1) || this.#stay(before);
  }

  /** What the tag is, in one word. */
  get kind(): "open" | "close" | "empty" {
    return this.#isClose ? "close" : this.#isEmpty ? "empty" : "open";
  }

  /** Whether the tag opens an element that has an inside: `<row>`. */
  isOpen(): boolean {
    return !this.#isClose && !this.#isEmpty;
  }

  /** Whether the tag is `</row>`. */
  isClose(): boolean {
    return this.#isClose;
  }

  /** Whether the tag is a whole element: `<row/>`. */
  isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** The text between the tag before and this one. */
  text(): string {
    return this.#pieces + decodeText(this.bytes, this.textStart, this.textEnd);
  }

  /** Whether all of the text lies in one piece, from `textStart` to `textEnd`. */
  isPlainText(): boolean {
    return this.#pieces === "";
  }

  /** The attribute with this name and no prefix: an index for `valueStart`, or -1. */
  findAttribute(name: number): number {
    for (let i = 0; i < this.#attributeCount; i++) if (this.#names[i] === name) return i;
    return -1;
  }

  valueStart(attribute: number): number {
    return this.#valueStarts[attribute] ?? 0;
  }

  valueEnd(attribute: number): number {
    return this.#valueEnds[attribute] ?? 0;
  }

  /** The value of the attribute with this name and no prefix, or `null`. */
  attribute(name: number): string | null {
    return this.#value(this.findAttribute(name));
  }

  /** The value of the attribute with this local name behind any prefix (`r:id`), or `null`. */
  prefixedAttribute(localName: number): string | null {
    for (let i = 0; i < this.#attributeCount; i++) {
      if (this.#localNames[i] === localName && this.#names[i] !== localName) return this.#value(i);
    }
    return null;
  }

  /** The local name of the tag, for messages. */
  name(): string {
    return decodeUtf8(this.bytes, this.nameStart, this.nameEnd);
  }

  #value(attribute: number): string | null {
    if (attribute < 0) return null;
    return decodeText(this.bytes, this.valueStart(attribute), this.valueEnd(attribute));
  }

  #stay(at: number): false {
    this.at = at;
    return false;
  }

  #readTag(start: number): boolean {
    const { bytes, end } = this;
    const isClose = bytes[start] === 0x2f;
    let at = isClose ? start + 1 : start;
    let code = NAME_START;
    this.nameStart = at;
    this.#attributeCount = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20 || byte === 0x3e || byte === 0x2f) break;
      if (byte === 0x3c) return this.#endOrError(at);
      if (byte === 0x3a) {
        code = NAME_START;
        this.nameStart = at + 1;
      } else {
        code = nextNameCode(code, byte);
      }
      at++;
    }
    this.nameEnd = at;
    this.code = code;
    if (bytes[at] !== 0x3e) {
      at = this.#readAttributes(at);
      if (at < 0) return false;
    }
    if (at >= end) return false;
    this.#isClose = isClose;
    this.#isEmpty = !isClose && bytes[at - 1] === 0x2f;
    this.at = at + 1;
    return true;
  }

  /** Reads up to the `>` of the tag and gives its place, or -1 where the bytes end before. */
  #readAttributes(from: number): number {
    const { bytes, end } = this;
    let at = from;
    for (;;) {
      let byte = bytes[at] ?? 0;
      while (byte <= 0x20 && at < end) byte = bytes[++at] ?? 0;
      if (at >= end) return -1;
      if (byte === 0x3e) return at;
      if (byte === 0x2f) {
        at++;
        continue;
      }
      let name = NAME_START;
      let localName = NAME_START;
      while (byte > 0x20 && byte !== 0x3d && byte !== 0x3e && byte !== 0x3c) {
        name = nextNameCode(name, byte);
        localName = byte === 0x3a ? NAME_START : nextNameCode(localName, byte);
        byte = bytes[++at] ?? 0;
      }
      while (byte <= 0x20 && at < end) byte = bytes[++at] ?? 0;
      if (at >= end) return -1;
      if (byte !== 0x3d) throw new XmlError("it has an attribute without a value");
      byte = bytes[++at] ?? 0;
      while (byte <= 0x20 && at < end) byte = bytes[++at] ?? 0;
      if (at >= end) return -1;
      if (byte !== 0x22 && byte !== 0x27) throw new XmlError("it has a value without quotes");
      const valueStart = ++at;
      while (bytes[at] !== byte) at++;
      if (at >= end) return -1;
      this.#addAttribute(name, localName, valueStart, at);
      at++;
    }
  }

  #addAttribute(name: number, localName: number, start: number, end: number): void {
    const index = this.#attributeCount++;
    if (index >= MAX_ATTRIBUTES) throw new XmlError("a tag has too many attributes");
    this.#names[index] = name;
    this.#localNames[index] = localName;
    this.#valueStarts[index] = start;
    this.#valueEnds[index] = end;
  }

  #endOrError(at: number): boolean {
    if (at < this.end) throw new XmlError("a tag stands within a tag");
    return false;
  }

  /** Skips a comment, an instruction or a CDATA section; gives the place behind it, or -1. */
  #skipSpecial(start: number): number {
    const { bytes, end } = this;
    if (bytes[start + 1] === 0x3f) return this.#after("?>", start + 2);
    if (this.#startsWith("<!--", start)) return this.#after("-->", start + 4);
    if (this.#startsWith("<![CDATA[", start)) {
      const after = this.#after("]]>", start + 9);
      if (after > 0) this.#pieces += decodeUtf8(bytes, start + 9, after - 3);
      return after;
    }
    if (end - start < 9) return -1;
    throw new XmlError(this.#startsWith("<!DOCTYPE", start) ? null : "it has a stray declaration");
  }

  #startsWith(text: string, start: number): boolean {
    for (let i = 0; i < text.length; i++) {
      if (start + i >= this.end || this.bytes[start + i] !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  #after(text: string, start: number): number {
    const last = text.charCodeAt(text.length - 1);
    for (let at = start + text.length - 1; at < this.end; at++) {
      if (this.bytes[at] === last && this.#startsWith(text, at - text.length + 1)) return at + 1;
    }
    return -1;
  }
}
