import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import { expect, test } from "vitest";

import type { WorkbookFile } from "../read/open-workbook.ts";
import { cellsOf, opened, relationship, type SmallWorkbook } from "../testing/small-workbook.ts";
import { partText, reopened } from "../testing/written-workbook.ts";
import { editCells } from "./edit-cells.ts";

const vendors: SmallWorkbook = {
  styles:
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd.mm.yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="0" fillId="4"><alignment wrapText="1"/></xf></cellXfs>',
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Vendor</t></is></c></row><row r="2" spans="1:1"><c r="A2" s="2" t="inlineStr"><is><t>Acme</t></is></c><c r="C2" s="1"><v>45000</v></c></row>',
};

function edit(row: number, column: number, after: CellEdit["after"]): CellEdit {
  return { sheet: "Vendors", row, column, before: "", after };
}

function edited(workbook: WorkbookFile, ...edits: CellEdit[]): Promise<WorkbookFile> {
  return reopened((sink) => editCells(workbook, edits, sink));
}

test.for<readonly [string, CellEdit, string]>([
  ["a text replaces a text", edit(2, 0, { kind: "text", text: "Apex" }), "A2=text:Apex"],
  ["a formula stays a text", edit(2, 0, { kind: "text", text: "=1+1" }), "A2=text:=1+1"],
  ["a day replaces a day", edit(2, 2, { kind: "day", day: "2026-06-30" }), "C2=day:2026-06-30"],
  [
    "a day comes where nothing was",
    edit(2, 1, { kind: "day", day: "2026-06-30" }),
    "B2=day:2026-06-30",
  ],
  ["a number replaces a day", edit(2, 2, { kind: "number", number: 7 }), "C2=number:7"],
  ["a row that was not there comes", edit(9, 3, { kind: "text", text: "x" }), "D9=text:x"],
])("%s", async ([, change, cell]) => {
  expect(await cellsOf(await edited(opened(vendors), change))).toContain(cell);
});

test("an emptied cell keeps its look and holds nothing", async () => {
  const workbook = await edited(opened(vendors), edit(2, 0, null));
  expect(await cellsOf(workbook)).not.toContain("A2=text:Acme");
  expect(partText(workbook, "xl/worksheets/sheet1.xml")).toContain('<c r="A2" s="2"/>');
});

test("a cell keeps its look, and a new one looks like the cell to its left", async () => {
  const workbook = await edited(
    opened(vendors),
    edit(2, 0, { kind: "text", text: "Apex" }),
    edit(2, 1, { kind: "text", text: "Voice" }),
  );
  const sheet = partText(workbook, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<c r="A2" s="2" t="inlineStr">');
  expect(sheet).toContain('<c r="B2" s="2" t="inlineStr">');
});

test("a day keeps its own number format", async () => {
  const workbook = await edited(opened(vendors), edit(2, 2, { kind: "day", day: "2026-06-30" }));
  expect(partText(workbook, "xl/worksheets/sheet1.xml")).toContain('<c r="C2" s="1"><v>46203</v>');
});

test("days of a workbook that counts from 1904 are written in its own count", async () => {
  const workbook = opened({ ...vendors, workbook: '<workbookPr date1904="1"/>' });
  const cells = await cellsOf(
    await edited(workbook, edit(2, 2, { kind: "day", day: "2026-06-30" })),
  );
  expect(cells).toContain("C2=day:2026-06-30");
});

test("formulas are worked out anew, and the old order of calculation goes", async () => {
  const workbook = opened({
    ...vendors,
    relationships: relationship("rId9", "calcChain", "calcChain.xml"),
    parts: [
      { name: "xl/calcChain.xml", content: "<calcChain/>" },
      {
        name: "[Content_Types].xml",
        content:
          '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/><Default Extension="xml" ContentType="x"/></Types>',
      },
    ],
  });
  const after = await edited(workbook, edit(2, 0, { kind: "text", text: "Apex" }));
  expect(after.archive.entry("xl/calcChain.xml")).toBeUndefined();
  expect(after.relationships.map(({ kind }) => kind)).not.toContain("calcChain");
  expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
  expect(partText(after, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("parts that hold no edited cell are copied as they are", async () => {
  const workbook = opened({
    ...vendors,
    parts: [{ name: "docProps/custom.xml", content: "<p/>" }],
  });
  const after = await edited(workbook, edit(2, 0, { kind: "text", text: "Apex" }));
  expect(partText(after, "docProps/custom.xml")).toBe("<p/>");
});
