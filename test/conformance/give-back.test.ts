import { patchSheet } from "@scopefit/xlsx/patch/sheet/patch-sheet";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { undoSheet } from "./undo-sheet.ts";

/** Our columns are C, E and F; D may be the user's. */
const OURS = [2, 4, 5];
const LETTERS = ["A", "B", "D", "G", "H"];

const cell = fc.record({
  letter: fc.constantFrom(...LETTERS),
  content: fc.constantFrom(
    "/>",
    ' s="1"/>',
    "><v>1</v></c>",
    ' t="inlineStr"><is><t>é &lt;c&gt;</t></is></c>',
  ),
});

const row = fc.record({
  number: fc.integer({ min: 1, max: 30 }),
  attributes: fc.constantFrom(
    "",
    ' spans="1:2"',
    ' ht="20" customHeight="1"',
    ' spans="1:9" s="2"',
  ),
  gap: fc.constantFrom("", "\n"),
  closes: fc.boolean(),
  cells: fc.array(cell, { maxLength: 5 }),
});

const sheet = fc.record({
  prefix: fc.constantFrom("", "x:"),
  dimension: fc.constantFrom("", '<dimension ref="A1:B9"/>', '<dimension ref="A1:XFD1048576"/>'),
  cols: fc.constantFrom(
    "",
    '<cols><col min="1" max="1" width="9"/></cols>',
    '<cols><col min="2" max="16384" width="9" style="3" hidden="1"/></cols>',
    '<cols><col min="4" max="4" width="7"/><col min="9" max="9" width="7"/></cols>',
  ),
  rows: fc.array(row, { maxLength: 12 }),
  tail: fc.constantFrom(
    "",
    '<autoFilter ref="A1:B9"/>',
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>$A1=1</formula></cfRule></conditionalFormatting><dataValidations/>',
  ),
});

type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function written({ prefix, dimension, cols, rows, tail }: Sheet): string {
  const inOrder = [...new Map(rows.map((it) => [it.number, it])).values()].sort(
    (a, b) => a.number - b.number,
  );
  const data = inOrder.map(({ number, attributes, gap, closes, cells }) => {
    const places = [...new Map(cells.map((it) => [it.letter, it])).values()].sort((a, b) =>
      a.letter < b.letter ? -1 : 1,
    );
    const inner = places
      .map(({ letter, content }) => `<c r="${letter}${number}"${content}`)
      .join("");
    const tag = `${gap}<row r="${number}"${attributes}`;
    return inner === "" && closes ? `${tag}/>` : `${tag}>${inner}</row>`;
  });
  const xml = `<worksheet>${dimension}${cols}<sheetData>${data.join("")}</sheetData>${tail}</worksheet>`;
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/gu, `<$1${prefix}`);
}

const plan = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 15 }).chain((numbers) =>
  fc.record({
    rows: fc.constant([...numbers].sort((a, b) => a - b)),
    texts: fc.array(fc.constantFrom("", "a", "=1", "<&>\n"), { minLength: 3, maxLength: 3 }),
    pieces: fc.integer({ min: 1, max: 300 }),
  }),
);

async function* inPieces(xml: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(xml);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

test("whoever deletes what we inserted has the original bytes again", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, plan, async (made, { rows, texts, pieces }) => {
      const original = written(made);
      const columns = OURS.map((column, index) => ({
        column,
        heading: `H${index}`,
        width: 10 + index,
        hidden: index === 2,
        headerStyle: 1,
        style: 2,
        isKnown: false,
      }));
      const range = { firstRow: 2, lastRow: 9, firstColumn: 0, lastColumn: 0 };
      const { chunks } = patchSheet(inPieces(original, pieces), {
        part: "sheet1.xml",
        headerRow: 1,
        lastRow: rows.at(-1) ?? 1,
        columns,
        formats: [{ range, formula: '$C2="x"', dxf: 0 }],
        growFilter: true,
        otherRows: "clear",
        rows: rows.map((number) => [{ row: number, texts }]),
        textStyles: new Set([1, 2]),
        wrappedStyles: new Set([1, 2]),
        ourDxfs: new Set([0]),
      });
      const patched: Uint8Array[] = [];
      for await (const chunk of chunks) patched.push(chunk);
      const marked = Buffer.concat(patched).toString();
      expect(marked).not.toBe(original);
      expect(undoSheet(original, marked, new Set(OURS))).toBe(original);
    }),
    { numRuns: 300 },
  );
});
