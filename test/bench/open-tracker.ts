import { readFileSync } from "node:fs";

import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";

/** Opens a workbook that the benchmark has made itself. */
export function openGenerated(path: string): WorkbookFile {
  const workbook = openWorkbook(new Uint8Array(readFileSync(path)), zlibCodec);
  if (!workbook.ok) throw new Error(`${path} could not be opened: ${workbook.error.kind}.`);
  return workbook.value;
}

/** The only sheet of a generated tracker, or the first of a marked one. */
export function firstSource(workbook: WorkbookFile) {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet.source;
}
