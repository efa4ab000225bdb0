import { expect, test } from "vitest";

import { StyleLists } from "./style-lists.ts";
import { outlineXml } from "../xml/xml-outline.ts";

const open = (xml: string) => new StyleLists(new TextEncoder().encode(xml));
const textOf = (lists: StyleLists) => new TextDecoder().decode(lists.toBytes());

const SHEET =
  '<styleSheet><fonts count="1" knownFonts="1"><font><b/></font></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><mc:AlternateContent><mc:Choice><xf/></mc:Choice><mc:Fallback><xf/></mc:Fallback></mc:AlternateContent></cellXfs><dxfs count="0"/><extLst/></styleSheet>';

test("what is asked for and there already is not added again, however it is written", () => {
  const lists = open(SHEET);
  expect(lists.place("cellXfs", '<xf fontId="0" numFmtId="0"></xf>')).toBe(0);
  expect(lists.place("fonts", "<font><b /></font>")).toBe(0);
  expect(textOf(lists)).toBe(SHEET);
});

test("entries are added behind the others and counted; alternative content counts as one", () => {
  const lists = open(SHEET);
  expect(lists.place("cellXfs", '<xf numFmtId="49"/>')).toBe(2);
  expect(lists.place("cellXfs", '<xf numFmtId="49"/>')).toBe(2);
  expect(lists.place("dxfs", "<dxf/>")).toBe(0);
  expect(textOf(lists)).toBe(
    SHEET.replace('cellXfs count="2"', 'cellXfs count="3"')
      .replace("</cellXfs>", '<xf numFmtId="49"/></cellXfs>')
      .replace('<dxfs count="0"/>', '<dxfs count="1"><dxf/></dxfs>'),
  );
});

test("no count is added where there is none", () => {
  const lists = open("<styleSheet><dxfs><dxf><font/></dxf></dxfs></styleSheet>");
  lists.place("dxfs", "<dxf/>");
  expect(textOf(lists)).toBe("<styleSheet><dxfs><dxf><font/></dxf><dxf/></dxfs></styleSheet>");
});

test("lists that are missing are made in their places, with what entry 0 must be", () => {
  const lists = open(
    '<x:styleSheet><x:cellXfs count="1"><x:xf/></x:cellXfs><x:colors/></x:styleSheet>',
  );
  expect(lists.place("dxfs", "<x:dxf/>")).toBe(0);
  expect(lists.place("borders", "<x:border><x:top/></x:border>")).toBe(1);
  expect(lists.entries("fills")).toHaveLength(2);
  expect(textOf(lists).match(/<x:(fills|borders|cellXfs|dxfs|colors)/gu)).toEqual([
    "<x:fills",
    "<x:borders",
    "<x:cellXfs",
    "<x:dxfs",
    "<x:colors",
  ]);
});

test.for([
  ["<cellXfs><xf/></cellXfs>"],
  ["<cellXfs />"],
  ['<cellXfs count="1"><xf/></cellXfs><dxfs></dxfs>'],
])("a list put in before one that is first, here %s, stays out of it", ([inner]) => {
  const lists = open(`<styleSheet>${inner}</styleSheet>`);
  lists.place("cellXfs", '<xf numFmtId="49"/>');
  lists.place("fonts", "<font><b/></font>");
  lists.place("dxfs", "<dxf/>");
  const root = outlineXml(lists.toBytes());
  expect(root.children.map(({ local }) => local)).toEqual(["fonts", "cellXfs", "dxfs"]);
});

test("cells that point past the end get plain styles before ours come", () => {
  const lists = open('<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>');
  lists.padCellStyles(3);
  expect(lists.place("cellXfs", '<xf numFmtId="49"/>')).toBe(3);
  expect(textOf(lists)).toContain('count="4"');
});

test("nothing is padded where all cells point to styles that exist", () => {
  const lists = open(SHEET);
  lists.padCellStyles(2);
  expect(textOf(lists)).toBe(SHEET);
});

test("what is no styles part is refused", () => {
  expect(() => open("<worksheet/>")).toThrow("not a styles part");
});
