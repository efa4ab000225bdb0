import type { GridRow } from "@scopefit/tracker/layout/grid";

import type { Codec } from "../codec/codec.ts";
import { WorkbookReadError } from "../errors.ts";
import { scanChunks } from "../xml/scan-chunks.ts";
import { asReadError } from "../xml/xml-error.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import type { CellBackground } from "./cell-content.ts";
import { RowOrderError, RowReader, ROWS_AT_A_TIME, type RowFilter } from "./row-reader.ts";
import { inUtf8 } from "./xml-encoding.ts";

/** Reads the rows of a sheet, some dozens at a time. Throws a `WorkbookReadError`. */
export async function* readSheetRows(
  entry: ZipEntry,
  codec: Codec,
  background: CellBackground,
  filter: RowFilter,
): AsyncIterable<readonly GridRow[]> {
  const reader = new RowReader(background, filter);
  try {
    const chunks = inUtf8(readEntryChunks(entry, codec), entry.name);
    for await (const { rows, isDone } of scanChunks(chunks, reader)) {
      if (rows.length >= ROWS_AT_A_TIME) yield reader.takeRows();
      // Without a last row the end is read as well, for the sake of the part's checksum.
      if (isDone && filter.lastRow !== undefined) break;
    }
  } catch (error) {
    throw error instanceof RowOrderError
      ? new WorkbookReadError({ kind: "rows-out-of-order", part: entry.name, row: error.row })
      : asReadError(entry.name, error);
  }
  if (!reader.isDone) {
    throw new WorkbookReadError({ kind: "damaged", part: entry.name, detail: "it is cut off" });
  }
  if (reader.rows.length > 0) yield reader.takeRows();
}
