import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { writeZip } from "@scopefit/xlsx/zip/zip-writer";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a small workbook is made of; what is left out is as plain as can be. */
export interface SmallWorkbook {
  /** What stands in the first sheet before, in and behind `sheetData`. */
  readonly head?: string;
  readonly rows: string;
  readonly tail?: string;
  /** What stands in the workbook part behind its sheets. */
  readonly workbook?: string;
  /** The table of the first sheet: its part. */
  readonly table?: string;
  readonly styles?: string | null;
  /** The prefix of the elements of the first sheet, with its colon. */
  readonly prefix?: string;
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="0"/>';

/** The parts of a workbook with two sheets, `Data` and `Other`, by their names. */
export function smallParts(made: SmallWorkbook): ReadonlyMap<string, string> {
  const { styles = STYLES, prefix = "" } = made;
  const p = prefix;
  const declared = p === "" ? "xmlns" : `xmlns:${p.slice(0, -1)}`;
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (inner: string) =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const hasTable = made.table !== undefined;
  const tableParts = hasTable
    ? `<${p}tableParts count="1"><${p}tablePart xmlns:r="${OFFICE}" r:id="rId1"/></${p}tableParts>`
    : "";
  const sheet = `${DECLARATION}<${p}worksheet ${declared}="${MAIN}">${made.head ?? ""}<${p}sheetData>${made.rows}</${p}sheetData>${made.tail ?? ""}${tableParts}</${p}worksheet>`;
  const parts: [string, string | null][] = [
    [
      "[Content_Types].xml",
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/worksheets/sheet1.xml", "worksheet")}${override("xl/worksheets/sheet2.xml", "worksheet")}${styles === null ? "" : override("xl/styles.xml", "styles")}${hasTable ? override("xl/tables/table1.xml", "table") : ""}</Types>`,
    ],
    ["_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/></sheets>${made.workbook ?? ""}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      links(
        `${link("rId1", "worksheet", "worksheets/sheet1.xml")}${link("rId2", "worksheet", "/xl/worksheets/sheet2.xml")}${styles === null ? "" : link("rId3", "styles", "styles.xml")}`,
      ),
    ],
    [
      "xl/styles.xml",
      styles === null ? null : `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ],
    ["xl/worksheets/sheet1.xml", sheet],
    [
      "xl/worksheets/_rels/sheet1.xml.rels",
      hasTable ? links(link("rId1", "table", "../tables/table1.xml")) : null,
    ],
    ["xl/tables/table1.xml", made.table ?? null],
    [
      "xl/worksheets/sheet2.xml",
      `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    ],
  ];
  return new Map(parts.flatMap(([name, xml]) => (xml === null ? [] : [[name, xml]])));
}

/** A small workbook as a file. */
export function smallWorkbook(made: SmallWorkbook): Promise<Uint8Array> {
  return packed(smallParts(made));
}

/** Some parts as a file, in their order. */
export async function packed(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sources = [...parts].map(([name, xml]) => ({
    kind: "new" as const,
    name,
    content: [Buffer.from(xml)],
    level: 6,
  }));
  await writeZip(sources, zlibCodec, (chunk) => {
    chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}
