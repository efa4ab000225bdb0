/** The compression that a workbook needs, done by `node:zlib` on Node and by fflate in a browser. */
export interface Codec {
  /**
   * Inflates a whole part at once. Throws an `InflateError` unless the output is exactly `size`
   * bytes long; never allocates more than that.
   */
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array;
  /**
   * Inflates a part a chunk at a time and without waiting, for scans that need no more than a
   * window of it. Stops early when `take` returns `false`. Throws as `inflate` does. A chunk may
   * be overwritten once `take` returns.
   */
  readonly inflateEach: (
    compressed: Uint8Array,
    size: number,
    take: (chunk: Uint8Array) => boolean,
  ) => void;
  /** Inflates a part chunk by chunk. Throws as `inflate` does. */
  readonly inflateChunks: (compressed: Uint8Array, size: number) => AsyncIterable<Uint8Array>;
  /** Deflates what it is given, at a level from 1 (fast) to 9 (small). */
  readonly deflateChunks: (
    source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    level: number,
  ) => AsyncIterable<Uint8Array>;
  /** The CRC-32 of some bytes; `seed` is the CRC-32 of those before them. */
  readonly crc32: (bytes: Uint8Array, seed?: number) => number;
}

/** Compressed data that does not inflate to what its header says. */
export class InflateError extends Error {
  override readonly name = "InflateError";
  readonly reason: "corrupt" | "too-long" | "too-short";

  constructor(reason: "corrupt" | "too-long" | "too-short") {
    super(`The compressed data is ${reason}.`);
    this.reason = reason;
  }
}
