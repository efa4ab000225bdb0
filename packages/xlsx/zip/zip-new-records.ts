import {
  CENTRAL_RECORD,
  CENTRAL_RECORD_LENGTH,
  DATA_DESCRIPTOR,
  DEFLATED,
  END_RECORD,
  END_RECORD_LENGTH,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  findZip64Extra,
  IN_ZIP64_16,
  IN_ZIP64_32,
  LOCAL_HEADER,
  LOCAL_HEADER_LENGTH,
  viewOf,
  writeUint64,
  ZIP64_END_RECORD,
  ZIP64_END_RECORD_LENGTH,
  ZIP64_EXTRA,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_LENGTH,
} from "./zip-records.ts";

/** What is known of an entry while it is being written. */
export interface NewEntry {
  readonly name: string;
  crc32: number;
  size: number;
  compressedSize: number;
  /** Whether its sizes need 64 bits. */
  readonly isLarge: boolean;
  /** Whether its sizes follow the data, since they were not known when it began. */
  hasDescriptor: boolean;
}

const VERSION = 20;
const VERSION_ZIP64 = 45;
/** 1 January 1980, as Excel itself writes: a file of ours is the same whenever it is written. */
const DOS_DATE = (1 << 5) | 1;

/** The header before the data of an entry. */
export function localHeader(entry: NewEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const extra = entry.isLarge ? 20 : 0;
  const bytes = new Uint8Array(LOCAL_HEADER_LENGTH + name.length + extra);
  const view = viewOf(bytes);
  view.setUint32(0, LOCAL_HEADER, true);
  writeShared(view, 4, entry);
  view.setUint16(26, name.length, true);
  view.setUint16(28, extra, true);
  bytes.set(name, LOCAL_HEADER_LENGTH);
  if (entry.isLarge) {
    const at = LOCAL_HEADER_LENGTH + name.length;
    const sizes = entry.hasDescriptor ? [0, 0] : [entry.size, entry.compressedSize];
    writeZip64Extra(view, at, sizes);
  }
  return bytes;
}

/** The sizes behind the data of an entry that was streamed. */
export function dataDescriptor(entry: NewEntry): Uint8Array {
  const bytes = new Uint8Array(entry.isLarge ? 24 : 16);
  const view = viewOf(bytes);
  view.setUint32(0, DATA_DESCRIPTOR, true);
  view.setUint32(4, entry.crc32, true);
  if (entry.isLarge) {
    writeUint64(view, 8, entry.compressedSize);
    writeUint64(view, 16, entry.size);
  } else {
    view.setUint32(8, entry.compressedSize, true);
    view.setUint32(12, entry.size, true);
  }
  return bytes;
}

/** The record of a new entry in the central directory. */
export function centralRecord(entry: NewEntry, offset: number): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const large = entry.isLarge ? [entry.size, entry.compressedSize] : [];
  if (offset >= IN_ZIP64_32) large.push(offset);
  const extra = large.length === 0 ? 0 : 4 + 8 * large.length;
  const bytes = new Uint8Array(CENTRAL_RECORD_LENGTH + name.length + extra);
  const view = viewOf(bytes);
  view.setUint32(0, CENTRAL_RECORD, true);
  view.setUint16(4, extra > 0 ? VERSION_ZIP64 : VERSION, true);
  writeShared(view, 6, { ...entry, hasDescriptor: false });
  view.setUint16(6, extra > 0 ? VERSION_ZIP64 : VERSION, true);
  view.setUint16(8, flagsOf(entry), true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, extra, true);
  view.setUint32(42, Math.min(offset, IN_ZIP64_32), true);
  bytes.set(name, CENTRAL_RECORD_LENGTH);
  if (extra > 0) writeZip64Extra(view, CENTRAL_RECORD_LENGTH + name.length, large);
  return bytes;
}

/** The record of a copied entry, pointing to where its local header stands now. */
export function movedCentralRecord(record: Uint8Array, offset: number): Uint8Array {
  const copy = record.slice();
  const view = viewOf(copy);
  const extraStart = CENTRAL_RECORD_LENGTH + view.getUint16(28, true);
  const extraEnd = extraStart + view.getUint16(30, true);
  const extra = findZip64Extra(view, extraStart, extraEnd);
  if (view.getUint32(42, true) === IN_ZIP64_32 && extra !== null) {
    const sizesBefore = [20, 24].filter((at) => view.getUint32(at, true) === IN_ZIP64_32).length;
    const field = extra.start + 8 * sizesBefore;
    if (field + 8 <= extra.end) {
      writeUint64(view, field, offset);
      return copy;
    }
  }
  view.setUint32(42, Math.min(offset, IN_ZIP64_32), true);
  return offset < IN_ZIP64_32 ? copy : withLargeOffset(copy, extraStart, extraEnd, extra, offset);
}

