import type { Codec } from "../codec/codec.ts";
import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import type { ZipEntry } from "./zip-entry.ts";
import {
  centralRecord,
  dataDescriptor,
  endRecords,
  localHeader,
  movedCentralRecord,
  type NewEntry,
} from "./zip-new-records.ts";
import { IN_ZIP64_32 } from "./zip-records.ts";

/** What one entry of the new archive is made of. */
export type ZipSource =
  | { readonly kind: "copy"; readonly entry: ZipEntry }
  | {
      readonly kind: "new";
      readonly name: string;
      /**
       * The uncompressed content, asked for when the entry's turn has come. A chunk must not be
       * written to once it has been handed over.
       */
      readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
      /** From 1 (fast) to 9 (small). */
      readonly level: number;
      /** A bound of the content's size in bytes, needed where it may pass 4 GB. */
      readonly maxSize?: number;
    };

/** Takes the file piece by piece, in order. A piece may be kept: it is not written to again. */
export type ZipSink = (chunk: Uint8Array) => void | Promise<void>;

type NewSource = ZipSource & { readonly kind: "new" };

/** A part this small, compressed, is held back so that its sizes can stand before it. */
const HELD_BACK = 1024 * 1024;

/**
 * Writes an archive: copied entries byte for byte, new ones through the codec, in the order given.
 * Sources are asked for one after the other, so a later one may depend on what an earlier one read.
 * A `WorkbookReadError` thrown by a content is handed back as its value; what the sink throws, is
 * thrown. `size` is that of the archive in bytes.
 */
export async function writeZip(
  sources: Iterable<ZipSource> | AsyncIterable<ZipSource>,
  codec: Codec,
  sink: ZipSink,
): Promise<Result<{ readonly size: number }, WorkbookError>> {
  let offset = 0;
  const write = async (chunk: Uint8Array) => {
    offset += chunk.length;
    await sink(chunk);
  };
  const directory: Uint8Array[] = [];
  try {
    for await (const source of sources) {
      const start = offset;
      if (source.kind === "copy") {
        await write(source.entry.rawLocal());
        directory.push(movedCentralRecord(source.entry.centralRecord, start));
      } else {
        directory.push(centralRecord(await writeNew(source, codec, write), start));
      }
    }
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
  const start = offset;
  for (const record of directory) await write(record);
  await write(endRecords(directory.length, offset - start, start));
  return success({ size: offset });
}

async function writeNew(
  source: NewSource,
  codec: Codec,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<NewEntry> {
  const entry: NewEntry = {
    name: source.name,
    crc32: 0,
    size: 0,
    compressedSize: 0,
    isLarge: (source.maxSize ?? 0) >= IN_ZIP64_32,
    hasDescriptor: false,
  };
  const content = measured(source.content, codec, entry);
  let held: Uint8Array[] = [];
  for await (const chunk of codec.deflateChunks(content, source.level)) {
    entry.compressedSize += chunk.length;
    if (entry.hasDescriptor) {
      await write(chunk);
      continue;
    }
    held.push(chunk);
    if (entry.compressedSize <= HELD_BACK) continue;
    entry.hasDescriptor = true;
    await write(localHeader(entry));
    for (const piece of held) await write(piece);
    held = [];
  }
  if (!entry.isLarge && Math.max(entry.size, entry.compressedSize) >= IN_ZIP64_32) {
    const what = `${entry.name} inflated`;
    throw new WorkbookReadError({ kind: "too-large", what, limit: "4096 MB" });
  }
  if (entry.hasDescriptor) {
    await write(dataDescriptor(entry));
    return entry;
  }
  await write(localHeader(entry));
  for (const piece of held) await write(piece);
  return entry;
}

/** Passes the content on, and takes down its size and CRC-32. */
async function* measured(
  content: NewSource["content"],
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
