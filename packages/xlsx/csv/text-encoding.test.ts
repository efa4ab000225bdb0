import fc from "fast-check";
import { expect, test } from "vitest";

import { decodeFile, encodeText, markOf, type TextEncoding } from "./text-encoding.ts";

const long = "Vendor;Land\nÄrzte & Söhne;Österreich\n";

test.for<[claim: string, encoding: TextEncoding, hasBom: boolean]>([
  ["UTF-8", "utf-8", false],
  ["UTF-8 with a mark", "utf-8", true],
  ["UTF-16LE with a mark", "utf-16le", true],
  ["UTF-16BE with a mark", "utf-16be", true],
  ["UTF-16LE without a mark", "utf-16le", false],
  ["UTF-16BE without a mark", "utf-16be", false],
  ["windows-1252", "windows-1252", false],
])("%s is recognised", ([, encoding, hasBom]) => {
  const mark = hasBom ? [...markOf(encoding)] : [];
  const bytes = Uint8Array.from([...mark, ...encodeText(long, encoding)]);
  expect(decodeFile(bytes)).toEqual({ text: long, encoding, hasBom });
});

test.for<[byte: number, character: string]>([
  [0x80, "€"],
  [0x93, "“"],
  [0x99, "™"],
  [0x9f, "Ÿ"],
  [0xe9, "é"],
])("in windows-1252, %d is %s", ([byte, character]) => {
  expect(decodeFile(Uint8Array.of(0x41, byte, 0x41))).toMatchObject({ text: `A${character}A` });
});

test("what windows-1252 has no byte for becomes a question mark", () => {
  expect(encodeText("a→b", "windows-1252")).toEqual(new TextEncoder().encode("a?b"));
});

test("bytes that are no text in any encoding are refused", () => {
  expect(decodeFile(Uint8Array.of(0x41, 0, 0, 0, 0x41, 0x42))).toBe(null);
  expect(decodeFile(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toBe(null);
});

test.for<[claim: string, bytes: string, isKnown: boolean]>([
  ["Japanese in Shift-JIS", "8341 8352 815b 8393 8a94 8eae 89ef 8ed0 2c 93 8c 8b 9e", false],
  ["Chinese in GB 18030", "cff0 b9fb d0bd d7ca 2c c9cf baa3", false],
  ["Cyrillic in windows-1251", "cce0 f0f2 e8ed 2c cfe5 f0ec fc", false],
  [
    "French with accents and curly quotes",
    "4ce96f6e 2c 934574e994 2c 64e96ae0 20 4ce073 20 e774e9 20 6ee9 20 72f4",
    true,
  ],
  ["a stray word in Cyrillic", "41 42 43 cce0 f0f2 2c 44", true],
])("%s: %s", ([, hex, isKnown]) => {
  const decoded = decodeFile(Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex")));
  expect(decoded !== "unknown").toBe(isKnown);
});

test("whatever is decoded encodes back to the same bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeFile(bytes);
      if (decoded === null || decoded === "unknown") return;
      const mark = decoded.hasBom ? [...markOf(decoded.encoding)] : [];
      const again = Uint8Array.from([...mark, ...encodeText(decoded.text, decoded.encoding)]);
      expect(again).toEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});
