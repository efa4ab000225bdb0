import { expect, test } from "vitest";

import { decodeText, unescapeExcel } from "./decode-text.ts";
import { XmlError } from "./xml-error.ts";

function decoded(xml: string): string {
  const bytes = new TextEncoder().encode(xml);
  return decodeText(bytes, 0, bytes.length);
}

test.for<[xml: string, text: string]>([
  ["plain", "plain"],
  ["a &amp; b", "a & b"],
  ["&lt;&gt;&quot;&apos;", `<>"'`],
  ["&#65;&#x41;&#X1f600;", "AA😀"],
  ["&amp;lt;", "&lt;"],
  ["naïve – 東京", "naïve – 東京"],
  ["one\r\ntwo\rthree", "one\ntwo\nthree"],
  ["a&#13;b", "a\rb"],
])("%j is %j", ([xml, text]) => {
  expect(decoded(xml)).toBe(text);
});

test.for(["&nbsp;", "&", "&amp", "&#x110000;", "&#0;", "&lol9;", "&;"])("%j is refused", (xml) => {
  expect(() => decoded(xml)).toThrow(XmlError);
});

test.for<[written: string, text: string]>([
  ["a_x000D_b", "a\rb"],
  ["_x005F_x000D_", "_x000D_"],
  ["_xD83D__xDE00_", "😀"],
  ["max_x", "max_x"],
  ["_x00G0_", "_x00G0_"],
])("Excel's %j is %j", ([written, text]) => {
  expect(unescapeExcel(written)).toBe(text);
});
