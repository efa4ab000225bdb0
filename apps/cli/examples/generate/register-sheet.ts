import { dayNumber, isoDay } from "@scopefit/core/reading/dates/iso-day";
import { cellAddress, columnLetters } from "@scopefit/tracker/layout/cell-address";

import { escapeXml } from "@scopefit/xlsx/package/escape-xml";
import { RELATIONSHIPS, SPREADSHEET, XML_HEAD } from "@scopefit/xlsx/package/package-part";
import { cellStyles } from "../../template/template-styles.ts";
import { sampleColumns, sampleGroups } from "./columns.ts";
import { type SampleCell, type SampleVendor, tierOne, tierTwo } from "./vendors.ts";

/** Rows of the register: a title, a remark, a gap, two header rows, then the vendors. */
export const GROUP_ROW = 4;
export const HEADING_ROW = 5;

/** The serial number of 1970-01-01 in Excel's calendar. */
const UNIX_EPOCH_SERIAL = 25569;

/** Room for three lines, which is how high people leave such rows: longer texts are cut off. */
const VENDOR_HEIGHT = 45;

/** A row of the register below its header. */
type RegisterRow =
  | { readonly kind: "tier"; readonly title: string }
  | { readonly kind: "vendor"; readonly vendor: SampleVendor }
  | { readonly kind: "gap" }
  | { readonly kind: "total" };

const rows: readonly RegisterRow[] = [
  { kind: "tier", title: "Tier 1 vendors" },
  ...tierOne.map((vendor) => ({ kind: "vendor", vendor }) as const),
  { kind: "gap" },
  { kind: "tier", title: "Tier 2 vendors" },
  ...tierTwo.map((vendor) => ({ kind: "vendor", vendor }) as const),
  { kind: "total" },
];

const FIRST_ROW = HEADING_ROW + 1;
const LAST_ROW = HEADING_ROW + rows.length;
const LAST_COLUMN = columnLetters(sampleColumns.length - 1);

/** The filter of the register, as its sheet and its hidden name give it. */
export const FILTER_RANGE = `A${HEADING_ROW}:${LAST_COLUMN}${LAST_ROW}`;

/** The status that each row of the sheet must come out as. */
export function expectedStatuses(): readonly {
  row: number;
  vendor: string;
  status: string;
  because: string;
}[] {
  return rows.flatMap((row, place) =>
    row.kind === "vendor"
      ? [
          {
            row: FIRST_ROW + place,
            vendor: row.vendor.cells.vendor,
            status: row.vendor.expected,
            because: row.vendor.because,
          },
        ]
      : [],
  );
}

/** The register itself, as people keep such sheets. `intern` gives the place of a shared string. */
export function registerSheet(intern: (text: string) => number): string {
  const text = (address: string, value: string, style: number) =>
    `<c r="${address}" s="${style}" t="s"><v>${intern(value)}</v></c>`;

  const title = `<row r="1" ht="24" customHeight="1">${text("A1", "Outsourcing vendor register", cellStyles.heading)}</row>`;
  const remark = `<row r="2">${text("A2", "Procurement operations, last filled in by the vendors in October 2026.", cellStyles.text)}</row>`;
  const body = rows.map((row, place) => bodyRow(row, FIRST_ROW + place, text)).join("");
  return [
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">`,
    `<dimension ref="A1:${LAST_COLUMN}${LAST_ROW}"/>`,
    `<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane xSplit="2" ySplit="${HEADING_ROW}" topLeftCell="C${FIRST_ROW}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sampleColumns.map(columnXml).join("")}</cols>`,
    `<sheetData>${title}${remark}${groupRow(text)}${headingRow(text)}${body}</sheetData>`,
    `<autoFilter ref="${FILTER_RANGE}"/>`,
    merges(),
    validations(),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<legacyDrawing r:id="rId1"/></worksheet>',
  ].join("");
}

type TextCell = (address: string, value: string, style: number) => string;

function columnXml([name, , width]: (typeof sampleColumns)[number], place: number): string {
  const hidden = name === "costCentre" ? ' hidden="1"' : "";
  return `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"${hidden}/>`;
}

function groupRow(text: TextCell): string {
  let column = 0;
  const cells = sampleGroups.flatMap((group, place) =>
    group.columns.map((_, within) => {
      const address = cellAddress(GROUP_ROW, column++);
      const style = cellStyles.groups[place % cellStyles.groups.length] ?? 0;
      return within === 0 ? text(address, group.title, style) : `<c r="${address}" s="${style}"/>`;
    }),
  );
  return `<row r="${GROUP_ROW}">${cells.join("")}</row>`;
}

function headingRow(text: TextCell): string {
  const cells = sampleColumns.map(([, heading], column) =>
    text(cellAddress(HEADING_ROW, column), heading, cellStyles.heading),
  );
  return `<row r="${HEADING_ROW}" ht="48" customHeight="1">${cells.join("")}</row>`;
}

function bodyRow(row: RegisterRow, number: number, text: TextCell): string {
  switch (row.kind) {
    case "gap":
      return "";
    case "tier":
      return `<row r="${number}">${text(`A${number}`, row.title, cellStyles.heading)}</row>`;
    case "total":
      return `<row r="${number}">${text(`A${number}`, "Total", cellStyles.heading)}<c r="B${number}"><f>COUNTA(B${FIRST_ROW}:B${number - 1})</f><v>${tierOne.length + tierTwo.length}</v></c></row>`;
    case "vendor":
      return vendorRow(row.vendor, number, text);
  }
}

function vendorRow({ cells }: SampleVendor, row: number, text: TextCell): string {
  const all = { ref: `V-${String(row).padStart(3, "0")}`, costCentre: 4100 + row, ...cells };
  const xml = sampleColumns.map(([name], column) =>
    cellXml(all[name], cellAddress(row, column), text),
  );
  return `<row r="${row}" ht="${VENDOR_HEIGHT}" customHeight="1">${xml.join("")}</row>`;
}

function cellXml(cell: SampleCell | undefined, address: string, text: TextCell): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "string") return text(address, cell, cellStyles.text);
  if (typeof cell === "number")
    return `<c r="${address}" s="${cellStyles.text}"><v>${cell}</v></c>`;
  const serial = dayNumber(isoDay(cell.day)) + UNIX_EPOCH_SERIAL;
  return `<c r="${address}" s="${cellStyles.date}"><v>${serial}</v></c>`;
}

function merges(): string {
  let first = 0;
  const groups = sampleGroups.map(({ columns }) => {
    const last = first + columns.length - 1;
    const range = `${cellAddress(GROUP_ROW, first)}:${cellAddress(GROUP_ROW, last)}`;
    first = last + 1;
    return range;
  });
  const tiers = rows.flatMap((row, place) =>
    row.kind === "tier" ? [`A${FIRST_ROW + place}:H${FIRST_ROW + place}`] : [],
  );
  const titles = ["A1:H1", "A2:H2"];
  const all = [...titles, ...groups, ...tiers].map((range) => `<mergeCell ref="${range}"/>`);
  return `<mergeCells count="${all.length}">${all.join("")}</mergeCells>`;
}

function validations(): string {
  const lists = [
    ["model", "On-site,Hybrid,Remote"],
    ["risk", "Low,Medium,High,Critical"],
  ] as const;
  const xml = lists.map(([name, choices]) => {
    const letters = columnLetters(sampleColumns.findIndex(([column]) => column === name));
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}${FIRST_ROW}:${letters}${LAST_ROW}"><formula1>"${escapeXml(choices)}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${xml.length}">${xml.join("")}</dataValidations>`;
}
