import type { Codec } from "../codec/codec.ts";
import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import { DeflatingPart, type NewContent } from "./deflating-part.ts";
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
  | ({ readonly kind: "new" } & NewContent)
  /** A part of which some may have been deflated before its turn. */
  | { readonly kind: "deflating"; readonly part: DeflatingPart };

/** Takes the file piece by piece, in order. A piece may be kept: it is not written to again. */
export type ZipSink = (chunk: Uint8Array) => void | Promise<void>;

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
        const part = source.kind === "new" ? new DeflatingPart(source, codec) : source.part;
        directory.push(centralRecord(await writeNew(part, write), start));
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
  part: DeflatingPart,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<NewEntry> {
  const { entry } = part;
  let held: Uint8Array[] = [];
  for await (const chunk of part.chunks()) {
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
