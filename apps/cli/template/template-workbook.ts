import { columnLetters } from "@scopefit/tracker/layout/cell-address";

import { commentsPart, noteBoxesPart } from "./notes.ts";
import {
  contentTypes,
  type PackagePart,
  relationships,
  RELATIONSHIPS,
  SPREADSHEET,
  XML_HEAD,
} from "@scopefit/xlsx/package/package-part";
import { templateColumns } from "./template-columns.ts";
import { templateSheet, VENDOR_ROWS } from "./template-sheet.ts";
import { templateStyles } from "./template-styles.ts";

/** The sheet that the vendors go on, and the row of its headings. */
export const TEMPLATE_SHEET = "Vendors";
const HEADING_ROW = 2;

/** The parts of an empty, formatted tracker workbook, in the order in which they are stored. */
export function templateWorkbook(): readonly PackagePart[] {
  const lastColumn = columnLetters(templateColumns.length - 1);
  const filter = `'${TEMPLATE_SHEET}'!$A$${HEADING_ROW}:$${lastColumn}$${VENDOR_ROWS + HEADING_ROW}`;
  const notes = templateColumns.map(({ note }, column) => ({
    row: HEADING_ROW,
    column,
    text: note,
  }));
  return [
    contentTypes([
      ["xl/workbook.xml", "sheet.main"],
      ["xl/worksheets/sheet1.xml", "worksheet"],
      ["xl/styles.xml", "styles"],
      ["xl/comments1.xml", "comments"],
    ]),
    relationships("", [["officeDocument", "xl/workbook.xml"]]),
    {
      name: "xl/workbook.xml",
      text: `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets><sheet name="${TEMPLATE_SHEET}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${filter}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${TEMPLATE_SHEET}'!$A:$A,'${TEMPLATE_SHEET}'!$1:$2</definedName></definedNames></workbook>`,
    },
    relationships("xl/workbook.xml", [
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    { name: "xl/styles.xml", text: templateStyles },
    { name: "xl/worksheets/sheet1.xml", text: templateSheet() },
    relationships("xl/worksheets/sheet1.xml", [
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
    ]),
    { name: "xl/comments1.xml", text: commentsPart(notes, "Scopefit") },
    { name: "xl/drawings/vmlDrawing1.vml", text: noteBoxesPart(notes) },
  ];
}
