import type { GridRow } from "@scopefit/tracker/layout/grid";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { openWorkbook, type WorkbookFile } from "../read/open-workbook.ts";
import { rawZip, type RawEntry } from "./raw-zip.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a small workbook of one sheet is made of; what is left out is as plain as can be. */
export interface SmallWorkbook {
  /** What stands inside of `<sheetData>`. */
  readonly rows?: string;
  readonly beforeRows?: string;
  readonly afterRows?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string | Uint8Array;
  /** What stands inside of `<sst>`. */
  readonly strings?: string;
  /** What stands inside of `<styleSheet>`. */
  readonly styles?: string;
  /** What stands inside of `<workbook>`, besides the list of sheets. */
  readonly workbook?: string;
  /** Instead of the one sheet named Vendors. */
  readonly sheets?: string;
  /** More relationships of the workbook. */
  readonly relationships?: string;
  readonly sheetRelationships?: string;
  /** More parts, or others in place of those of the same name. */
  readonly parts?: readonly RawEntry[];
}

/** One relationship as XML. */
export function relationship(id: string, kind: string, target: string, mode = ""): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${mode}/>`;
}

/** The bytes of a small workbook. */
export function smallWorkbook(workbook: SmallWorkbook): Uint8Array {
  const parts = new Map<string, RawEntry>();
  const add = (name: string, content: string | Uint8Array) => parts.set(name, { name, content });
  const relationships = (list: string) =>
    `<Relationships xmlns="${PACKAGE}">${list}</Relationships>`;

  add("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
  add(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${workbook.sheets ?? '<sheet name="Vendors" sheetId="1" r:id="rId1"/>'}</sheets>${workbook.workbook ?? ""}</workbook>`,
  );
  add(
    "xl/_rels/workbook.xml.rels",
    relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
        relationship("rId2", "styles", "styles.xml") +
        (workbook.strings === undefined
          ? ""
          : relationship("rId3", "sharedStrings", "sharedStrings.xml")) +
        (workbook.relationships ?? ""),
    ),
  );
  add("xl/styles.xml", `<styleSheet xmlns="${MAIN}">${workbook.styles ?? ""}</styleSheet>`);
  add(
    "xl/worksheets/sheet1.xml",
    workbook.sheet ??
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbook.beforeRows ?? ""}<sheetData>${workbook.rows ?? ""}</sheetData>${workbook.afterRows ?? ""}</worksheet>`,
  );
  if (workbook.strings !== undefined) {
    add("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${workbook.strings}</sst>`);
  }
  if (workbook.sheetRelationships !== undefined) {
    add("xl/worksheets/_rels/sheet1.xml.rels", relationships(workbook.sheetRelationships));
  }
  for (const part of workbook.parts ?? []) parts.set(part.name, part);
  return rawZip([...parts.values()]);
}

/** Opens a small workbook that is meant to open. */
export function opened(workbook: SmallWorkbook): WorkbookFile {
  const result = openWorkbook(smallWorkbook(workbook), fflateCodec);
  if (!result.ok) throw new Error(`The workbook did not open: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** All rows of the first sheet. */
export async function rowsOf(
  workbook: WorkbookFile,
  options?: { readonly columns?: ReadonlySet<number>; readonly lastRow?: number },
): Promise<readonly GridRow[]> {
  const [sheet] = workbook.sheets;
  const rows: GridRow[] = [];
  if (sheet === undefined) return rows;
  for await (const chunk of sheet.source.rows(options)) rows.push(...chunk);
  return rows;
}

/** The rows of the first sheet as `A1=text` lines, for tables of tests. */
export async function cellsOf(workbook: WorkbookFile): Promise<readonly string[]> {
  const rows = await rowsOf(workbook);
  return rows.flatMap(({ row, cells }) =>
    cells.map(({ column, content }) => {
      const address = String.fromCharCode(65 + column) + row;
      return `${address}=${content.kind}:${content.text}`;
    }),
  );
}
