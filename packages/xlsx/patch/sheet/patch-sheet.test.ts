import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { WorkbookReadError } from "../../errors.ts";
import { patchSheet } from "./patch-sheet.ts";
import type { SheetEdit } from "./sheet-edit.ts";

const column = { width: 9, hidden: false, headerStyle: 8, style: 9, isKnown: false };

/** Our columns are C and D, headed in row 1; rows 2 to 4 are planned, the last with one text only. */
const edit: SheetEdit = {
  part: "xl/worksheets/sheet1.xml",
  headerRow: 1,
  lastRow: 4,
  columns: [
    { ...column, column: 2, heading: "H" },
    { ...column, column: 3, heading: "I" },
  ],
  formats: [],
  growFilter: false,
  otherRows: "clear",
  rows: [
    [
      { row: 2, texts: ["c2", "d2"] },
      { row: 3, texts: ["c3", "d3"] },
    ],
    [],
    [{ row: 4, texts: ["c4", ""] }],
  ],
  textStyles: new Set([9, 10]),
  wrappedStyles: new Set([9, 10, 11]),
  ourDxfs: new Set(),
};

async function* inPieces(xml: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(xml);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function patched(xml: string, changes: Partial<SheetEdit> = {}, size = 65536) {
  const decoder = new TextDecoder();
  let text = "";
  const { chunks } = patchSheet(inPieces(xml, size), { ...edit, ...changes });
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text;
}

/** What becomes of the rows of a sheet; our columns' widths are left out. */
async function rows(xml: string, changes: Partial<SheetEdit> = {}): Promise<string> {
  const sheet = await patched(`<worksheet><sheetData>${xml}</sheetData></worksheet>`, changes);
  return sheet
    .replace(/^.*<sheetData>|<\/sheetData><\/worksheet>$/gu, "")
    .replaceAll(
      /<c r="(\w+)" s="(\d+)" t="inlineStr"><is><t>([^<]*)<\/t><\/is><\/c>/gu,
      "[$1 $2 $3]",
    );
}

const header = '<row r="1">[C1 8 H][D1 8 I]</row>';
const two = '<row r="2">[C2 9 c2][D2 9 d2]</row>';
const three = '<row r="3">[C3 9 c3][D3 9 d3]</row>';
const four = '<row r="4">[C4 9 c4]</row>';

describe("the rows of a sheet", () => {
  test.for([
    ["an empty sheet gets all of ours", "", header + two + three + four],
    ["rows between, before and behind are added", '<row r="3"/>', header + two + three + four],
    [
      "our cells come behind the others",
      '<row r="2"><c r="A2"><v>1</v></c></row>',
      `${header}<row r="2"><c r="A2"><v>1</v></c>[C2 9 c2][D2 9 d2]</row>${three}${four}`,
    ],
    [
      "our cells come before those to their right",
      '<row r="2"><c r="A2"/><c r="D2" s="5"/><c r="F2"/></row>',
      `${header}<row r="2"><c r="A2"/>[C2 9 c2][D2 9 d2]<c r="F2"/></row>${three}${four}`,
    ],
    [
      "cells without references count from the left",
      '<row r="2"><c><v>1</v></c><c/><c><v>3</v></c><c/><c/></row>',
      `${header}<row r="2"><c><v>1</v></c><c/>[C2 9 c2][D2 9 d2]<c/></row>${three}${four}`,
    ],
    [
      "rows without numbers count from the top",
      "<row/><row><c><v>1</v></c></row>",
      `${header}<row r="2"><c><v>1</v></c>[C2 9 c2][D2 9 d2]</row>${three}${four}`
        .replace('<row r="1">', "<row>")
        .replace('<row r="2">', "<row>"),
    ],
    [
      "rows that are not planned stay as they are, to the byte",
      "<row  r='9' ht='3'><c r='A9'/><!-- </row> --></row>",
      `${header}${two}${three}${four}<row  r='9' ht='3'><c r='A9'/><!-- </row> --></row>`,
    ],
    [
      "spans are widened where they are stated",
      '<row r="2" spans="1:1"><c r="A2"/></row><row r="3" spans="1:9"/>',
      `${header}<row r="2" spans="1:4"><c r="A2"/>[C2 9 c2][D2 9 d2]</row>${three.replace("3", '3" spans="1:9')}${four}`,
    ],
    [
      "a blank cell of the user's stays where we have no text",
      '<row r="4"><c r="D4" s="5"/></row>',
      `${header}${two}${three}<row r="4">[C4 9 c4]<c r="D4" s="5"/></row>`,
    ],
    [
      "a cell of the user's in our column stays outside the plan",
      '<row r="9"><c r="C9" s="9"><v>1</v></c></row>',
      `${header}${two}${three}${four}<row r="9"><c r="C9" s="9"><v>1</v></c></row>`,
    ],
  ] as const)("%s", async ([, before, after]) => {
    expect(await rows(before)).toBe(after);
  });
});

describe("a later run", () => {
  const known = { columns: edit.columns.map((it) => ({ ...it, isKnown: true })) };

  test.for([
    [
      "replaces our cells, whatever Excel has made of them",
      '<row r="2"><c r="C2" s="4" t="s"><v>7</v></c><c r="D2" t="s"><v>8</v></c></row>',
      `${header}${two}${three}${four}`,
    ],
    [
      "keeps a look of the user's that shows texts as texts",
      '<row r="2"><c r="C2" s="10" t="s"><v>7</v></c></row>',
      `${header}${two.replace("C2 9", "C2 10")}${three}${four}`,
    ],
    [
      "takes away a text that has become empty",
      '<row r="4"><c r="D4" s="9" t="s"><v>7</v></c><c r="F4"/></row>',
      `${header}${two}${three}<row r="4">[C4 9 c4]<c r="F4"/></row>`,
    ],
    [
      "leaves a blank cell in its place where those behind it count from the left",
      '<row r="4"><c/><c/><c/><c s="9"><v>7</v></c><c><v>5</v></c></row>',
      `${header}${two}${three}<row r="4"><c/><c/>[C4 9 c4]<c r="D4"/><c><v>5</v></c></row>`,
    ],
    [
      "takes away what is left of ours in rows outside the plan",
      '<row r="9"><c r="C9" s="11" t="inlineStr"><is><t>old</t></is></c><c r="D9" s="3"><v>1</v></c></row>',
      `${header}${two}${three}${four}<row r="9"><c r="D9" s="3"><v>1</v></c></row>`,
    ],
  ] as const)("%s", async ([, before, after]) => {
    expect(await rows(before, known)).toBe(after);
  });
});

test("a later run over some rows leaves the others as they are", async () => {
  const columns = edit.columns.map((it) => ({ ...it, isKnown: true }));
  const kept = '<row r="9"><c r="C9" s="11" t="inlineStr"><is><t>old</t></is></c></row>';
  expect(await rows(kept, { columns, otherRows: "keep" })).toContain(
    '<row r="9">[C9 11 old]</row>',
  );
});

test("a self-closed sheetData is opened up", async () => {
  const sheet = await patched("<x:worksheet><x:sheetData/><x:pageMargins/></x:worksheet>");
  expect(sheet).toContain('<x:sheetData><x:row r="1"><x:c r="C1"');
  expect(sheet).toMatch(/<\/x:row><\/x:sheetData><x:pageMargins\/><\/x:worksheet>$/u);
});

test("a cell that the plan leaves out stays byte for byte, and none comes where none is", async () => {
  const user = '<c r="C2" s="4"><f>B2&amp;"!"</f><v>x</v></c>';
  const planned = [[{ row: 2, texts: [null, "d2"] }], [{ row: 3, texts: ["c3", null] }]];
  const changes = {
    columns: edit.columns.map((it) => ({ ...it, isKnown: true })),
    otherRows: "keep" as const,
    rows: planned,
  };
  expect(await rows(`<row r="2">${user}<c r="D2" s="9"/></row><row r="3"/>`, changes)).toBe(
    `${header}<row r="2">${user}[D2 9 d2]</row><row r="3">[C3 9 c3]</row>`,
  );
});

test("rows out of order are an error", async () => {
  const sheet = '<worksheet><sheetData><row r="3"/><row r="2"/></sheetData></worksheet>';
  await expect(patched(sheet)).rejects.toThrow(WorkbookReadError);
});

test("a sheet that is cut off is an error", async () => {
  await expect(patched('<worksheet><sheetData><row r="3"/>')).rejects.toThrow(WorkbookReadError);
});

test("rows of the plan that do not follow one another are a mistake of ours", async () => {
  const again = { rows: [[{ row: 2, texts: ["", ""] }], [{ row: 2, texts: ["", ""] }]] };
  await expect(patched("<worksheet><sheetData/></worksheet>", again)).rejects.toThrow(
    "does not follow",
  );
});

test("it does not matter into which pieces the sheet falls", async () => {
  const sheet =
    '<?xml version="1.0"?><x:worksheet xmlns:x="u"><x:dimension ref="A1:B9"/><x:cols><x:col min="1" max="9" width="3"/></x:cols><x:sheetData>\n<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>é 😀 &lt;c&gt;</x:t></x:is></x:c></x:row><x:row r="3"/>\n<x:row r="4"><x:c r="E4"/></x:row><x:row r="7"/></x:sheetData><x:autoFilter ref="A1:B9"/></x:worksheet>';
  const whole = await patched(sheet, { growFilter: true });
  expect(whole).toContain('<x:autoFilter ref="A1:D9"/>');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
      expect(await patched(sheet, { growFilter: true }, size)).toBe(whole);
    }),
  );
});
