import { cellAddress, columnLetters } from "@scopefit/tracker/layout/cell-address";

import { escapeXml } from "@scopefit/xlsx/package/escape-xml";
import { packageBytes } from "../template/package-bytes.ts";
import {
  contentTypes,
  type PackagePart,
  relationships,
  RELATIONSHIPS,
  SPREADSHEET,
  XML_HEAD,
} from "@scopefit/xlsx/package/package-part";
import { templateStyles } from "../template/template-styles.ts";

/** A line of a sheet from column A; an empty text is an empty cell. */
export type Line = readonly string[];

/** A small tracker: its lines from row 1, and what is special about it. */
export interface TrackerFile {
  readonly lines: readonly Line[];
  readonly sheet?: string;
  /** Rows that are hidden. */
  readonly hidden?: readonly number[];
  /** Merged ranges. */
  readonly merges?: readonly string[];
  /** The range of an AutoFilter. */
  readonly filter?: string;
  /** Makes the lines from this row on an Excel table. */
  readonly tableFrom?: number;
  readonly isProtected?: boolean;
  /** A second sheet, as its `sheetData`. */
  readonly other?: string;
}

/** The headings of the small trackers, and the vendor that is covered under them. */
export const headings: Line = [
  "Vendor",
  "Contracting entity",
  "Service",
  "Delivery locations",
  "ISO 27001 certified?",
  "ISO 27001 edition",
  "Certification body",
  "ISO 27001 issue date",
  "ISO 27001 expiry date",
  "ISO 27001 scope statement",
  "ISO 27001 certified sites",
  "Certified entity",
  "SOC 2 report?",
  "Evidence seen",
];

export const coveredVendor: Line = [
  "Tala Contact",
  "Tala Contact, Inc.",
  "Contact centre (voice)",
  "Makati",
  "Yes",
  "2022",
  "BSI",
  "1 Jul 2024",
  "30 Jun 2027",
  "Contact centre services for clients",
  "Makati; Cebu City",
  "Tala Contact, Inc.",
  "No",
  "Yes",
];

export const otherSiteVendor: Line = [
  "Bulan Voice",
  "Bulan Voice, Inc.",
  "Contact centre (voice)",
  "Davao City",
  "Yes",
  "2022",
  "BSI",
  "1 Jul 2024",
  "30 Jun 2027",
  "Contact centre services for clients",
  "Makati; Cebu City",
  "Bulan Voice, Inc.",
  "No",
  "Yes",
];

export const bareYesVendor: Line = ["Amihan Care", "Amihan Care, Inc.", "Payroll", "Pasig", "Yes"];

/** The lines of a plain tracker of three vendors under one header row. */
export const plainLines: readonly Line[] = [
  headings,
  coveredVendor,
  otherSiteVendor,
  bareYesVendor,
];

/** The bytes of a small tracker as an .xlsx file. */
export function trackerBytes(tracker: TrackerFile): Promise<Uint8Array> {
  return packageBytes(trackerParts(tracker));
}

function trackerParts(tracker: TrackerFile): readonly PackagePart[] {
  const { tableFrom, other } = tracker;
  const hasTable = tableFrom !== undefined;
  return [
    contentTypes([
      ["xl/workbook.xml", "sheet.main"],
      ["xl/worksheets/sheet1.xml", "worksheet"],
      ["xl/styles.xml", "styles"],
      ...(other === undefined ? [] : [["xl/worksheets/sheet2.xml", "worksheet"] as const]),
      ...(hasTable ? [["xl/tables/table1.xml", "table"] as const] : []),
    ]),
    relationships("", [["officeDocument", "xl/workbook.xml"]]),
    { name: "xl/workbook.xml", text: workbookXml(tracker) },
    relationships("xl/workbook.xml", [
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ...(other === undefined ? [] : [["worksheet", "worksheets/sheet2.xml"] as const]),
    ]),
    { name: "xl/styles.xml", text: templateStyles },
    { name: "xl/worksheets/sheet1.xml", text: sheetXml(tracker) },
    ...(other === undefined
      ? []
      : [{ name: "xl/worksheets/sheet2.xml", text: worksheet(`<sheetData>${other}</sheetData>`) }]),
    ...(hasTable
      ? [
          relationships("xl/worksheets/sheet1.xml", [["table", "../tables/table1.xml"]]),
          { name: "xl/tables/table1.xml", text: tableXml(tracker, tableFrom) },
        ]
      : []),
  ];
}

function workbookXml({ sheet = "Vendors", filter, other }: TrackerFile): string {
  const second = other === undefined ? "" : '<sheet name="Other" sheetId="2" r:id="rId3"/>';
  const names =
    filter === undefined
      ? ""
      : `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheet}'!${filter.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}</definedName></definedNames>`;
  return `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/>${second}</sheets>${names}</workbook>`;
}

function worksheet(inner: string): string {
  return `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${inner}</worksheet>`;
}

function sheetXml({ lines, hidden, merges, filter, tableFrom, isProtected }: TrackerFile): string {
  const merged = merges?.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return worksheet(
    [
      `<sheetData>${rowsXml(lines, hidden)}</sheetData>`,
      isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
      filter === undefined ? "" : `<autoFilter ref="${filter}"/>`,
      merged === undefined ? "" : `<mergeCells count="${merges?.length}">${merged}</mergeCells>`,
      tableFrom === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ].join(""),
  );
}

/** Lines of a sheet as they stand in its `sheetData`. */
export function rowsXml(lines: readonly Line[], hidden: readonly number[] = []): string {
  return lines.map((line, place) => rowXml(line, place + 1, hidden.includes(place + 1))).join("");
}

function rowXml(line: Line, row: number, isHidden = false): string {
  const cells = line.map((text, column) =>
    text === ""
      ? ""
      : `<c r="${cellAddress(row, column)}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
  );
  return `<row r="${row}"${isHidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
}

function tableXml({ lines }: TrackerFile, from: number): string {
  const header = lines[from - 1] ?? [];
  const range = `A${from}:${columnLetters(header.length - 1)}${lines.length}`;
  const columns = header.map(
    (heading, place) => `<tableColumn id="${place + 1}" name="${escapeXml(heading)}"/>`,
  );
  return `${XML_HEAD}<table xmlns="${SPREADSHEET}" id="1" name="Vendors" displayName="Vendors" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
