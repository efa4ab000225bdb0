import { expect, test } from "vitest";

import { rawZip } from "../testing/raw-zip.ts";
import { openZip } from "./zip-archive.ts";
import { centralRecord, endRecords, movedCentralRecord } from "./zip-new-records.ts";
import { findZip64Extra, readUint64, viewOf } from "./zip-records.ts";

const FAR = 5 * 2 ** 32 + 7;

function offsetIn(record: Uint8Array): number {
  const view = viewOf(record);
  const extraStart = 46 + view.getUint16(28, true);
  const extra = findZip64Extra(view, extraStart, extraStart + view.getUint16(30, true));
  if (view.getUint32(42, true) !== 0xffffffff || extra === null) return view.getUint32(42, true);
  return readUint64(view, extra.end - 8);
}

function recordOf(isZip64: boolean): Uint8Array {
  const archive = openZip(rawZip([{ name: "a.xml", content: "text", isZip64 }]));
  const [entry] = archive.ok ? archive.value.entries : [];
  if (entry === undefined) throw new Error("The archive has one entry.");
  return entry.centralRecord;
}

test.for<[claim: string, isZip64: boolean, offset: number]>([
  ["a plain record moved nearby", false, 123],
  ["a plain record moved past 4 GB", false, FAR],
  ["a ZIP64 record moved nearby", true, 123],
  ["a ZIP64 record moved past 4 GB", true, FAR],
])("%s points to its new place", ([, isZip64, offset]) => {
  expect(offsetIn(movedCentralRecord(recordOf(isZip64), offset))).toBe(offset);
});

test("a record moved nearby keeps its length", () => {
  expect(movedCentralRecord(recordOf(false), 9)).toHaveLength(recordOf(false).length);
});

test("a new entry past 4 GB points to its place", () => {
  const entry = {
    name: "a",
    crc32: 1,
    size: 2,
    compressedSize: 2,
    isLarge: false,
    hasDescriptor: false,
  };
  expect(offsetIn(centralRecord(entry, FAR))).toBe(FAR);
  expect(offsetIn(centralRecord({ ...entry, isLarge: true }, FAR))).toBe(FAR);
});

test.for<[count: number, size: number, start: number, length: number]>([
  [3, 200, 1000, 22],
  [70_000, 200, 1000, 98],
  [3, 200, FAR, 98],
])("%d entries of %d bytes at %d end in %d bytes", ([count, size, start, length]) => {
  expect(endRecords(count, size, start)).toHaveLength(length);
});
