import type { CellContent } from "@scopefit/core/reading/source-cell";

import type { Codec } from "../codec/codec.ts";
import { WorkbookReadError } from "../errors.ts";
import { decodeUtf8 } from "../xml/decode-text.ts";
import { scanChunks } from "../xml/scan-chunks.ts";
import { TagScanner } from "../xml/tag-scanner.ts";
import { asReadError } from "../xml/xml-error.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { element } from "./element-codes.ts";
import { RichText } from "./rich-text.ts";
import { inUtf8 } from "./xml-encoding.ts";

/** How many characters of decoded texts are kept: those that a tracker repeats come early. */
const MAX_KEPT_LENGTH = 8 * 1024 * 1024;

/** The texts that cells refer to by number, kept as bytes until they are asked for. */
export class SharedStrings {
  readonly #bytes: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #count: number;
  readonly #kept: (CellContent | null | undefined)[] = [];
  /** Whether a text has been asked for before; only the second time it is worth keeping. */
  readonly #asked: Uint8Array;
  #keptLength = 0;

  constructor(bytes: Uint8Array, ends: Uint32Array, count: number) {
    this.#bytes = bytes;
    this.#ends = ends;
    this.#count = count;
    this.#asked = new Uint8Array(count);
  }

  /** The content of a cell with this text: `null` where it is empty, `undefined` where not there. */
  content(index: number): CellContent | null | undefined {
    const kept = this.#kept[index];
    if (kept !== undefined || index >= this.#count) return kept;
    const start = index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
    const end = this.#ends[index] ?? 0;
    const text = decodeUtf8(this.#bytes, start, end);
    const content: CellContent | null = text === "" ? null : { kind: "text", text };
    if (this.#asked[index] === 0) {
      this.#asked[index] = 1;
    } else if (this.#keptLength < MAX_KEPT_LENGTH) {
      this.#keptLength += text.length;
      this.#kept[index] = content;
    }
    return content;
  }
}

/** Reads the part of shared strings. Throws a `WorkbookReadError`. */
export async function readSharedStrings(entry: ZipEntry, codec: Codec): Promise<SharedStrings> {
  const collector = new StringCollector(entry.size);
  let isComplete = false;
  try {
    const chunks = inUtf8(readEntryChunks(entry, codec), entry.name);
    for await (const scanned of scanChunks(chunks, collector)) isComplete = scanned.isComplete;
  } catch (error) {
    throw asReadError(entry.name, error);
  }
  if (isComplete) return collector.finish();
  throw new WorkbookReadError({ kind: "damaged", part: entry.name, detail: "it is cut off" });
}

const ITEM_START = bytesOf("<si><t>");
const ITEM_END = bytesOf("</t></si>");
/** Bytes that are sure to be no more characters than a cell may hold. */
const MAX_PLAIN = 32_767;

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function matches(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
  return true;
}

/** Gathers the plain texts of all `<si>`, one behind the other. */
class StringCollector {
  readonly scanner = TagScanner.over(new Uint8Array(0));
  isComplete = false;
  readonly #richText = new RichText(this.scanner);
  /** No text takes more bytes than its XML, and pages that are never touched cost nothing. */
  readonly #bytes: Uint8Array;
  #length = 0;
  #ends = new Uint32Array(1024);
  #count = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  /** Reads all texts that are there whole, and gives the place behind the last of them. */
  read(): number {
    const { scanner } = this;
    let done = 0;
    for (;;) {
      done = this.#copyPlainTexts(done);
      if (this.isComplete || !scanner.next()) return done;
      if (scanner.code === element.si) {
        if (scanner.isEmpty()) this.#addEnd();
        else if (this.#richText.read(element.si)) this.#addText();
        else return done;
      } else if (scanner.code === element.sst && !scanner.isOpen()) {
        this.isComplete = true;
      }
      done = scanner.at;
    }
  }

  /**
   * Copies texts straight through for as long as they are written as `<si><t>…</t></si>` and stand
   * for themselves; gives the place behind the last of them.
   */
  #copyPlainTexts(start: number): number {
    const { scanner } = this;
    const { bytes, end } = scanner;
    const target = this.#bytes;
    let done = start;
    for (;;) {
      if (!matches(bytes, done, ITEM_START)) break;
      let at = done + ITEM_START.length;
      let to = this.#length;
      let byte = bytes[at] ?? 0;
      while (byte !== 0x3c && byte !== 0x26 && byte !== 0x0d && byte !== 0x5f) {
        target[to++] = byte;
        byte = bytes[++at] ?? 0;
      }
      const next = at + ITEM_END.length;
      if (next > end || to - this.#length > MAX_PLAIN || !matches(bytes, at, ITEM_END)) break;
      this.#length = to;
      this.#addEnd();
      done = next;
    }
    scanner.at = done;
    return done;
  }

  finish(): SharedStrings {
    const bytes = this.#bytes.subarray(0, this.#length);
    return new SharedStrings(bytes, this.#ends.slice(0, this.#count), this.#count);
  }

  #addText(): void {
    this.#length = this.#richText.copyTo(this.#bytes, this.#length);
    this.#addEnd();
  }

  #addEnd(): void {
    if (this.#count === this.#ends.length) {
      const grown = new Uint32Array(2 * this.#count);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[this.#count++] = this.#length;
  }
}
