import type { PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";
import { expect, test } from "vitest";

import { chartXml } from "./chart-part.ts";
import { drawingXml } from "./drawing-part.ts";
import { LookList } from "../styles/look-list.ts";
import { namespacesOf } from "../parts/namespaces.ts";
import { scopefitSheetXml } from "./scopefit-sheet.ts";
import { StyleLists } from "../styles/style-lists.ts";
import { outlineXml } from "../xml/xml-outline.ts";

const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const workbook = bytesOf("<workbook/>");
const namespaces = namespacesOf(workbook, outlineXml(workbook));
const styles = { title: 1, heading: 2, text: 3, note: 4, number: 5, status: 6 };
const area = { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 };

const sheet: PlannedSheet = {
  name: "Scopefit",
  marker: "_scopefit_sheet",
  widths: [20, 9],
  rows: [
    { row: 1, cells: [{ column: 0, value: "Title", style: "title" }] },
    {
      row: 2,
      cells: [
        { column: 1, value: 12, style: "number" },
        { column: 0, value: "=A & B", style: "status" },
      ],
    },
    { row: 3, cells: [{ column: 0, value: "x".repeat(50), style: "note" }] },
  ],
  formats: [
    {
      range: area,
      formula: "$A2=1",
      look: { fill: "9DC3E6", font: null, bold: false, italic: false, border: null },
    },
  ],
  charts: [
    {
      title: "Rows <by> status",
      labels: area,
      values: { ...area, firstColumn: 1, lastColumn: 1 },
      colours: ["9DC3E6", "FFE699"],
      anchor: { firstRow: 2, lastRow: 9, firstColumn: 3, lastColumn: 8 },
    },
  ],
};

function sheetXml(drawingId: string | null): string {
  const looks = new LookList(new StyleLists(bytesOf("<styleSheet/>")));
  return scopefitSheetXml(sheet, { namespaces, styles, looks, drawingId });
}

test("cells stand in column order: texts as texts, numbers as numbers", () => {
  expect(sheetXml(null)).toContain(
    '<c r="A2" s="6" t="inlineStr"><is><t>=A &amp; B</t></is></c><c r="B2" s="5"><v>12</v></c></row>',
  );
});

test("a row is as high as its wrapped text", () => {
  expect(sheetXml(null)).toContain('<row r="3" ht="45" customHeight="1">');
});

test("elements stand in the order that the format asks for", () => {
  const root = outlineXml(bytesOf(sheetXml("rId1")));
  expect(root.children.map((child) => child.local)).toEqual([
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "conditionalFormatting",
    "pageMargins",
    "pageSetup",
    "drawing",
  ]);
});

test("without charts there is no drawing", () => {
  expect(sheetXml(null)).not.toContain("<drawing");
});

test("a chart reads its cells by the name that the sheet really has, and carries their values", () => {
  const chart = sheet.charts.map((it) => chartXml(it, sheet, "Joe's", namespaces)).join("");
  expect(() => outlineXml(bytesOf(chart))).not.toThrow();
  expect(chart).toContain("<c:f>'Joe''s'!$A$2:$A$3</c:f>");
  expect(chart).toContain('<c:pt idx="0"><c:v>12</c:v></c:pt></c:numCache>');
  expect(chart.match(/<c:dPt>/gu)).toHaveLength(2);
  expect(chart).toContain("Rows &lt;by&gt; status");
});

test("a drawing stands where it was planned", () => {
  const charts = sheet.charts.map((chart) => ({ chart, relationshipId: "rId1" }));
  const drawing = drawingXml(charts, namespaces);
  expect(drawing).toContain("<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1");
  expect(drawing).toContain("<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9");
});

test("a strict workbook gets strict parts", () => {
  const strict = bytesOf('<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>');
  const found = namespacesOf(strict, outlineXml(strict));
  expect(found.chart).toBe("http://purl.oclc.org/ooxml/drawingml/chart");
});
