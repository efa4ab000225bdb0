import type { WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import {
  CENTRAL_RECORD,
  CENTRAL_RECORD_LENGTH,
  DATA_DESCRIPTOR,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  FLAG_STRONG_ENCRYPTION,
  findZip64Extra,
  IN_ZIP64_32,
  LOCAL_HEADER,
  LOCAL_HEADER_LENGTH,
  readUint64,
  STORED,
  viewOf,
} from "./zip-records.ts";

/** One entry of a ZIP file: a part of the workbook, or a directory. */
export interface ZipEntry {
  /** With forward slashes and no slash before it: `xl/workbook.xml`. */
  readonly name: string;
  readonly isDirectory: boolean;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  /** In bytes, as the central directory says. */
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header stands in the file. */
  readonly localOffset: number;
  /** The local header, the compressed data and the data descriptor, verbatim (a view). */
  readonly rawLocal: () => Uint8Array;
  /** The compressed data (a view). */
  readonly compressed: () => Uint8Array;
  /** The record in the central directory, verbatim (a view). */
  readonly centralRecord: Uint8Array;
}

/** An entry together with where the next record of the central directory starts. */
interface ReadEntry {
  readonly entry: ZipEntry;
  readonly next: number;
}

/** Reads the record of the central directory at `at`, and checks it against its local header. */
export function readCentralRecord(
  bytes: Uint8Array,
  at: number,
  end: number,
): Result<ReadEntry, WorkbookError> {
  const view = viewOf(bytes);
  if (at + CENTRAL_RECORD_LENGTH > end || view.getUint32(at, true) !== CENTRAL_RECORD) {
    return damaged("the ZIP directory", "a record is missing");
  }
  const nameEnd = at + CENTRAL_RECORD_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) return damaged("the ZIP directory", "a record is cut off");

  const rawName = bytes.subarray(at + CENTRAL_RECORD_LENGTH, nameEnd);
  const name = partName(rawName);
  const flags = view.getUint16(at + 8, true);
  if ((flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION)) !== 0) {
    return failure({ kind: "encrypted" });
  }
  const { size, compressedSize, localOffset } = readSizes(view, at, nameEnd, extraEnd);
  const method = view.getUint16(at + 10, true);
  if (method === STORED && size !== compressedSize) {
    return damaged(name, "its two sizes differ though it is not compressed");
  }

  const dataStart = findData(view, localOffset, rawName);
  const dataEnd = dataStart === null ? Infinity : dataStart + compressedSize;
  if (dataStart === null || dataEnd > bytes.length) {
    return damaged(name, "its data is not where the ZIP directory says");
  }
  const crc32 = view.getUint32(at + 16, true);
  const localEnd = hasDescriptor(view, localOffset)
    ? dataEnd + descriptorLength(view, dataEnd, { crc32, compressedSize, size })
    : dataEnd;
  const entry: ZipEntry = {
    name,
    isDirectory: name.endsWith("/"),
    method,
    flags,
    crc32,
    compressedSize,
    size,
    localOffset,
    rawLocal: () => bytes.subarray(localOffset, localEnd),
    compressed: () => bytes.subarray(dataStart, dataEnd),
    centralRecord: bytes.subarray(at, next),
  };
  return success({ entry, next });
}

function damaged(part: string, detail: string): Result<never, WorkbookError> {
  return failure({ kind: "damaged", part, detail });
}

/** Some tools write backslashes, or a slash before the name: Excel reads the part all the same. */
function partName(raw: Uint8Array): string {
  return new TextDecoder().decode(raw).replaceAll("\\", "/").replace(/^\/+/u, "");
}

function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let localOffset = view.getUint32(at + 42, true);
  const extra = findZip64Extra(view, extraStart, extraEnd);
  if (extra !== null) {
    let field = extra.start;
    const take = (value: number) => {
      if (value !== IN_ZIP64_32 || field + 8 > extra.end) return value;
      field += 8;
      return readUint64(view, field - 8);
    };
    size = take(size);
    compressedSize = take(compressedSize);
    localOffset = take(localOffset);
  }
  return { compressedSize, size, localOffset };
}

/** Where the data starts behind the local header, or `null` where no such header stands there. */
function findData(view: DataView, local: number, rawName: Uint8Array): number | null {
  if (local + LOCAL_HEADER_LENGTH > view.byteLength) return null;
  if (view.getUint32(local, true) !== LOCAL_HEADER) return null;
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL_HEADER_LENGTH + nameLength + view.getUint16(local + 28, true);
  if (nameLength !== rawName.length || start > view.byteLength) return null;
  // A reader that goes by local headers must see the same name as one that goes by the directory.
  for (let i = 0; i < nameLength; i++) {
    if (view.getUint8(local + LOCAL_HEADER_LENGTH + i) !== rawName[i]) return null;
  }
  return start;
}

function hasDescriptor(view: DataView, local: number): boolean {
  return (view.getUint16(local + 6, true) & FLAG_DESCRIPTOR) !== 0;
}

/** A descriptor may lack its signature and may have sizes of 64 bits: the numbers tell. */
function descriptorLength(
  view: DataView,
  at: number,
  entry: { readonly crc32: number; readonly compressedSize: number; readonly size: number },
): number {
  const signed = at + 4 <= view.byteLength && view.getUint32(at, true) === DATA_DESCRIPTOR;
  for (const signature of signed ? [4, 0] : [0]) {
    const start = at + signature;
    if (start + 12 > view.byteLength || view.getUint32(start, true) !== entry.crc32) continue;
    const { compressedSize, size } = entry;
    if (
      start + 20 <= view.byteLength &&
      readUint64(view, start + 4) === compressedSize &&
      readUint64(view, start + 12) === size
    ) {
      return signature + 20;
    }
    if (
      view.getUint32(start + 4, true) === compressedSize % 0x1_0000_0000 &&
      view.getUint32(start + 8, true) === size % 0x1_0000_0000
    ) {
      return signature + 12;
    }
  }
  return 0;
}
