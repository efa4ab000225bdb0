import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { asResult } from "../as-result.ts";
import { fflateCodec } from "../codec/fflate-codec.ts";
import { describeWorkbookError } from "../errors.ts";
import { rawZip } from "../testing/raw-zip.ts";
import {
  cellsOf,
  opened,
  relationship,
  rowsOf,
  smallWorkbook,
  type SmallWorkbook,
} from "../testing/small-workbook.ts";
import { openWorkbook } from "./open-workbook.ts";

const oneRow = `<row r="1"><c r="A1"><v>1</v></c></row>`;

function shapeOf(workbook: SmallWorkbook) {
  const [sheet] = opened(workbook).sheets;
  if (sheet === undefined) throw new Error("The workbook has a sheet.");
  return sheet.source.shape;
}

function range(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) {
  return { firstRow, lastRow, firstColumn, lastColumn };
}

describe("the shape of a sheet", () => {
  test("is plain where the sheet says nothing", () => {
    expect(shapeOf({ rows: oneRow })).toEqual({
      name: "Vendors",
      visibility: "visible",
      merges: [],
      tables: [],
      autoFilter: null,
      names: [],
      hiddenColumns: [],
      isProtected: false,
    });
  });

  test("has its merges, filter, hidden columns and protection", () => {
    const shape = shapeOf({
      beforeRows: `<cols><col min="2" max="3" hidden="1"/><col min="3" max="5"/><col min="7" max="7" hidden="true"/></cols>`,
      afterRows: `<sheetProtection sheet="1"/><autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter><mergeCells count="9"><mergeCell ref="A1:B1"/><mergeCell ref="C2"/></mergeCells><customSheetViews><customSheetView><autoFilter ref="A1:Z99"/></customSheetView></customSheetViews>`,
    });
    expect(shape.hiddenColumns).toEqual([1, 2, 6]);
    expect(shape.isProtected).toBe(true);
    expect(shape.autoFilter).toEqual(range(1, 9, 0, 2));
    expect(shape.merges).toEqual([range(1, 1, 0, 1), range(2, 2, 2, 2)]);
  });

  test("has the names that point into it, hidden ones too", () => {
    const names = `<definedNames><definedName name="_Scopefit_Status" hidden="1">Vendors!$K$1</definedName><definedName name="Other">Elsewhere!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0">vendors!$A$1:$C$9</definedName></definedNames>`;
    expect(shapeOf({ workbook: names }).names).toEqual([
      { name: "_Scopefit_Status", range: range(1, 1, 10, 10) },
      { name: "_xlnm._FilterDatabase", range: range(1, 9, 0, 2) },
    ]);
  });

  test.for<
    [claim: string, attributes: string, headerRows: number, totalsRows: number, kind: string]
  >([
    ["plain", "", 1, 0, "plain"],
    ["with totals and no heading", `headerRowCount="0" totalsRowCount="1"`, 0, 1, "plain"],
    ["from a query", `tableType="queryTable"`, 1, 0, "query"],
    ["mapped to XML", `tableType="xml"`, 1, 0, "xml"],
  ])("has its tables: %s", ([, attributes, headerRows, totalsRows, kind]) => {
    const content = `<table id="1" name="t" displayName="Table1" ref="B2:D9" ${attributes}><autoFilter ref="B2:D9"/></table>`;
    const shape = shapeOf({
      afterRows: `<tableParts count="1"><tablePart r:id="rId7"/></tableParts>`,
      sheetRelationships: relationship("rId7", "table", "../tables/table1.xml"),
      parts: [{ name: "xl/tables/table1.xml", content }],
    });
    const name = "Table1";
    expect(shape.tables).toEqual([
      { name, range: range(2, 9, 1, 3), headerRows, totalsRows, kind },
    ]);
    expect(shape.autoFilter).toBe(null);
  });

  test.for<[claim: string, sheet: string]>([
    [
      "with a prefix",
      `<x:worksheet xmlns:x="m"><x:cols><x:col min='1' max='1' hidden='1'/></x:cols><x:sheetData></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    ],
    [
      "without rows",
      `<worksheet><cols><col min="1" max="1" hidden="1"/></cols><sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
    ],
    [
      "with a byte order mark and declaration",
      `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<worksheet><cols><col min="1" max="1" hidden="1"/></cols><sheetData >${oneRow}</sheetData >\n<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
    ],
  ])("is found in XML %s", ([, sheet]) => {
    const shape = shapeOf({ sheet });
    expect(shape.hiddenColumns).toEqual([0]);
    expect(shape.merges).toEqual([range(1, 1, 0, 1)]);
  });

  test("is not misled by words like its own in the cells", () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>sheetData &lt;/sheetData&gt;</t></is></c></row>`;
    const afterRows = `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    expect(shapeOf({ rows, afterRows }).merges).toHaveLength(1);
  });
});

describe("the sheets of a workbook", () => {
  test("are listed with their visibility, and only those with rows", () => {
    const workbook = opened({
      sheets: `<sheet name="A" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Chart" sheetId="2" r:id="rId8"/><sheet name="Macro" sheetId="3" r:id="rId9"/><sheet name="__proto__" sheetId="4" state="veryHidden" r:id="rId1"/>`,
      relationships:
        relationship("rId8", "chartsheet", "chartsheets/sheet1.xml") +
        relationship("rId9", "xlMacrosheet", "macrosheets/sheet1.xml"),
    });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["A", "hidden"],
      ["__proto__", "very-hidden"],
    ]);
  });

  test("are read in the strict flavour of the format", async () => {
    const target = `<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`;
    const workbook = opened({ rows: oneRow, parts: [{ name: "_rels/.rels", content: target }] });
    expect(await cellsOf(workbook)).toEqual(["A1=number:1"]);
  });

  test("small parts may be UTF-16", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const bytes = new Uint8Array(2 + 2 * xml.length);
    bytes.set([0xff, 0xfe]);
    for (let i = 0; i < xml.length; i++) bytes[2 + 2 * i] = xml.charCodeAt(i);
    const rows = `<row r="1"><c r="A1"><v>46349</v></c></row>`;
    const workbook = opened({ rows, parts: [{ name: "xl/styles.xml", content: bytes }] });
    expect(await cellsOf(workbook)).toEqual(["A1=day:2026-11-23"]);
  });
});

