import { expect, test } from "vitest";

import type { Codec } from "../../codec/codec.ts";
import { fflateCodec } from "../../codec/fflate-codec.ts";
import { DEFLATED, STORED } from "../../zip/zip-records.ts";
import type { ZipEntry } from "../../zip/zip-entry.ts";
import { highestStyle } from "./highest-style.ts";

/** A codec that inflates nothing and hands over pieces of this size. */
function inPiecesOf(size: number): Codec {
  return {
    ...fflateCodec,
    inflateEach(bytes, _, take) {
      for (let at = 0; at < bytes.length; at += size) take(bytes.slice(at, at + size));
    },
  };
}

function entry(xml: string, method = STORED): ZipEntry {
  const bytes = new TextEncoder().encode(xml);
  return {
    name: "xl/worksheets/sheet1.xml",
    isDirectory: false,
    method,
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
  ["one without digits is the first", ['<c s=""/>'], 0],
  ["a quotation mark that is missing", ['<c s="4/><c s="2"/>'], 2],
  ["other attributes do not count", ['<row spans="1:99" ns:s="50"><c r="s1"/></row>'], -1],
] as const)("the highest style: %s", ([, sheets, highest]) => {
  expect(
    highestStyle(
      sheets.map((xml) => entry(xml)),
      fflateCodec,
    ),
  ).toEqual({ ok: true, value: highest });
});

test("the highest style is the same in pieces of any size", () => {
  const sheet = entry(
    '<row s="2"><c r="A1" s="7" t="s"/><c\ts="123"/><c  s="45"/></row>',
    DEFLATED,
  );
  for (let size = 1; size < 70; size++) {
    expect(highestStyle([sheet], inPiecesOf(size))).toEqual({ ok: true, value: 123 });
  }
});
