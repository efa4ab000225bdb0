import { pipeline, Readable, type TransformOptions } from "node:stream";
import {
  constants,
  crc32,
  createDeflateRaw,
  createInflateRaw,
  inflateRawSync,
  type ZlibOptions,
} from "node:zlib";

import { InflateError, type Codec } from "../codec/codec.ts";
import { fflateCodec } from "../codec/fflate-codec.ts";

const CHUNK = 256 * 1024;
/** Some chunks are inflated ahead, so that the next is there when the main thread asks for it. */
const INFLATING: ZlibOptions & TransformOptions = {
  chunkSize: CHUNK,
  readableHighWaterMark: 4 * CHUNK,
};
/** So many chunks may wait to be deflated, so that there is work while the main thread is at its own. */
const CHUNKS_WAITING = 8;
/** `node:zlib` cannot inflate by chunks without waiting; beyond this size memory counts more. */
const WHOLE_PIECE_LIMIT = 192 * 1024 * 1024;

/** Compression by `node:zlib`, which works on another thread while its chunks are being read. */
export const zlibCodec: Codec = {
  inflate,
  inflateEach(compressed, size, take) {
    if (size <= WHOLE_PIECE_LIMIT) take(inflate(compressed, size));
    else fflateCodec.inflateEach(compressed, size, take);
  },
  async *inflateChunks(compressed, size) {
    const stream = createInflateRaw(INFLATING);
    stream.end(compressed);
    let total = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        total += chunk.length;
        if (total > size) throw new InflateError("too-long");
        yield plain(chunk);
      }
    } catch (error) {
      throw asInflateError(error);
    }
    if (total < size) throw new InflateError("too-short");
  },
  async *deflateChunks(source, level) {
    const stream = createDeflateRaw({ level, chunkSize: CHUNK });
    // Whatever goes wrong in the source comes out of the stream when it is read.
    pipeline(Readable.from(source, { highWaterMark: CHUNKS_WAITING }), stream, () => undefined);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) yield plain(chunk);
  },
  crc32: (bytes, seed = 0) => crc32(bytes, seed),
};

function inflate(compressed: Uint8Array, size: number): Uint8Array {
  let output: Uint8Array;
  try {
    output = inflateRawSync(compressed, {
      // Room to spare, or zlib would ask for a second chunk as large to find that nothing follows.
      chunkSize: size + 64,
      maxOutputLength: Math.max(1, size),
      finishFlush: constants.Z_FINISH,
    });
  } catch (error) {
    throw asInflateError(error);
  }
  if (output.length < size) throw new InflateError("too-short");
  if (output.length > size) throw new InflateError("too-long");
  return plain(output);
}

/** The same bytes without the methods of a `Buffer`, whose `slice` does not copy. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function asInflateError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "ERR_BUFFER_TOO_LARGE") return new InflateError("too-long");
  return typeof error.code === "string" && error.code.startsWith("Z_")
    ? new InflateError("corrupt")
    : error;
}
