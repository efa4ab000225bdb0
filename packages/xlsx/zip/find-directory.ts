import {
  END_RECORD,
  END_RECORD_LENGTH,
  IN_ZIP64_16,
  IN_ZIP64_32,
  readUint64,
  viewOf,
  ZIP64_END_RECORD,
  ZIP64_END_RECORD_LENGTH,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_LENGTH,
} from "./zip-records.ts";

/** Where the central directory stands in the file, and how many records it claims to have. */
export interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const LONGEST_COMMENT = 0xffff;

/** Finds the central directory from the end of the file, or gives `null` where there is none. */
export function findDirectory(bytes: Uint8Array): Directory | null {
  const view = viewOf(bytes);
  const last = bytes.length - END_RECORD_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const directory = readEndRecord(view, at);
    if (directory !== null) return directory;
  }
  return null;
}

function readEndRecord(view: DataView, at: number): Directory | null {
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  if (count === IN_ZIP64_16 || size === IN_ZIP64_32 || start === IN_ZIP64_32) {
    const large = readZip64EndRecord(view, at - ZIP64_LOCATOR_LENGTH);
    if (large !== null) return large;
  }
  return start + size <= at ? { start, end: start + size, count } : null;
}

function readZip64EndRecord(view: DataView, locator: number): Directory | null {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const at = readUint64(view, locator + 8);
  if (at + ZIP64_END_RECORD_LENGTH > locator) return null;
  if (view.getUint32(at, true) !== ZIP64_END_RECORD) return null;
  const count = readUint64(view, at + 32);
  const size = readUint64(view, at + 40);
  const start = readUint64(view, at + 48);
  return start + size <= at ? { start, end: start + size, count } : null;
}
