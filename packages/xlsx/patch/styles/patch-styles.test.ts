import { expect, test } from "vitest";

import { addColumnStyles, addSheetStyles } from "./patch-styles.ts";
import { StyleLists } from "./style-lists.ts";

const STYLES = [
  "<styleSheet>",
  '<fonts count="3">',
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>',
  '<font><u/><sz val="9"/><color rgb="FF0000FF"/><name val="Arial"/></font>',
  "</fonts>",
  '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"/></fill></fills>',
  '<borders count="2"><border/><border><left style="thin"/><top style="thick"/><bottom/></border></borders>',
  '<cellXfs count="3">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="7" pivotButton="1"><alignment horizontal="center"/><protection locked="0"/></xf>',
  '<xf numFmtId="9" fontId="2" fillId="2" borderId="1" xfId="0"/>',
  "</cellXfs></styleSheet>",
].join("");

const open = (xml: string) => new StyleLists(new TextEncoder().encode(xml));

test("a heading is that of its neighbour with our rule above it, and a text", () => {
  const lists = open(STYLES);
  const { header } = addColumnStyles(lists, { header: 1, body: 2 });
  expect(lists.entries("cellXfs")[header]).toBe(
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="2" xfId="7" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf>',
  );
  expect(lists.entries("borders")[2]).toBe(
    '<border><left style="thin"/><top style="thin"><color rgb="FF0F6CBD"/></top><bottom/></border>',
  );
});

test("a cell has the family, size and border of its neighbour, and nothing else of it", () => {
  const lists = open(STYLES);
  const { text, status } = addColumnStyles(lists, { header: 1, body: 2 });
  expect(lists.entries("cellXfs")[text]).toBe(
    '<xf numFmtId="49" fontId="3" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  );
  expect(lists.entries("fonts")[3]).toBe(
    '<font><sz val="9"/><color theme="1"/><name val="Arial"/></font>',
  );
  expect(lists.entries("cellXfs")[status]).toContain('fontId="4"');
  expect(lists.entries("fonts")[4]).toMatch(/^<font><b\/>/u);
});

test("our own styles, and others like them, show texts as texts", () => {
  const lists = open(STYLES);
  const { text, status, header, textStyles } = addColumnStyles(lists, { header: 1, body: 2 });
  expect([...textStyles].sort((a, b) => a - b)).toEqual(
    [header, text, status].sort((a, b) => a - b),
  );
});

test("a style that lost its last safeguard in another program still tells what is stale", () => {
  const saved =
    '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="@"/></numFmts><cellXfs><xf/><xf numFmtId="165"><alignment wrapText="true"/></xf></cellXfs></styleSheet>';
  const { textStyles, wrappedStyles } = addColumnStyles(open(saved), { header: 0, body: 0 });
  expect([textStyles.has(1), wrappedStyles.has(1)]).toEqual([false, true]);
});

test.for([
  ["styles that do not exist", STYLES, { header: 99, body: 99 }],
  ["a styles part with nothing in it", "<styleSheet/>", { header: 0, body: 0 }],
  ["a prefixed one", '<x:styleSheet xmlns:x="u"/>', { header: 0, body: 0 }],
] as const)("neighbours may be %s", ([, xml, neighbour]) => {
  const lists = open(xml);
  const { header, text } = addColumnStyles(lists, neighbour);
  expect(header).not.toBe(text);
  const patched = open(new TextDecoder().decode(lists.toBytes()));
  expect(patched.entries("cellXfs")).toEqual(lists.entries("cellXfs"));
});

test("a later run finds what an earlier one added, and adds nothing", () => {
  const first = open(STYLES);
  const styles = addColumnStyles(first, { header: 1, body: 2 });
  const sheet = addSheetStyles(first);
  const bytes = first.toBytes();
  const second = new StyleLists(bytes);
  expect(addColumnStyles(second, { header: 1, body: 2 })).toMatchObject({ text: styles.text });
  expect(addSheetStyles(second)).toEqual(sheet);
  expect(second.toBytes()).toEqual(bytes);
});
