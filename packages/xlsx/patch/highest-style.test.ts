import { expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { STORED } from "../zip/zip-records.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { highestStyle } from "./highest-style.ts";

function entry(xml: string): ZipEntry {
  const bytes = new TextEncoder().encode(xml);
  return {
    name: "xl/worksheets/sheet1.xml",
    isDirectory: false,
    method: STORED,
    flags: 0,
    crc32: 0,
    compressedSize: bytes.length,
    size: bytes.length,
    localOffset: 0,
    rawLocal: () => bytes,
    compressed: () => bytes,
    centralRecord: bytes,
  };
}

test.for([
  ["none is used", ["<sheetData/>"], -1],
  ["the highest of several", ['<c r="A1" s="3"/><c s="12" r="B1"/><c s="7"/>'], 12],
  ["over several sheets", ['<c s="3"/>', '<c\ns="40"/>'], 40],
  ["other attributes do not count", ['<row spans="1:99" ns:s="50"><c r="s1"/></row>'], -1],
] as const)("the highest style: %s", ([, sheets, highest]) => {
  expect(highestStyle(sheets.map(entry), fflateCodec)).toEqual({ ok: true, value: highest });
});
