import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { openWorkbook } from "@scopefit/xlsx/read/open-workbook";
import { relationship, rowsOf, smallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import { expect, test } from "vitest";

import { createExcelHost } from "../create-excel-host.ts";
import { codeOn, openClient } from "../testing/vendor-client.ts";
import { readWorkbookInput } from "./read-workbook-input.ts";
import { writeWorkbook } from "./write-workbook.ts";

const PART = '<run xmlns="urn:scopefit:run"/>';

const file = smallWorkbook({
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"><protection locked="0"/></xf></cellXfs>',
  strings: "<si><t>Vendor</t></si><si><r><t>Ac</t></r><r><t>me</t></r></si>",
  beforeRows: '<cols><col min="2" max="2" hidden="1"/></cols>',
  rows:
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Scope</t></is></c><c r="C1" t="str"><f>UPPER("expires")</f><v>EXPIRES</v></c></row>' +
    '<row r="3" hidden="1"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><v>46000</v></c><c r="D3" s="2" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c></row>',
  afterRows:
    '<sheetProtection sheet="1"/><autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
  workbook:
    '<definedNames><definedName name="_marker" hidden="1">Vendors!$A$1</definedName><definedName name="local" localSheetId="0">90</definedName></definedNames>',
  relationships: relationship("rId9", "customXml", "../customXml/item1.xml"),
  parts: [{ name: "customXml/item1.xml", content: PART }],
});

test("a file is opened with what it says besides its cells", async () => {
  const workbook = await readWorkbookInput(file, "tracker.xlsx");
  const { read } = createExcelHost({ workbook });
  expect(read.values("Vendors!A1:E3")).toEqual([
    ["Vendor", "Scope", "EXPIRES", "", ""],
    ["", "", "", "", ""],
    ["Acme", "", 46_000, true, "#N/A"],
  ]);
  expect(read.cell("Vendors!C1").formula).toBe('=UPPER("expires")');
  expect(read.cell("Vendors!C3")).toMatchObject({ text: "2025-12-09", valueType: "Double" });
  expect(read.cell("Vendors!D3").style).toMatchObject({ numberFormat: "@", locked: false });
  expect(read.hiddenRows("Vendors")).toEqual([3]);
  expect(read.column("Vendors!B:B").isHidden).toBe(true);
  expect(read.isProtected("Vendors")).toBe(true);
  expect(read.names()).toEqual([
    { name: "_marker", scope: null, formula: "=Vendors!$A$1", isVisible: false },
    { name: "local", scope: "Vendors", formula: "=90", isVisible: true },
  ]);
  expect(read.customXmlParts()).toEqual([{ namespace: "urn:scopefit:run", xml: PART }]);
});

test("a saved workbook holds what the host held", async () => {
  const client = openClient([
    {
      name: "It's & more",
      rows: [
        ["Vendor", "Status\nof scope", "Expires"],
        ["=no formula", " blank ", { value: 46_000, numberFormat: "yyyy-mm-dd" }],
        [true, { error: "#REF!" }, { formula: "=1+1", value: 2 }],
      ],
      tables: [{ name: "List", address: "A1:C3" }],
      merges: ["A6:B7"],
      hiddenRows: [3],
      hiddenColumns: ["E"],
      columnWidths: { A: 150 },
    },
    { name: "Second", visibility: "Hidden", autoFilter: "A1:B2", protection: {} },
  ]);
  await codeOn(client, (sheet, { workbook }) => {
    sheet.getRange("A1:C1").format.fill.color = "#DDEEFF";
    const format = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A2<>""';
    format.custom.format.fill.color = "#FFC7CE";
    workbook.names.add("_marker", sheet.getRange("B1")).visible = false;
    workbook.customXmlParts.add(PART);
  });
  const again = await readWorkbookInput(writeWorkbook(client.host.workbook), "again.xlsx");
  const { read } = createExcelHost({ workbook: again });
  const before = client.host.read;
  const address = "'It''s & more'!A1:C3";
  expect(read.values(address)).toEqual(before.values(address));
  expect(read.texts(address)).toEqual(before.texts(address));
  expect(read.cell("'It''s & more'!C3").formula).toBe("=1+1");
  expect(read.tables()).toEqual(before.tables());
  expect(read.names()).toEqual(before.names());
  expect(read.customXmlParts()).toEqual(before.customXmlParts());
  expect(read.sheets()).toEqual(before.sheets());
  expect(read.hiddenRows("It's & more")).toEqual([3]);
  expect(again.sheets[0]?.merges).toEqual(["A6:B7"]);
  expect(again.sheets[1]).toMatchObject({ autoFilter: "A1:B2", protection: {} });
});

test("our own reader of trackers reads a saved workbook", async () => {
  const { host } = openClient();
  const saved = openWorkbook(writeWorkbook(host.workbook), fflateCodec);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  const rows = await rowsOf(saved.value);
  expect(rows.map(({ cells }) => cells.map(({ content }) => content.text))).toEqual([
    ["Vendor", "Scope", "Expires"],
    ["Acme", "Berlin", "2025-12-09"],
    ["Beta", "2026-03-19"],
    ["Cobalt", "Oslo"],
  ]);
});
