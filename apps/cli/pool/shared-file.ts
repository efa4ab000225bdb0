import type { SheetShape, SheetSource } from "@scopefit/tracker/layout/grid";
import { openCsv } from "@scopefit/xlsx/csv/read-csv";
import { type WorkbookError, WorkbookReadError } from "@scopefit/xlsx/errors";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { openWorkbook } from "@scopefit/xlsx/read/open-workbook";
import type { Result } from "@scopefit/xlsx/result";

import type { OpenTracker } from "../input/open-tracker.ts";

/** The file of a tracker, for threads to read rows from it each by itself. */
export interface SharedFile {
  /** The whole file in memory that all threads share. */
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  /** The place of the tracker among the sheets of a workbook; a CSV has only one. */
  readonly sheet: { readonly file: "workbook"; readonly place: number } | { readonly file: "csv" };
  readonly shape: SheetShape;
}

/** Copies the file of a tracker into memory that threads can share. */
export function sharedFile({ file, source }: OpenTracker): SharedFile {
  const bytes = new Uint8Array(new SharedArrayBuffer(file.bytes.length));
  bytes.set(file.bytes);
  const sheet =
    file.kind === "csv"
      ? ({ file: "csv" } as const)
      : ({
          file: "workbook",
          place: file.workbook.sheets.findIndex((one) => one.source === source),
        } as const);
  // What a shape tells only when it is asked is asked for here, since a thread is sent plain data.
  return { bytes, sheet, shape: { ...source.shape } };
}

/** Opens the sheet that a tracker stands on once more. Throws a `WorkbookReadError`. */
export function sharedSheet({ bytes, sheet, shape }: SharedFile): SheetSource {
  const source =
    sheet.file === "csv"
      ? valueOf(openCsv(bytes)).source
      : valueOf(openWorkbook(bytes, zlibCodec)).sheets[sheet.place]?.source;
  if (source === undefined) throw new Error("The workbook has lost a sheet.");
  return { shape, rows: (options) => source.rows(options) };
}

function valueOf<T>(result: Result<T, WorkbookError>): T {
  if (!result.ok) throw new WorkbookReadError(result.error);
  return result.value;
}
