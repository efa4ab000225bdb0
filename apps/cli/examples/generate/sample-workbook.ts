import { escapeXml } from "@scopefit/xlsx/package/escape-xml";
import { commentsPart, noteBoxesPart } from "../../template/notes.ts";
import {
  contentTypes,
  type PackagePart,
  relationships,
  RELATIONSHIPS,
  SPREADSHEET,
  XML_HEAD,
} from "@scopefit/xlsx/package/package-part";
import { templateStyles } from "../../template/template-styles.ts";
import { sampleColumns } from "./columns.ts";
import { FILTER_RANGE, HEADING_ROW, registerSheet } from "./register-sheet.ts";
import { pivotSheet, spendChart, spendDrawing, spendPivot, spendSheet } from "./spend-sheet.ts";

const notes = (
  [
    ["sites", "Copy the sites from the annex of the certificate."],
    ["to", "For a Type 1 report give the as-of date."],
  ] as const
).map(([name, text]) => ({
  row: HEADING_ROW,
  column: sampleColumns.findIndex(([column]) => column === name),
  text,
}));

/** The parts of the sample register: the register, spend with a chart, a pivot over it. */
export function sampleWorkbook(): readonly PackagePart[] {
  const strings = new Map<string, number>();
  const intern = (text: string) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const sheets: readonly PackagePart[] = [
    { name: "xl/worksheets/sheet1.xml", text: registerSheet(intern) },
    { name: "xl/worksheets/sheet2.xml", text: spendSheet(intern) },
    { name: "xl/worksheets/sheet3.xml", text: pivotSheet(intern) },
  ];
  return [
    types,
    relationships("", [["officeDocument", "xl/workbook.xml"]]),
    workbook,
    relationships("xl/workbook.xml", [
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["worksheet", "worksheets/sheet3.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ]),
    ...sheets,
    relationships("xl/worksheets/sheet1.xml", [
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
    ]),
    relationships("xl/worksheets/sheet2.xml", [["drawing", "../drawings/drawing1.xml"]]),
    relationships("xl/worksheets/sheet3.xml", [["pivotTable", "../pivotTables/pivotTable1.xml"]]),
    { name: "xl/styles.xml", text: templateStyles },
    { name: "xl/sharedStrings.xml", text: stringsPart([...strings.keys()]) },
    { name: "xl/comments1.xml", text: commentsPart(notes, "Procurement") },
    { name: "xl/drawings/vmlDrawing1.vml", text: noteBoxesPart(notes) },
    { name: "xl/drawings/drawing1.xml", text: spendDrawing },
    relationships("xl/drawings/drawing1.xml", [["chart", "../charts/chart1.xml"]]),
    { name: "xl/charts/chart1.xml", text: spendChart() },
    ...spendPivot,
    relationships("xl/pivotCache/pivotCacheDefinition1.xml", [
      ["pivotCacheRecords", "pivotCacheRecords1.xml"],
    ]),
    relationships("xl/pivotTables/pivotTable1.xml", [
      ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
  ];
}

const types = contentTypes(
  [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/worksheets/sheet1.xml", "worksheet"],
    ["xl/worksheets/sheet2.xml", "worksheet"],
    ["xl/worksheets/sheet3.xml", "worksheet"],
    ["xl/styles.xml", "styles"],
    ["xl/sharedStrings.xml", "sharedStrings"],
    ["xl/comments1.xml", "comments"],
    ["xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition"],
    ["xl/pivotCache/pivotCacheRecords1.xml", "pivotCacheRecords"],
    ["xl/pivotTables/pivotTable1.xml", "pivotTable"],
  ],
  [
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ],
);

const workbook: PackagePart = {
  name: "xl/workbook.xml",
  text: `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets><sheet name="Register" sheetId="1" r:id="rId1"/><sheet name="Spend" sheetId="2" r:id="rId2"/><sheet name="Pivot" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Register!${absolute(FILTER_RANGE)}</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>`,
};

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}

function stringsPart(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${XML_HEAD}<sst xmlns="${SPREADSHEET}" count="${strings.length}" uniqueCount="${strings.length}">${items.join("")}</sst>`;
}