test("macros, signatures, links and connections are told of", () => {
  const workbook = opened({
    relationships:
      relationship("rId5", "vbaProject", "vbaProject.bin") +
      relationship("rId6", "externalLink", "externalLinks/externalLink1.xml") +
      relationship("rId7", "connections", "connections.xml"),
    parts: [
      { name: "xl/externalLinks/externalLink1.xml", content: "<externalLink/>" },
      {
        name: "xl/externalLinks/_rels/externalLink1.xml.rels",
        content: `<Relationships>${relationship("rId1", "externalLinkPath", "file:///C:/rates.xlsx", ' TargetMode="External"')}</Relationships>`,
      },
      {
        name: "xl/connections.xml",
        content: `<connections><connection id="1" name="ERP"/></connections>`,
      },
      { name: "_xmlsignatures/sig1.xml", content: "<Signature/>" },
    ],
  });
  expect(workbook).toMatchObject({
    hasMacros: true,
    isSigned: true,
    externalLinks: ["file:///C:/rates.xlsx"],
    dataConnections: ["ERP"],
  });
});

/** What opening a file and reading all of it comes to: `ok`, or the kind of the error. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const workbook = openWorkbook(bytes, fflateCodec);
  if (!workbook.ok) return workbook.error.kind;
  const read = await asResult(async () => {
    for (const { source } of workbook.value.sheets) {
      if (source.shape.name === "") continue;
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
