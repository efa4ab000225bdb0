import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { GridRow } from "@scopefit/tracker/layout/grid";

import type { Codec } from "../codec/codec.ts";
import { describeWorkbookError } from "../errors.ts";
import {
  contentTypes,
  type PackagePart,
  relationships,
  RELATIONSHIPS,
  SPREADSHEET,
  XML_HEAD,
} from "../package/package-part.ts";
import { escapeXml } from "../package/escape-xml.ts";
import { textCellXml } from "../patch/sheet/cell-text.ts";
import { writeZip, type ZipSource } from "../zip/zip-writer.ts";
import type { CsvFile } from "./read-csv.ts";

/** It is packed once and read at once, so speed counts for more than size. */
const LEVEL = 1;

/** The places of the cell formats: plain, and text that stays text whatever it begins with. */
const PLAIN = 0;
const TEXT = 1;

/** What a spreadsheet would take for a formula once the cell is edited. */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** Columns are as wide as the texts near the top need, within these bounds, in characters. */
const NARROWEST = 10;
const WIDEST = 44;
const ROWS_MEASURED = 100;

/**
 * A delimited text as a workbook of one sheet: every field in the cell that a spreadsheet would put
 * it in, as the text that it is, so that the workbook reads as the text file does. `onRows` is
 * awaited after some hundred rows each.
 */
export async function csvWorkbook(
  { source }: CsvFile,
  codec: Codec,
  onRows: () => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const widths = await widthsOf(source.rows({ lastRow: ROWS_MEASURED }));
  const sheet: ZipSource = {
    kind: "new",
    name: "xl/worksheets/sheet1.xml",
    level: LEVEL,
    content: sheetXml(source.rows(), widths, onRows),
  };
  const chunks: Uint8Array[] = [];
  const parts = [...partsAround(source.shape.name).map(asSource), sheet];
  const written = await writeZip(parts, codec, (chunk) => void chunks.push(chunk));
  if (!written.ok) throw new Error(describeWorkbookError(written.error));
  return joined(chunks);
}

function partsAround(sheet: string): readonly PackagePart[] {
  return [
    contentTypes([
      ["xl/workbook.xml", "sheet.main"],
      ["xl/worksheets/sheet1.xml", "worksheet"],
      ["xl/styles.xml", "styles"],
    ]),
    relationships("", [["officeDocument", "xl/workbook.xml"]]),
    {
      name: "xl/workbook.xml",
      text: `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    relationships("xl/workbook.xml", [
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    { name: "xl/styles.xml", text: styles },
  ];
}

const styles = `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

const encoder = new TextEncoder();

function asSource({ name, text }: PackagePart): ZipSource {
  return { kind: "new", name, level: LEVEL, content: [encoder.encode(text)] };
}

async function* sheetXml(
  rows: AsyncIterable<readonly GridRow[]>,
  widths: readonly number[],
  onRows: () => void | Promise<void>,
): AsyncIterable<Uint8Array> {
  const columns = widths.map(
    (width, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const cols = columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
  yield encoder.encode(`${XML_HEAD}<worksheet xmlns="${SPREADSHEET}">${cols}<sheetData>`);
  for await (const chunk of rows) {
    yield encoder.encode(chunk.map(rowXml).join(""));
    await onRows();
  }
  yield encoder.encode("</sheetData></worksheet>");
}

function rowXml({ row, cells }: GridRow): string {
  const xml = cells.map(({ column, content: { text } }) => {
    const style = FORMULA_START.test(text) ? TEXT : PLAIN;
    return textCellXml("", `${columnLetters(column)}${row}`, style, text);
  });
  return `<row r="${row}">${xml.join("")}</row>`;
}

async function widthsOf(rows: AsyncIterable<readonly GridRow[]>): Promise<readonly number[]> {
  const widths: number[] = [];
  for await (const chunk of rows) {
    for (const { column, content } of chunk.flatMap(({ cells }) => cells)) {
      while (widths.length <= column) widths.push(NARROWEST);
      const needed = Math.min(WIDEST, content.text.length + 2);
      widths[column] = Math.max(widths[column] ?? NARROWEST, needed);
    }
  }
  return widths;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
