import { Deflate, Inflate } from "fflate";

import { InflateError, type Codec } from "./codec.ts";
import { crc32 } from "./crc32.ts";

/** Small enough that even the highest ratio of deflate inflates a piece into a few megabytes. */
const PIECE = 4096;
/** What is handed on at a time, so that a reader is not woken for every few bytes. */
const CHUNK = 256 * 1024;

/** Compression in plain JavaScript, for browsers. */
export const fflateCodec: Codec = {
  inflate(compressed, size) {
    const output = new Uint8Array(size);
    let at = 0;
    for (const chunk of inflatePieces(compressed, size)) {
      output.set(chunk, at);
      at += chunk.length;
    }
    return output;
  },
  inflateEach(compressed, size, take) {
    for (const chunk of inflatePieces(compressed, size)) {
      if (!take(chunk)) return;
    }
  },
  // eslint-disable-next-line @typescript-eslint/require-await -- the interface allows for waiting
  async *inflateChunks(compressed, size) {
    yield* inflatePieces(compressed, size);
  },
  async *deflateChunks(source, level) {
    let ready: Uint8Array[] = [];
    const deflate = new Deflate({ level: deflateLevel(level) }, (chunk) => ready.push(chunk));
    for await (const chunk of source) {
      deflate.push(chunk);
      yield* ready;
      ready = [];
    }
    deflate.push(new Uint8Array(0), true);
    yield* ready;
  },
  crc32,
};

/** Inflates piece by piece, and stops at the first byte beyond `size`. */
function* inflatePieces(compressed: Uint8Array, size: number): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let waiting = 0;
  let total = 0;
  const inflate = new Inflate((chunk) => {
    ready.push(chunk);
    waiting += chunk.length;
  });
  for (let at = 0; at === 0 || at < compressed.length; at += PIECE) {
    const isLast = at + PIECE >= compressed.length;
    try {
      inflate.push(compressed.subarray(at, at + PIECE), isLast);
    } catch {
      throw new InflateError("corrupt");
    }
    if (total + waiting > size) throw new InflateError("too-long");
    if (waiting < CHUNK && !isLast) continue;
    yield joined(ready, waiting);
    total += waiting;
    ready = [];
    waiting = 0;
  }
  if (total < size) throw new InflateError("too-short");
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function deflateLevel(level: number) {
  return Math.min(9, Math.max(0, Math.round(level))) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
}
