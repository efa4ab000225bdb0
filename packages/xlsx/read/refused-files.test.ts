import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { asResult } from "../as-result.ts";
import { fflateCodec } from "../codec/fflate-codec.ts";
import { describeWorkbookError } from "../errors.ts";
import { rawZip } from "../testing/raw-zip.ts";
import {
  opened,
  relationship,
  rowsOf,
  smallWorkbook,
  type SmallWorkbook,
} from "../testing/small-workbook.ts";
import { openWorkbook } from "./open-workbook.ts";

const oneRow = `<row r="1"><c r="A1"><v>1</v></c></row>`;

/** What opening a file and reading all of it comes to: `ok`, or the kind of the error. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const workbook = openWorkbook(bytes, fflateCodec);
  if (!workbook.ok) return workbook.error.kind;
  const read = await asResult(async () => {
    for (const { source } of workbook.value.sheets) {
      expect(source.shape.merges).toBeInstanceOf(Array);
      for await (const chunk of source.rows()) expect(chunk.length).toBeGreaterThan(0);
    }
  });
  if (read.ok) return "ok";
  expect(describeWorkbookError(read.error)).toMatch(/^[A-Z].*\.$/u);
  return read.error.kind;
}

function ole2(name: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...signature, ...new Array<number>(500).fill(0), ...letters, 0, 0]);
}

describe("files that are refused", () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`;
  const main = (target: string) =>
    `<Relationships>${relationship("rId1", "officeDocument", target)}</Relationships>`;
  test.for<[claim: string, kind: string, bytes: () => Uint8Array]>([
    ["empty", "empty-file", () => new Uint8Array(0)],
    ["with a password", "encrypted", () => ole2("EncryptedPackage")],
    ["of the old binary format", "old-format", () => ole2("Workbook")],
    [
      "of the new binary format",
      "old-format",
      () => rawZip([{ name: "_rels/.rels", content: main("xl/workbook.bin") }]),
    ],
    ["PDF", "other-format", () => new TextEncoder().encode("%PDF-1.7 and so on")],
    [
      "Word",
      "other-format",
      () => rawZip([{ name: "_rels/.rels", content: main("word/document.xml") }]),
    ],
    ["OpenDocument", "other-format", () => rawZip([{ name: "content.xml", content: "<a/>" }])],
    ["some archive", "not-a-workbook", () => rawZip([{ name: "readme.txt", content: "hello" }])],
    ["text", "not-a-zip", () => new TextEncoder().encode("Vendor,Service\nAlder,Payroll\n")],
    ["without a worksheet", "no-sheet", () => smallWorkbook({ sheets: "" })],
    [
      "whose sheet is missing",
      "damaged",
      () => smallWorkbook({ sheets: `<sheet name="A" r:id="rId99"/>` }),
    ],
    [
      "whose workbook part is something else",
      "damaged",
      () => smallWorkbook({ parts: [{ name: "xl/workbook.xml", content: "<a/>" }] }),
    ],
    [
      "with a document type in the workbook part",
      "has-doctype",
      () =>
        smallWorkbook({ parts: [{ name: "xl/workbook.xml", content: `${laughs}<workbook/>` }] }),
    ],
    [
      "with a document type in the strings",
      "has-doctype",
      () =>
        smallWorkbook({
          strings: "",
          rows: oneRow,
          parts: [
            { name: "xl/sharedStrings.xml", content: `${laughs}<sst><si><t>&b;</t></si></sst>` },
          ],
        }),
    ],
    [
      "with a document type in the sheet",
      "has-doctype",
      () => smallWorkbook({ sheet: `${laughs}<worksheet><sheetData/></worksheet>` }),
    ],
    [
      "with elements nested beyond reason",
      "damaged",
      () => smallWorkbook({ styles: "<a>".repeat(1000) }),
    ],
    [
      "with a sheet in UTF-16",
      "unsupported-encoding",
      () =>
        smallWorkbook({
          sheet: `<?xml version="1.0" encoding="UTF-16LE"?><worksheet><sheetData/></worksheet>`,
        }),
    ],
    [
      "with strings that are cut off",
      "damaged",
      () =>
        smallWorkbook({
          rows: oneRow,
          strings: "",
          parts: [{ name: "xl/sharedStrings.xml", content: "<sst><si><t>a" }],
        }),
    ],
    [
      "with a table that is none",
      "damaged",
      () =>
        smallWorkbook({
          afterRows: `<tablePart r:id="rId1"/>`,
          sheetRelationships: relationship("rId1", "table", "../t.xml"),
          parts: [{ name: "xl/t.xml", content: "<a/>" }],
        }),
    ],
    [
      "with a table that is missing",
      "damaged",
      () =>
        smallWorkbook({
          afterRows: `<tablePart r:id="rId1"/>`,
          sheetRelationships: relationship("rId1", "table", "../t.xml"),
        }),
    ],
  ])("%s", async ([, kind, bytes]) => {
    expect(await outcome(bytes())).toBe(kind);
  });
});

describe("files that look larger than they are", () => {
  const everything = "A1:XFD1048576";
  test.for<[claim: string, workbook: SmallWorkbook]>([
    [
      "a cell in the last corner",
      { rows: `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` },
    ],
    [
      "a merge of the whole sheet",
      { rows: oneRow, afterRows: `<mergeCells><mergeCell ref="${everything}"/></mergeCells>` },
    ],
    [
      "a validation of the whole sheet",
      {
        rows: oneRow,
        afterRows: `<dataValidations><dataValidation sqref="${everything}"/></dataValidations>`,
      },
    ],
    [
      "a dimension of the whole sheet",
      { rows: oneRow, beforeRows: `<dimension ref="${everything}"/>` },
    ],
    [
      "columns hidden a thousand times over",
      {
        rows: oneRow,
        beforeRows: `<cols>${`<col min="1" max="999999999" hidden="1"/>`.repeat(1000)}</cols>`,
      },
    ],
    [
      "strings that claim to be billions",
      {
        rows: oneRow,
        parts: [
          {
            name: "xl/sharedStrings.xml",
            content: `<sst count="4000000000" uniqueCount="4000000000"/>`,
          },
        ],
        relationships: relationship("rId9", "sharedStrings", "sharedStrings.xml"),
      },
    ],
  ])("%s", async ([, workbook]) => {
    const file = opened(workbook);
    expect(file.sheets[0]?.source.shape.name).toBe("Vendors");
    expect(await rowsOf(file)).toHaveLength(1);
  });

  test("a text beyond what a cell holds is cut", async () => {
    const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${"y".repeat(40_000)}</t></is></c></row>`;
    const strings = `<si><t>${"x".repeat(40_000)}</t></si>`;
    const [row] = await rowsOf(opened({ rows, strings }));
    expect(row?.cells.map(({ content }) => content.text.length)).toEqual([32_767, 32_767]);
  });
});

describe("damage", () => {
  const whole = smallWorkbook({
    rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46349</v></c></row>${oneRow.replaceAll("1", "2")}`,
    strings: "<si><t>Vendor</t></si><si><r><t>a</t></r></si>",
    styles: `<cellXfs><xf/><xf numFmtId="14"/></cellXfs>`,
    afterRows: `<autoFilter ref="A1:B2"/><tableParts><tablePart r:id="rId1"/></tableParts>`,
    sheetRelationships: relationship("rId1", "table", "../tables/table1.xml"),
    parts: [{ name: "xl/tables/table1.xml", content: `<table name="T" ref="A1:B2"/>` }],
  });

  test("the file is whole to begin with", async () => {
    expect(await outcome(whole)).toBe("ok");
  });

  test("cut off anywhere, it is refused and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect(await outcome(whole.subarray(0, length))).not.toBe("ok");
      }),
      { numRuns: 300 },
    );
  });

  test("with any bits flipped, it is read or refused and nothing is thrown", async () => {
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (list) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, bit] of list) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(await outcome(bytes)).toMatch(/^[a-z-]+$/u);
      }),
      { numRuns: 500 },
    );
  });

  test("with any characters of its XML changed, it is read or refused and nothing is thrown", async () => {
    const xml = `<worksheet xmlns="m"><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>x &amp; y</t></r></is></c><c r="C1"><f>A1</f><v>1.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
    const changes = fc.array(
      fc.tuple(fc.nat(xml.length - 1), fc.constantFrom(..."<>/\"'=&;! -1a")),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const letters = [...xml];
        for (const [at, letter] of list) letters[at] = letter;
        const bytes = smallWorkbook({ sheet: letters.join(""), strings: "<si><t>a</t></si>" });
        expect(await outcome(bytes)).toMatch(/^[a-z-]+$/u);
      }),
      { numRuns: 500 },
    );
  });
});
