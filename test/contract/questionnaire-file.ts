import { escapeXml } from "@scopefit/xlsx/package/escape-xml";
import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import { smallWorkbook } from "@scopefit/xlsx/testing/small-workbook";

/** The sheet of the questionnaire. */
export const QUESTIONNAIRE = "Answers";

/** A title, a head, and a question a row: two vendors side by side, more on the answers of the first. */
const LINES: readonly (readonly string[])[] = [
  ["Third party security questionnaire 2026"],
  [],
  ["Id", "Question", "Northbase", "Comments", "Westlake & Sons"],
  ["G-1", "Service provided", "Payroll", "", "Customer service (voice)"],
  ["G-2", "Delivery locations", "Leeds", "", "Lima"],
  ["Assurance"],
  [
    "C-1",
    "Do you hold an ISO 27001 certificate?",
    "Yes",
    "By BSI, edition 2022, valid until 31 May 2028",
    "No",
  ],
  ["C-2", "Sites on the ISO 27001 certificate", "Leeds", "", ""],
  ["C-3", "Have you undergone a SOC 2 audit?", "No", "", "Yes"],
  ["C-4", "Is multi-factor authentication used by all of your staff?", "Yes", "", "No"],
  ["C-5", "What colour is the door of your office?", "Green", "", "Blue"],
];

/** A head, and an answer a row: the same two vendors below each other, as portals export them. */
const STACKED: readonly (readonly string[])[] = [
  ["Supplier", "Question", "Answer"],
  ...[
    ["Northbase", "Payroll", "Leeds", "Yes, by BSI, valid until 31 May 2028", "No"],
    ["Westlake & Sons", "Customer service (voice)", "Lima", "No", "Yes"],
  ].flatMap(([vendor = "", service = "", site = "", iso = "", soc2 = ""]) => [
    [vendor, "Service provided", service],
    [vendor, "Delivery locations", site],
    [vendor, "Do you hold an ISO 27001 certificate?", iso],
    [vendor, "Have you undergone a SOC 2 audit?", soc2],
  ]),
];

const TYPES = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
].join("");

/** A made-up questionnaire that two vendors have answered, protected as such forms are or open. */
export function questionnaireFile({ isProtected }: { readonly isProtected: boolean }): Uint8Array {
  return workbookOf(LINES, isProtected);
}

/** The answers of two vendors below each other, an answer a row. */
export function stackedFile(): Uint8Array {
  return workbookOf(STACKED, false);
}

function workbookOf(lines: readonly (readonly string[])[], isProtected: boolean): Uint8Array {
  const rows = lines.map((texts, place) => {
    const cells = texts.map((text, column) => textCell(cellAddress(place + 1, column), text));
    return `<row r="${place + 1}">${cells.join("")}</row>`;
  });
  return smallWorkbook({
    sheets: `<sheet name="${QUESTIONNAIRE}" sheetId="1" r:id="rId1"/>`,
    styles: '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>',
    beforeRows:
      '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="48" customWidth="1"/><col min="3" max="5" width="24" customWidth="1"/></cols>',
    rows: rows.join(""),
    afterRows: isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    parts: [
      {
        name: "[Content_Types].xml",
        content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${TYPES}</Types>`,
      },
    ],
  });
}

function textCell(address: string, text: string): string {
  if (text === "") return "";
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}