/** Adds the offset to the ZIP64 extra field, or such a field where there is none. */
function withLargeOffset(
  record: Uint8Array,
  extraStart: number,
  extraEnd: number,
  extra: { readonly start: number; readonly end: number } | null,
  offset: number,
): Uint8Array {
  const added = extra === null ? 12 : 8;
  const at = extra === null ? extraEnd : extra.end;
  const grown = new Uint8Array(record.length + added);
  grown.set(record.subarray(0, at));
  grown.set(record.subarray(at), at + added);
  const view = viewOf(grown);
  view.setUint16(6, VERSION_ZIP64, true);
  view.setUint16(30, extraEnd - extraStart + added, true);
  if (extra === null) {
    writeZip64Extra(view, at, [offset]);
  } else {
    view.setUint16(extra.start - 2, extra.end - extra.start + 8, true);
    writeUint64(view, at, offset);
  }
  return grown;
}

/** What ends the archive; with 64-bit numbers where 32 bits do not hold them. */
export function endRecords(count: number, size: number, start: number): Uint8Array {
  const isLarge = count >= IN_ZIP64_16 || size >= IN_ZIP64_32 || start >= IN_ZIP64_32;
  const before = isLarge ? ZIP64_END_RECORD_LENGTH + ZIP64_LOCATOR_LENGTH : 0;
  const bytes = new Uint8Array(before + END_RECORD_LENGTH);
  const view = viewOf(bytes);
  if (isLarge) {
    view.setUint32(0, ZIP64_END_RECORD, true);
    writeUint64(view, 4, ZIP64_END_RECORD_LENGTH - 12);
    view.setUint16(12, VERSION_ZIP64, true);
    view.setUint16(14, VERSION_ZIP64, true);
    writeUint64(view, 24, count);
    writeUint64(view, 32, count);
    writeUint64(view, 40, size);
    writeUint64(view, 48, start);
    view.setUint32(ZIP64_END_RECORD_LENGTH, ZIP64_LOCATOR, true);
    writeUint64(view, ZIP64_END_RECORD_LENGTH + 8, start + size);
    view.setUint32(ZIP64_END_RECORD_LENGTH + 16, 1, true);
  }
  view.setUint32(before, END_RECORD, true);
  view.setUint16(before + 8, Math.min(count, IN_ZIP64_16), true);
  view.setUint16(before + 10, Math.min(count, IN_ZIP64_16), true);
  view.setUint32(before + 12, Math.min(size, IN_ZIP64_32), true);
  view.setUint32(before + 16, Math.min(start, IN_ZIP64_32), true);
  return bytes;
}

/** The fields that a local header and a central record have in common, from "version needed" on. */
function writeShared(view: DataView, at: number, entry: NewEntry): void {
  const isKnown = !entry.hasDescriptor;
  view.setUint16(at, entry.isLarge ? VERSION_ZIP64 : VERSION, true);
  view.setUint16(at + 2, flagsOf(entry), true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, isKnown ? entry.crc32 : 0, true);
  view.setUint32(at + 14, sizeField(entry, isKnown ? entry.compressedSize : 0), true);
  view.setUint32(at + 18, sizeField(entry, isKnown ? entry.size : 0), true);
}

function sizeField(entry: NewEntry, size: number): number {
  return entry.isLarge ? IN_ZIP64_32 : size;
}

function flagsOf(entry: NewEntry): number {
  const isAscii = /^[\x20-\x7e]*$/u.test(entry.name);
  return (entry.hasDescriptor ? FLAG_DESCRIPTOR : 0) | (isAscii ? 0 : FLAG_UTF8);
}

function writeZip64Extra(view: DataView, at: number, fields: readonly number[]): void {
  view.setUint16(at, ZIP64_EXTRA, true);
  view.setUint16(at + 2, 8 * fields.length, true);
  fields.forEach((field, index) => writeUint64(view, at + 4 + 8 * index, field));
}
