import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";
import { expect, test } from "vitest";

import type { WorkbookFile } from "../read/open-workbook.ts";
import { cellsOf, opened, relationship, type SmallWorkbook } from "../testing/small-workbook.ts";
import { partText, reopened } from "../testing/written-workbook.ts";
import { addColumns } from "./add-columns.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const vendors: SmallWorkbook = {
  styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>',
  rows: '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Vendor</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
};

const added: NewColumns = {
  sheet: "Vendors",
  headerRow: 1,
  firstRow: 2,
  lastRow: 2,
  table: null,
  columns: [
    { column: 1, field: "isoSites", heading: "Certified sites", note: "Sites on the certificate." },
    { column: 2, field: "soc2Opinion", heading: "Opinion", note: "The auditor’s opinion." },
  ],
};

function withColumns(workbook: WorkbookFile, columns = added): Promise<WorkbookFile> {
  return reopened((sink) => addColumns(workbook, columns, sink));
}

const SHEET = "xl/worksheets/sheet1.xml";

test("headings stand beside the last one and look like it", async () => {
  const workbook = await withColumns(opened(vendors));
  expect(await cellsOf(workbook)).toEqual([
    "A1=text:Vendor",
    "B1=text:Certified sites",
    "C1=text:Opinion",
    "A2=number:1",
  ]);
  expect(partText(workbook, SHEET)).toContain('<c r="B1" s="1" t="inlineStr">');
});

test("a note is an input message from the header to the last vendor", async () => {
  const sheet = partText(await withColumns(opened(vendors)), SHEET);
  expect(sheet).toContain('<dataValidations count="2"><dataValidation allowBlank="1"');
  expect(sheet).toContain(
    'promptTitle="Certified sites" prompt="Sites on the certificate." sqref="B1:B2"/>',
  );
});

test("validations that are there stay, and the count is in step", async () => {
  const afterRows =
    '<conditionalFormatting sqref="A1"/><dataValidations count="1"><dataValidation sqref="A2"/></dataValidations><pageMargins/>';
  const sheet = partText(await withColumns(opened({ ...vendors, afterRows })), SHEET);
  expect(sheet).toContain('<dataValidations count="3"><dataValidation sqref="A2"/>');
});

test("new validations come behind the conditional formats and before the page", async () => {
  const afterRows = '<conditionalFormatting sqref="A1"/><hyperlinks/><pageMargins/>';
  const sheet = partText(await withColumns(opened({ ...vendors, afterRows })), SHEET);
  expect(sheet).toMatch(/<conditionalFormatting sqref="A1"\/><dataValidations .*<hyperlinks\/>/u);
});

test("the sheet’s filter grows over the new columns", async () => {
  const afterRows = '<autoFilter ref="A1:A2"/>';
  const sheet = partText(await withColumns(opened({ ...vendors, afterRows })), SHEET);
  expect(sheet).toContain('<autoFilter ref="A1:C2"/>');
});

test("a table grows, and a heading that it has already gets a number", async () => {
  const workbook = opened({
    ...vendors,
    afterRows: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheetRelationships: relationship("rId1", "table", "../tables/table1.xml"),
    parts: [
      {
        name: "xl/tables/table1.xml",
        content: `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="opinion"/></tableColumns></table>`,
      },
    ],
  });
  const after = await withColumns(workbook, { ...added, table: "T" });
  expect(partText(after, "xl/tables/table1.xml")).toContain('ref="A1:C2"');
  expect(await cellsOf(after)).toContain("C1=text:Opinion 2");
});
