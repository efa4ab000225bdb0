import type { Codec } from "../codec/codec.ts";
import type { NewEntry } from "./zip-new-records.ts";
import { IN_ZIP64_32 } from "./zip-records.ts";

/** A new part before it is deflated. */
export interface NewContent {
  readonly name: string;
  /**
   * The uncompressed content, asked for when the part's turn has come. A chunk must not be written to
   * once it has been handed over.
   */
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** From 1 (fast) to 9 (small). */
  readonly level: number;
  /** A bound of the content's size in bytes, needed where it may pass 4 GB. */
  readonly maxSize?: number;
}

/**
 * A new part on its way into an archive. A beginning of it can be held back, deflated, to see whether
 * the part ends within it; held as it is it would take ten times the memory.
 */
export class DeflatingPart {
  /** What is known of it so far. Its compressed size is counted by who writes it. */
  readonly entry: NewEntry;
  readonly #rest: AsyncIterator<Uint8Array>;
  readonly #held: Uint8Array[] = [];

  constructor({ name, content, level, maxSize = 0 }: NewContent, codec: Codec) {
    this.entry = {
      name,
      crc32: 0,
      size: 0,
      compressedSize: 0,
      isLarge: maxSize >= IN_ZIP64_32,
      hasDescriptor: false,
    };
    const counted = measured(content, codec, this.entry);
    this.#rest = codec.deflateChunks(counted, level)[Symbol.asyncIterator]();
  }

  /** Deflates until the content is over or longer than so many bytes; whether it ends within them. */
  async hold(most: number): Promise<boolean> {
    while (this.entry.size <= most) {
      const next = await this.#rest.next();
      if (next.done === true) break;
      this.#held.push(next.value);
    }
    return this.entry.size <= most;
  }

  /** All of the part, deflated, from its beginning. To be asked for once. */
  async *chunks(): AsyncIterable<Uint8Array> {
    for (let chunk = this.#held.shift(); chunk !== undefined; chunk = this.#held.shift())
      yield chunk;
    for (;;) {
      const next = await this.#rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
}

/** Passes the content on, and takes down its size and CRC-32. */
async function* measured(
  content: NewContent["content"],
  codec: Codec,
  entry: NewEntry,
): AsyncIterable<Uint8Array> {
  for await (const chunk of content) {
    if (chunk.length === 0) continue;
    entry.size += chunk.length;
    entry.crc32 = codec.crc32(chunk, entry.crc32);
    yield chunk;
  }
}
