import { fflateCodec } from "../codec/fflate-codec.ts";
import { describeWorkbookError, type WorkbookError } from "../errors.ts";
import { openWorkbook, type WorkbookFile } from "../read/open-workbook.ts";
import type { Result } from "../result.ts";
import { readEntry } from "../zip/read-entry.ts";
import type { ZipSink } from "../zip/zip-writer.ts";

/** What a write that is meant to go well hands back, and the workbook that it has written. */
export async function written<T>(
  write: (sink: ZipSink) => Promise<Result<T, WorkbookError>>,
): Promise<{ readonly value: T; readonly bytes: Uint8Array }> {
  const chunks: Uint8Array[] = [];
  const result = await write((chunk) => void chunks.push(chunk));
  if (!result.ok) throw new Error(describeWorkbookError(result.error));
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { value: result.value, bytes };
}

/** The workbook that a write has made, opened again. */
export async function reopened(
  write: (sink: ZipSink) => Promise<Result<unknown, WorkbookError>>,
): Promise<WorkbookFile> {
  const again = openWorkbook((await written(write)).bytes, fflateCodec);
  if (!again.ok) throw new Error(describeWorkbookError(again.error));
  return again.value;
}

/** A part of a workbook as text; "" where there is none. */
export function partText(workbook: WorkbookFile, name: string): string {
  const entry = workbook.archive.entry(name);
  const bytes = entry && readEntry(entry, fflateCodec);
  return bytes?.ok === true ? new TextDecoder().decode(bytes.value) : "";
}
