import { describe, expect, test } from "vitest";

import { WorkbookReadError } from "../errors.ts";
import { cellsOf, opened, relationship, type SmallWorkbook } from "../testing/small-workbook.ts";

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

test("the name of a damaged sheet can still be asked for", () => {
  const [sheet] = opened({ sheet: "<worksheet/>" }).sheets;
  expect(sheet?.source.shape.name).toBe("Vendors");
  expect(() => sheet?.source.shape.merges).toThrow(WorkbookReadError);
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
