import {
  relationship,
  smallWorkbook,
  type SmallWorkbook,
} from "@scopefit/xlsx/testing/small-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

const rows = [
  `<row r="1">${text("A1", "Vendor")}${text("B1", "Service")}${text("C1", "Expiry")}</row>`,
  `<row r="2">${text("A2", "Acme")}${text("B2", "Voice")}<c r="C2" s="1"><v>46203</v></c></row>`,
  `<row r="3" hidden="1">${text("A3", "Apex")}<c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row>`,
  `<row r="4">${text("A4", "Dapitan")}<c r="B4"><v>12.5</v></c></row>`,
].join("");

const types = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
].join("");

const plain: SmallWorkbook = {
  styles:
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>',
  rows,
  parts: [
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    },
  ],
};

const table: SmallWorkbook = {
  ...plain,
  rows: rows.replace(' hidden="1"', ""),
  afterRows: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  sheetRelationships: relationship("rId1", "table", "../tables/table1.xml"),
  parts: [
    ...(plain.parts ?? []),
    {
      name: "xl/tables/table1.xml",
      content: `<table xmlns="${MAIN}" id="1" name="Register" displayName="Register" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Vendor"/><tableColumn id="2" name="Service"/><tableColumn id="3" name="Expiry"/></tableColumns></table>`,
    },
  ],
};

/** The workbooks that both sides are tried on, by what is special about them. */
export const contractWorkbooks = {
  plain: smallWorkbook(plain),
  table: smallWorkbook(table),
  filtered: smallWorkbook({ ...plain, afterRows: '<autoFilter ref="A1:C4"/>' }),
  protected: smallWorkbook({ ...plain, afterRows: '<sheetProtection sheet="1"/>' }),
  occupied: smallWorkbook({
    ...plain,
    rows: rows
      .replace('</row><row r="4">', `</row><row r="4">${text("E4", "mine")}`)
      .replace(
        `${text("E4", "mine")}${text("A4", "Dapitan")}<c r="B4"><v>12.5</v></c>`,
        `${text("A4", "Dapitan")}<c r="B4"><v>12.5</v></c>${text("E4", "mine")}`,
      ),
  }),
};
