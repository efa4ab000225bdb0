import type { Codec } from "../codec/codec.ts";
import { type WorkbookError, WorkbookReadError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import { scanEntry, uncheckedChunks } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { foreignEncoding } from "./xml-encoding.ts";

/** What stands before and behind the rows of a sheet, without the tags of `sheetData`. */
export interface SheetEdges {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

const NAME = Uint8Array.from("sheetData", (character) => character.charCodeAt(0));
/** How much of a chunk may belong to a tag that goes on in the next one. */
const OVERLAP = 1024;
/** No honest sheet says as much besides its rows. In bytes. */
const MAX_EDGE = 256 * 1024 * 1024;

/** Reads the edges of a sheet in one pass over its bytes, without looking at the rows. */
export function readSheetEdges(entry: ZipEntry, codec: Codec): Result<SheetEdges, WorkbookError> {
  const reader = new EdgeReader(entry.name);
  const scanned = scanEntry(entry, codec, (chunk) => reader.take(chunk));
  return scanned.ok ? reader.edges() : scanned;
}

/** The same a chunk at a time, so that a large sheet is never held whole. */
export async function streamSheetEdges(
  entry: ZipEntry,
  codec: Codec,
): Promise<Result<SheetEdges, WorkbookError>> {
  const reader = new EdgeReader(entry.name);
  try {
    for await (const chunk of uncheckedChunks(entry, codec)) if (!reader.take(chunk)) break;
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
  return reader.edges();
}

/** Finds the edges in the chunks of a sheet. */
class EdgeReader {
  readonly #part: string;
  readonly #splitter = new SheetSplitter();
  #encoding: string | null | undefined;

  constructor(part: string) {
    this.#part = part;
  }

  /** Takes the next chunk, and says whether the one after it is wanted. */
  take(chunk: Uint8Array): boolean {
    this.#encoding ??= foreignEncoding(chunk);
    return this.#encoding === null && this.#splitter.take(chunk);
  }

  edges(): Result<SheetEdges, WorkbookError> {
    const part = this.#part;
    if (typeof this.#encoding === "string") {
      return failure({ kind: "unsupported-encoding", part, encoding: this.#encoding });
    }
    const edges = this.#splitter.finish();
    if (edges !== null) return success(edges);
    return this.#splitter.isTooLong
      ? failure({ kind: "too-large", what: `${part} without its rows`, limit: "256 MB" })
      : failure({ kind: "damaged", part, detail: "its rows have no beginning or no end" });
  }
}

/** Where a tag of `sheetData` stands in some bytes. */
interface FoundTag {
  readonly start: number;
  readonly end: number;
  readonly isClose: boolean;
  readonly isEmpty: boolean;
}

class SheetSplitter {
  isTooLong = false;
  readonly #head: Uint8Array[] = [];
  readonly #tail: Uint8Array[] = [];
  #state: "head" | "rows" | "tail" = "head";
  #rest = new Uint8Array(0);
  #kept = 0;

  take(chunk: Uint8Array): boolean {
    let bytes = this.#rest.length === 0 ? chunk : joined([this.#rest, chunk]);
    for (;;) {
      if (this.#state === "tail") {
        this.#keep(this.#tail, bytes);
        this.#rest = new Uint8Array(0);
        return !this.isTooLong;
      }
      const tag = findTag(bytes, this.#state === "rows");
      if (tag === null) break;
      if (this.#state === "head") this.#keep(this.#head, bytes.subarray(0, tag.start));
      this.#state = tag.isClose || tag.isEmpty ? "tail" : "rows";
      bytes = bytes.subarray(tag.end);
    }
    const seen = Math.max(0, bytes.length - OVERLAP);
    if (this.#state === "head") this.#keep(this.#head, bytes.subarray(0, seen));
    this.#rest = bytes.slice(seen);
    return !this.isTooLong;
  }

  finish(): SheetEdges | null {
    if (this.#state !== "tail" || this.isTooLong) return null;
    return { head: joined(this.#head), tail: joined(this.#tail) };
  }

  #keep(edge: Uint8Array[], bytes: Uint8Array): void {
    edge.push(bytes.slice());
    this.#kept += bytes.length;
    this.isTooLong ||= this.#kept > MAX_EDGE;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Finds the opening (or only the closing) tag of `sheetData`, whatever its prefix. */
function findTag(bytes: Uint8Array, isClose: boolean): FoundTag | null {
  for (let at = indexOfName(bytes, 0); at >= 0; at = indexOfName(bytes, at + 1)) {
    const tag = tagAround(bytes, at);
    if (tag !== null && tag.isClose === isClose) return tag;
  }
  return null;
}

function tagAround(bytes: Uint8Array, name: number): FoundTag | null {
  let start = name - 1;
  if (bytes[start] === 0x3a) {
    start--;
    while (start > 0 && isNameByte(bytes[start] ?? 0)) start--;
  }
  const isClose = bytes[start] === 0x2f;
  if (isClose) start--;
  if (bytes[start] !== 0x3c) return null;
  let end = name + NAME.length;
  if (isNameByte(bytes[end] ?? 0)) return null;
  while (end < bytes.length && bytes[end] !== 0x3e) end++;
  if (end === bytes.length) return null;
  return { start, end: end + 1, isClose, isEmpty: bytes[end - 1] === 0x2f };
}

function isNameByte(byte: number): boolean {
  return byte > 0x20 && byte !== 0x3c && byte !== 0x3e && byte !== 0x2f;
}

/** For every byte, how far the window may move on when that byte is under its end (Horspool). */
const skips = new Uint8Array(256).fill(NAME.length);
NAME.forEach((byte, index) => {
  if (index < NAME.length - 1) skips[byte] = NAME.length - 1 - index;
});

function indexOfName(bytes: Uint8Array, from: number): number {
  const last = NAME.length - 1;
  for (let at = from; at + last < bytes.length;) {
    const byte = bytes[at + last] ?? 0;
    if (byte === NAME[last] && matches(bytes, at)) return at;
    at += skips[byte] ?? 1;
  }
  return -1;
}

function matches(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < NAME.length; i++) if (bytes[at + i] !== NAME[i]) return false;
  return true;
}
