import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { csvWorkbook } from "@scopefit/xlsx/csv/csv-workbook";
import { openCsv } from "@scopefit/xlsx/csv/read-csv";
import { describeWorkbookError } from "@scopefit/xlsx/errors";
import type { Result } from "@scopefit/xlsx/result";

import { takingTurns } from "../sheet/taking-turns.ts";

/** The bytes of a workbook, with sentences on what had to be guessed to come by them. */
export interface WorkbookBytes {
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

/** Whether a file is delimited text by its name, as the command line takes it to be. */
export function isTextFile(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/iu.test(name);
}

/** The bytes of a file that is a workbook already. */
export function asItIs(bytes: Uint8Array): Result<WorkbookBytes, string> {
  return { ok: true, value: { bytes, notices: [] } };
}

/**
 * A text file as a workbook: it has no place for colours, columns of ours and our part, and every
 * field stays the text that it is.
 */
export async function textFileAsWorkbook(
  bytes: Uint8Array,
): Promise<Result<WorkbookBytes, string>> {
  const csv = openCsv(bytes);
  if (!csv.ok) return { ok: false, error: describeWorkbookError(csv.error) };
  const workbook = await csvWorkbook(csv.value, fflateCodec, takingTurns());
  return { ok: true, value: { bytes: workbook, notices: csv.value.notices } };
}
