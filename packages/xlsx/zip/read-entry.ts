import { InflateError, type Codec } from "../codec/codec.ts";
import { type WorkbookError, WorkbookReadError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import type { ZipEntry } from "./zip-entry.ts";
import { DEFLATED, STORED } from "./zip-records.ts";

/** Inflates a whole part and checks its CRC-32. For parts that are small by nature. */
export function readEntry(entry: ZipEntry, codec: Codec): Result<Uint8Array, WorkbookError> {
  if (entry.method === STORED) return checked(entry, entry.compressed(), codec);
  if (entry.method !== DEFLATED) return failure(unsupported(entry));
  try {
    return checked(entry, codec.inflate(entry.compressed(), entry.size), codec);
  } catch (error) {
    return failure(asDamage(entry, error));
  }
}

function checked(
  entry: ZipEntry,
  bytes: Uint8Array,
  codec: Codec,
): Result<Uint8Array, WorkbookError> {
  return codec.crc32(bytes) === entry.crc32 ? success(bytes) : failure(wrongChecksum(entry));
}

/**
 * Inflates a part chunk by chunk, and checks its CRC-32 at the end if it is read that far. Throws a
 * `WorkbookReadError`.
 */
export async function* readEntryChunks(entry: ZipEntry, codec: Codec): AsyncIterable<Uint8Array> {
  let crc = 0;
  for await (const chunk of uncheckedChunks(entry, codec)) {
    crc = codec.crc32(chunk, crc);
    yield chunk;
  }
  if (crc !== entry.crc32) throw new WorkbookReadError(wrongChecksum(entry));
}

/**
 * Inflates a part chunk by chunk. The CRC-32 is not checked: reading the rows does that. Throws a
 * `WorkbookReadError`.
 */
export async function* uncheckedChunks(entry: ZipEntry, codec: Codec): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of inflated(entry, codec)) yield chunk;
  } catch (error) {
    throw new WorkbookReadError(asDamage(entry, error));
  }
}

function inflated(entry: ZipEntry, codec: Codec): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (entry.method === STORED) return [entry.compressed()];
  if (entry.method === DEFLATED) return codec.inflateChunks(entry.compressed(), entry.size);
  throw new WorkbookReadError(unsupported(entry));
}

/**
 * Inflates a part chunk by chunk without waiting, until `take` returns `false`. A chunk may be
 * overwritten once `take` returns. The CRC-32 is not checked: reading the rows does that.
 */
export function scanEntry(
  entry: ZipEntry,
  codec: Codec,
  take: (chunk: Uint8Array) => boolean,
): Result<null, WorkbookError> {
  if (entry.method === STORED) {
    take(entry.compressed());
    return success(null);
  }
  if (entry.method !== DEFLATED) return failure(unsupported(entry));
  try {
    codec.inflateEach(entry.compressed(), entry.size, take);
    return success(null);
  } catch (error) {
    return failure(asDamage(entry, error));
  }
}

function unsupported(entry: ZipEntry): WorkbookError {
  return { kind: "unsupported-compression", part: entry.name, method: entry.method };
}

function wrongChecksum(entry: ZipEntry): WorkbookError {
  return { kind: "damaged", part: entry.name, detail: "its checksum is wrong" };
}

/** The damage behind an error of the codec. Anything else is a mistake of ours and stays one. */
function asDamage(entry: ZipEntry, error: unknown): WorkbookError {
  if (error instanceof WorkbookReadError) return error.error;
  if (!(error instanceof InflateError)) throw error;
  if (error.reason === "too-long") {
    return {
      kind: "zip-bomb",
      part: entry.name,
      detail: `more than the ${entry.size} bytes declared`,
    };
  }
  return { kind: "damaged", part: entry.name, detail: "it cannot be unpacked" };
}
