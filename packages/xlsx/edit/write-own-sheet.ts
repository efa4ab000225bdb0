import type { PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";

import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { failure, type Result, success } from "../result.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { type OwnContent, ownSheetChanges } from "./own-sheet-changes.ts";
import { writeChanged } from "./write-changed.ts";

/**
 * Writes a workbook with one sheet of ours in it, in the place of the one with its marker, and tells
 * the name that the sheet has. Nothing else changes.
 */
export async function writeOwnSheet(
  workbook: WorkbookFile,
  plan: PlannedSheet,
  sink: ZipSink,
): Promise<Result<{ readonly name: string }, WorkbookError>> {
  const written = await writeOwnSheets(workbook, { sheets: [plan] }, sink);
  return written.ok ? success({ name: written.value.names[0] ?? plan.name }) : written;
}

/**
 * Writes a workbook with sheets of ours and our part in it, and tells the names that the sheets have.
 * Every sheet of the user's is copied as it is compressed.
 */
export async function writeOwnSheets(
  workbook: WorkbookFile,
  content: OwnContent,
  sink: ZipSink,
): Promise<Result<{ readonly names: readonly string[] }, WorkbookError>> {
  try {
    const { names, changes } = ownSheetChanges(workbook, content);
    const written = await writeChanged(workbook, changes, sink);
    return written.ok ? success({ names }) : written;
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}
