import { expect, test } from "vitest";

import type { WorkbookFile } from "../read/open-workbook.ts";
import { cellsOf, opened, relationship, type SmallWorkbook } from "../testing/small-workbook.ts";
import { partText, reopened, written } from "../testing/written-workbook.ts";
import { removeScopefit } from "./remove-scopefit.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";

/** Column C is our status column, headed in row 1; style 1 is one of ours, style 2 the user's. */
const marked: SmallWorkbook = {
  sheets:
    '<sheet name="Scopefit" sheetId="2" r:id="rId9"/><sheet name="Vendors" sheetId="1" r:id="rId1"/>',
  workbook:
    '<definedNames><definedName name="_scopefit_sheet" localSheetId="0" hidden="1">\'Scopefit\'!$A$1</definedName><definedName name="_scopefit_status" localSheetId="1" hidden="1">\'Vendors\'!$C$1</definedName><definedName name="Rate" localSheetId="1">Vendors!$A$2</definedName></definedNames>',
  relationships: relationship("rId9", "worksheet", "worksheets/sheet2.xml"),
  styles:
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49" quotePrefix="1"><alignment wrapText="1"/></xf><xf numFmtId="0" fillId="3"/></cellXfs>',
  rows: '<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="1" t="inlineStr"><is><t>Scope status</t></is></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2" s="1" t="inlineStr"><is><t>● COVERED</t></is></c><c r="E2"><v>5</v></c></row><row r="9"><c r="C9" s="2"><v>7</v></c></row>',
  parts: [
    {
      name: "xl/worksheets/sheet2.xml",
      content: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    },
    { name: "[Content_Types].xml", content: "<Types/>" },
  ],
};

function removed(made: SmallWorkbook) {
  return written((sink) => removeScopefit(opened(made), sink));
}

function without(made: SmallWorkbook): Promise<WorkbookFile> {
  return reopened((sink) => removeScopefit(opened(made), sink));
}

test("it says what was taken out", async () => {
  const { value } = await removed(marked);
  expect(value).toMatchObject({ kind: "removed", columns: 1, sheets: ["Scopefit"] });
});

test("our cells go, and what the user wrote in our column stays", async () => {
  expect(await cellsOf(await without(marked))).toEqual([
    "A1=number:1",
    "A2=number:2",
    "E2=number:5",
    "C9=number:7",
  ]);
});

test("columns that the markers have slipped onto keep their cells, and the markers go", async () => {
  const rows = (marked.rows ?? "").replace("Scope status", "Notes").replace("● COVERED", "mine");
  const after = await without({ ...marked, rows });
  expect(await cellsOf(after)).toEqual([
    "A1=number:1",
    "C1=text:Notes",
    "A2=number:2",
    "C2=text:mine",
    "E2=number:5",
    "C9=number:7",
  ]);
  expect(partText(after, "xl/workbook.xml")).not.toContain("_scopefit");
});

test("our sheet goes, and names that belong to a later sheet follow it", async () => {
  const workbook = await without(marked);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Vendors"]);
  expect(partText(workbook, "xl/workbook.xml")).toContain(
    '<definedNames><definedName name="Rate" localSheetId="0">',
  );
  expect(workbook.archive.entry("xl/worksheets/sheet2.xml")).toBeUndefined();
});

test("the list of names goes with the last of them", async () => {
  const workbook = (marked.workbook ?? "").replace(
    /<definedName name="Rate".*?<\/definedName>/u,
    "",
  );
  const after = await without({ ...marked, workbook });
  expect(partText(after, "xl/workbook.xml")).not.toContain("definedName");
});

test("while a filter on our column hides rows nothing is taken out", async () => {
  const afterRows =
    '<autoFilter ref="A1:C9"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
  const { value, bytes } = await removed({ ...marked, afterRows });
  expect(value).toEqual({ kind: "filtered-by-ours", sheet: "Vendors" });
  expect(bytes).toHaveLength(0);
});

test("a filter on a column of the user's stays, shrunk to what is left", async () => {
  const afterRows =
    '<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
  const sheet = partText(await without({ ...marked, afterRows }), SHEET);
  expect(sheet).toContain('<autoFilter ref="A1:B9"><filterColumn colId="0">');
});

test("a heading stays where a table has a column of the user's right of it", async () => {
  const after = await without({
    ...marked,
    afterRows: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheetRelationships: relationship("rId1", "table", "../tables/table1.xml"),
    parts: [
      ...(marked.parts ?? []),
      {
        name: "xl/tables/table1.xml",
        content: `<table xmlns="${MAIN}" id="1" name="T" ref="A1:D9"><tableColumns count="4"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/><tableColumn id="3" name="Scope status"/><tableColumn id="4" name="d"/></tableColumns></table>`,
      },
    ],
  });
  expect(await cellsOf(after)).toContain("C1=text:Scope status");
  expect(partText(after, "xl/tables/table1.xml")).toContain('ref="A1:D9"');
});

test.for([
  ["a run that covers ours alone goes", '<col min="3" max="3" width="18"/>', ""],
  [
    "a run is cut around ours",
    '<col min="2" max="3" width="9"/>',
    '<cols><col min="2" max="2" width="9"/></cols>',
  ],
  [
    "a run that follows ours covers its place again",
    '<col min="3" max="3" width="18"/><col min="4" max="16384" hidden="1"/>',
    '<cols><col min="3" max="16384" hidden="1"/></cols>',
  ],
] as const)("widths: %s", async ([, cols, after]) => {
  const sheet = partText(await without({ ...marked, beforeRows: `<cols>${cols}</cols>` }), SHEET);
  expect(/<cols>.*<\/cols>/u.exec(sheet)?.[0] ?? "").toBe(after);
});
