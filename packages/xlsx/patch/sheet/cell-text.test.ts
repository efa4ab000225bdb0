import * as fc from "fast-check";
import { expect, test } from "vitest";

import { unescapeExcel } from "../../xml/decode-text.ts";
import { excelText, LONGEST_CELL_TEXT, textCellXml } from "./cell-text.ts";

const cell = (inner: string, space = false) =>
  `<c r="B2" s="3" t="inlineStr"><is><t${space ? ' xml:space="preserve"' : ""}>${inner}</t></is></c>`;

test.for([
  ["a word", "Covered", cell("Covered")],
  ["what looks like a formula stays a text", "=1+1", cell("=1+1")],
  ["markup is escaped", '<b> & "x"', cell('&lt;b&gt; &amp; "x"')],
  ["line breaks are kept", "1. a\n2. b", cell("1. a\n2. b", true)],
  ["the line breaks of Windows and old Macintoshes become one", "a\r\nb\rc", cell("a\nb\nc", true)],
  ["space at an edge is kept", " a", cell(" a", true)],
  ["a run of spaces is kept", "a  b", cell("a  b", true)],
  ["a control character is written by its code", "a\u0001b", cell("a_x0001_b")],
  ["what looks like such a code is protected", "_x0041_", cell("_x005F_x0041_")],
  [
    "two such codes that share a bar are protected",
    "_x0041_x0042_",
    cell("_x005F_x0041_x005F_x0042_"),
  ],
  ["half a character is written by its code", "a\ud800b", cell("a_xD800_b")],
  ["a whole one is left alone", "a😀b", cell("a😀b")],
  ["a character that is none is written by its code", "\uffff", cell("_xFFFF_")],
] as const)("%s", ([, text, xml]) => {
  expect(textCellXml("", "B2", 3, text)).toBe(xml);
});

test("a prefix stands before every element", () => {
  expect(textCellXml("x:", "A1", 0, "a")).toBe(
    '<x:c r="A1" s="0" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>',
  );
});

test("a text is cut to what a cell holds, never within a character", () => {
  expect(excelText("x".repeat(LONGEST_CELL_TEXT + 5))).toHaveLength(LONGEST_CELL_TEXT);
  const text = `${"x".repeat(LONGEST_CELL_TEXT - 1)}😀`;
  expect(excelText(text)).toBe("x".repeat(LONGEST_CELL_TEXT - 1));
});

test("Excel reads back any text that was written, but for its line ends", () => {
  const units = fc.oneof(
    fc.constantFrom("_", "x", "0041_", "_x", "\n", "&lt;", "<", "\u0000", "\ud83d", "\ude00"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(units), (parts) => {
      const text = parts.join("").replace(/\r\n?/gu, "\n");
      const xml = excelText(text);
      const shown = xml.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&");
      expect(unescapeExcel(shown)).toBe(text);
    }),
  );
});
