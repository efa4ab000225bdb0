import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";

import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { writeZip, type ZipSource } from "@scopefit/xlsx/zip/zip-writer";

import { trackerColumns, type GeneratedCell } from "./tracker-columns.ts";

/** How large a tracker to make. The same size always gives the same bytes. */
export interface TrackerSize {
  /** Besides the heading. */
  readonly rows: number;
  /** From 1 to 40. */
  readonly columns: number;
}

const CHUNK_ROWS = 200;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const encoder = new TextEncoder();

/** Writes a made-up vendor tracker to a file, row by row, and gives the file's size in bytes. */
export async function generateTracker(path: string, size: TrackerSize): Promise<number> {
  const file = createWriteStream(path);
  const written = await writeZip(parts(size), zlibCodec, async (chunk) => {
    if (!file.write(chunk)) await once(file, "drain");
  });
  file.end();
  await finished(file);
  if (!written.ok) throw new Error(`The tracker could not be written: ${written.error.kind}.`);
  return written.value.size;
}

function* parts(size: TrackerSize): Iterable<ZipSource> {
  yield part("[Content_Types].xml", [contentTypes]);
  yield part("_rels/.rels", [relationships([["officeDocument", "xl/workbook.xml"]])]);
  yield part("xl/workbook.xml", [workbook]);
  yield part("xl/_rels/workbook.xml.rels", [
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  ]);
  yield part("xl/styles.xml", [styles]);
  // The same walk over the rows numbers the texts here and writes them there.
  yield part("xl/worksheets/sheet1.xml", sheet(size, new StringNumbers()));
  yield part("xl/sharedStrings.xml", sharedStrings(size));
}

function part(name: string, content: Iterable<string>): ZipSource {
  return { kind: "new", name, level: 6, content: encoded(content) };
}

function* encoded(texts: Iterable<string>): Iterable<Uint8Array> {
  for (const text of texts) yield encoder.encode(text);
}

/** Numbers texts as Excel does, by their first use; texts that occur once need not be remembered. */
class StringNumbers {
  readonly #pooled = new Map<string, number>();
  #count = 0;

  /** The number of a text, and whether it is a new one. */
  of(text: string, isOwn: boolean): { readonly number: number; readonly isNew: boolean } {
    const known = isOwn ? undefined : this.#pooled.get(text);
    if (known !== undefined) return { number: known, isNew: false };
    if (!isOwn) this.#pooled.set(text, this.#count);
    return { number: this.#count++, isNew: true };
  }
}

function* sheet({ rows, columns }: TrackerSize, numbers: StringNumbers): Iterable<string> {
  const last = `${columnName(columns - 1)}${rows + 1}`;
  yield `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:${last}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${columns}" width="22" customWidth="1"/></cols><sheetData>`;
  let chunk = "";
  for (let row = 1; row <= rows + 1; row++) {
    chunk += `<row r="${row}" spans="1:${columns}">`;
    for (let column = 0; column < columns; column++) {
      chunk += cellXml(columnName(column) + row, cellAt(row, column), numbers);
    }
    chunk += "</row>";
    if (row % CHUNK_ROWS !== 0) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}</sheetData><autoFilter ref="A1:${last}"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

function cellXml(reference: string, cell: GeneratedCell, numbers: StringNumbers): string {
  if (cell === null) return "";
  if (cell.kind === "date") return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
  const { number } = numbers.of(cell.text, cell.kind === "own");
  return `<c r="${reference}" t="s"><v>${number}</v></c>`;
}

function* sharedStrings({ rows, columns }: TrackerSize): Iterable<string> {
  const numbers = new StringNumbers();
  yield `${DECLARATION}<sst xmlns="${MAIN}">`;
  let chunk = "";
  for (let row = 1; row <= rows + 1; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cellAt(row, column);
      if (cell === null || cell.kind === "date") continue;
      if (!numbers.of(cell.text, cell.kind === "own").isNew) continue;
      chunk += `<si><t>${escaped(cell.text)}</t></si>`;
    }
    if (row % CHUNK_ROWS !== 0) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}</sst>`;
}

function cellAt(row: number, column: number): GeneratedCell {
  const definition = trackerColumns[column];
  if (definition === undefined) return null;
  if (row === 1) return { kind: "pooled", text: definition.heading };
  return definition.cell(row, picker(row, column));
}

/** Numbers that look random and depend on the cell alone. */
function picker(row: number, column: number): (below: number) => number {
  let state = Math.imul(row, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b);
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39) ^ (state >>> 15);
    return (state >>> 0) % below;
  };
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function relationships(list: readonly (readonly [kind: string, target: string])[]): string {
  const items = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

const contentTypes = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`;

const workbook = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Vendors" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const styles = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
