import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { WorkbookReadError, type WorkbookError } from "@scopefit/xlsx/errors";
import { openWorkbook, type SheetFile, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import { parsePart, readPart } from "@scopefit/xlsx/read/read-part";
import { readSharedStrings } from "@scopefit/xlsx/read/read-shared-strings";
import type { SharedStrings } from "@scopefit/xlsx/read/shared-strings";
import type { Result } from "@scopefit/xlsx/result";

import { addressOf } from "../model/cells/area.ts";
import type { SheetInput, WorkbookInput } from "../model/workbook-input.ts";
import { readCellFormats, type CellFormat } from "./cell-formats.ts";
import { readNames } from "./read-names.ts";
import { readSheetCells } from "./read-sheet-cells.ts";

/**
 * Reads an .xlsx file into the plain data that a host starts from: cells with formulas and number
 * formats, hidden rows and columns, merges, tables, filters, names, protection and custom XML parts.
 * Throws a `WorkbookReadError`.
 */
export async function readWorkbookInput(bytes: Uint8Array, name: string): Promise<WorkbookInput> {
  const file = valueOf(openWorkbook(bytes, fflateCodec));
  const strings = await sharedStringsOf(file);
  const styles = partOfKind(file, "styles");
  const formats = styles === null ? [] : valueOf(parsePart(file, styles, readCellFormats));
  const sheetNames = file.sheets.map((sheet) => sheet.name);
  return {
    name,
    sheets: file.sheets.map((sheet) => sheetInput(file, sheet, strings, formats)),
    names: valueOf(parsePart(file, file.path, (part) => readNames(part, sheetNames))),
    customXmlParts: customXmlParts(file),
  };
}

function sheetInput(
  file: WorkbookFile,
  { name, visibility, path, source: { shape } }: SheetFile,
  strings: SharedStrings | null,
  formats: readonly CellFormat[],
): SheetInput {
  const cells = valueOf(parsePart(file, path, (part) => readSheetCells(part, strings, formats)));
  const names = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
  return {
    name,
    ...cells,
    visibility: names[visibility],
    merges: shape.merges.map(addressOf),
    tables: shape.tables.map((table) => ({
      name: table.name,
      address: addressOf(table.range),
      showTotals: table.totalsRows > 0,
    })),
    hiddenColumns: shape.hiddenColumns.map(columnLetters),
    ...(shape.autoFilter === null ? {} : { autoFilter: addressOf(shape.autoFilter) }),
    ...(shape.isProtected ? { protection: {} } : {}),
  };
}

async function sharedStringsOf(file: WorkbookFile): Promise<SharedStrings | null> {
  const path = partOfKind(file, "sharedStrings");
  const entry = path === null ? undefined : file.archive.entry(path);
  return entry === undefined ? null : readSharedStrings(entry, file.codec);
}

const decoder = new TextDecoder();

function customXmlParts(file: WorkbookFile): readonly string[] {
  return file.relationships
    .filter(({ kind, isExternal }) => kind === "customXml" && !isExternal)
    .map(({ target }) => decoder.decode(valueOf(readPart(file, target))));
}

function partOfKind({ relationships }: WorkbookFile, kind: string): string | null {
  return relationships.find((one) => one.kind === kind && !one.isExternal)?.target ?? null;
}

function valueOf<T>(result: Result<T, WorkbookError>): T {
  if (!result.ok) throw new WorkbookReadError(result.error);
  return result.value;
}
