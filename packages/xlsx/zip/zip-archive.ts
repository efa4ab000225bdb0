import type { WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import { findDirectory } from "./find-directory.ts";
import { readCentralRecord, type ZipEntry } from "./zip-entry.ts";
import { defaultZipLimits, type ZipLimits } from "./zip-limits.ts";

/** A ZIP file whose directory has been read and found honest; nothing is inflated yet. */
export interface ZipArchive {
  /** Every entry, directories included, in the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** The part of this name, in whatever case and with or without percent-encoding. */
  readonly entry: (name: string) => ZipEntry | undefined;
}

/** Reads the directory of a ZIP file. The bytes must not change afterwards: entries are views. */
export function openZip(
  file: Uint8Array,
  limits: ZipLimits = defaultZipLimits,
): Result<ZipArchive, WorkbookError> {
  // Node reads a file as a Buffer, whose `slice` is a view and not a copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length === 0) return failure({ kind: "empty-file" });
  if (bytes.length > limits.maxFileSize) return tooLarge("the file", limits.maxFileSize);
  const directory = findDirectory(bytes);
  if (directory === null) {
    return startsLikeZip(bytes)
      ? failure({ kind: "damaged", part: "the ZIP directory", detail: "it is cut off" })
      : failure({ kind: "not-a-zip" });
  }
  if (directory.count > limits.maxEntries) {
    return failure({
      kind: "too-large",
      what: `${directory.count} parts`,
      limit: String(limits.maxEntries),
    });
  }

  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  let totalSize = 0;
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const read = readCentralRecord(bytes, at, directory.end);
    if (!read.ok) return read;
    const { entry, next } = read.value;
    totalSize += entry.size;
    const refused = refuse(entry, totalSize, limits);
    if (refused !== null) return failure(refused);
    const key = sameForEqualNames(entry.name);
    if (!entry.isDirectory && byName.has(key)) {
      return failure({ kind: "duplicate-part", part: entry.name });
    }
    byName.set(key, entry);
    entries.push(entry);
    at = next;
  }
  const overlapping = findOverlap(entries);
  if (overlapping !== null) {
    const detail = "it shares its data with another part";
    return failure({ kind: "zip-bomb", part: overlapping, detail });
  }
  return success({ entries, entry: (name) => byName.get(sameForEqualNames(name)) });
}

/**
 * Names of parts do not tell upper from lower case, and a relationship may say `a%20b.xml` of a part
 * that some tools store as `a b.xml`.
 */
function sameForEqualNames(name: string): string {
  if (!name.includes("%")) return name.toLowerCase();
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function refuse(entry: ZipEntry, totalSize: number, limits: ZipLimits): WorkbookError | null {
  if (entry.size > limits.maxPartSize) {
    return tooLarge(`${entry.name} inflated`, limits.maxPartSize).error;
  }
  if (totalSize > limits.maxTotalSize) {
    return tooLarge("all parts inflated", limits.maxTotalSize).error;
  }
  if (entry.size >= limits.ratioFromSize && entry.size > entry.compressedSize * limits.maxRatio) {
    const detail = `${entry.size} bytes from ${entry.compressedSize}`;
    return { kind: "zip-bomb", part: entry.name, detail };
  }
  return null;
}

function tooLarge(what: string, limit: number) {
  return failure<WorkbookError>({
    kind: "too-large",
    what,
    limit: `${Math.floor(limit / (1024 * 1024))} MB`,
  });
}

/** Entries that share bytes let a small file claim any size while each ratio looks honest. */
function findOverlap(entries: readonly ZipEntry[]): string | null {
  const inFileOrder = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  let end = 0;
  for (const entry of inFileOrder) {
    if (entry.localOffset < end) return entry.name;
    end = entry.localOffset + entry.rawLocal().length;
  }
  return null;
}
