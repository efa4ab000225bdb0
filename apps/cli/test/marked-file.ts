import { readFile } from "node:fs/promises";

import { cellAddress, columnLetters } from "@scopefit/tracker/layout/cell-address";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import { readEntry } from "@scopefit/xlsx/zip/read-entry";

/** Every text of a sheet by its address. */
export type Cells = ReadonlyMap<string, string>;

/** Opens a workbook that is meant to open. */
function openedWorkbook(bytes: Uint8Array): WorkbookFile {
  const opened = openWorkbook(bytes, zlibCodec);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** The cells of one sheet of a file. */
export async function cellsOf(path: string, sheet: string): Promise<Cells> {
  return cellsIn(await readFile(path), sheet);
}

/** The cells of one sheet of a workbook. */
export async function cellsIn(bytes: Uint8Array, sheet: string): Promise<Cells> {
  const { sheets } = openedWorkbook(bytes);
  const source = sheets.find((it) => it.source.shape.name === sheet)?.source;
  if (source === undefined) throw new Error(`There is no sheet ${sheet}.`);
  const cells = new Map<string, string>();
  for await (const chunk of source.rows()) {
    for (const { row, cells: inRow } of chunk) {
      for (const { column, content } of inRow) cells.set(cellAddress(row, column), content.text);
    }
  }
  return cells;
}

/** The letters of the column under a heading that stands in a row. */
export function columnUnder(cells: Cells, heading: string, row: number): string {
  for (let column = 0; column < 200; column++) {
    if (cells.get(cellAddress(row, column)) === heading) return columnLetters(column);
  }
  throw new Error(`No column of row ${row} is headed ${heading}.`);
}

/** The parts of a package as bytes, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { archive } = openedWorkbook(bytes);
  return new Map(
    archive.entries.map((entry) => {
      const content = readEntry(entry, zlibCodec);
      if (!content.ok) throw new Error(JSON.stringify(content.error));
      return [entry.name, content.value];
    }),
  );
}

/** One part of a package as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`There is no part ${name}.`);
  return new TextDecoder().decode(part);
}
