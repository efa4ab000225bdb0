import { readFile } from "node:fs/promises";

import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import type { Download } from "playwright-core";

/** The workbook that was downloaded. */
export async function downloadedWorkbook(download: Download): Promise<WorkbookFile> {
  const workbook = openWorkbook(await readFile(await download.path()), zlibCodec);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value;
}

/** The texts of a row of the first sheet. */
export async function textsOf(workbook: WorkbookFile, row: number): Promise<readonly string[]> {
  for await (const rows of workbook.sheets[0]?.source.rows({ lastRow: row }) ?? []) {
    const found = rows.find((it) => it.row === row);
    if (found !== undefined) return found.cells.map(({ content }) => content.text);
  }
  return [];
}
