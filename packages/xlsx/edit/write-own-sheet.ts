import { freeSheetName } from "@scopefit/tracker/excel-values/free-sheet-name";
import type { PlannedSheet } from "@scopefit/tracker/writing/edit-plan";

import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { putStyles } from "../patch/closing-changes.ts";
import { gather, putLists, relate } from "../patch/gathered-parts.ts";
import { highestStyle } from "../patch/highest-style.ts";
import { LookList } from "../patch/look-list.ts";
import { dropOldParts, findOwnSheet, type OwnSheet, putOwnSheet } from "../patch/own-sheets.ts";
import { PackageChanges } from "../patch/package-changes.ts";
import { inPart, partToPatch, stemOf, valueOf } from "../patch/package-parts.ts";
import { addSheetStyles } from "../patch/patch-styles.ts";
import { patchWorkbook } from "../patch/patch-workbook.ts";
import { openStyles } from "../patch/styles-part.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { parsePart } from "../read/read-part.ts";
import { namesBySheet } from "../read/sheet-names.ts";
import { readWorkbookPart } from "../read/workbook-part.ts";
import { failure, type Result, success } from "../result.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
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
  try {
    const { name, changes } = changedParts(workbook, plan);
    const written = await writeChanged(workbook, changes, sink);
    return written.ok ? success({ name }) : written;
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}

function changedParts(workbook: WorkbookFile, plan: PlannedSheet) {
  const bytes = partToPatch(workbook, workbook.path);
  const changes = new PackageChanges(workbook.archive);
  const found = findSheet(workbook, plan);
  dropOldParts(workbook, found, changes);
  const gathered = gather(workbook, changes);
  const { name, isNew } = found;
  const part = isNew ? gathered.partNames.take(stemOf(workbook.path, "worksheet")) : found.part;
  const styles = openStyles(workbook);
  const sheets = workbook.sheets.flatMap(({ path }) => workbook.archive.entry(path) ?? []);
  styles.padCellStyles(valueOf(highestStyle(sheets, workbook.codec)) + 1);
  const looks = new LookList(styles);
  putOwnSheet({ ...found, part }, { ...gathered, workbook, styles: addSheetStyles(styles), looks });
  putStyles(workbook, gathered, styles);
  const edit = {
    newSheets: isNew
      ? [{ name, relationshipId: relate(workbook, gathered, "worksheet", part) }]
      : [],
    markers: [{ name: plan.marker, sheet: name, row: 1, column: 0 }],
    filter: null,
  };
  changes.put(
    workbook.path,
    inPart(workbook.path, () => patchWorkbook(bytes, edit)),
  );
  putLists(workbook, gathered);
  return { name, changes };
}

function findSheet(workbook: WorkbookFile, plan: PlannedSheet): OwnSheet {
  const { names } = valueOf(parsePart(workbook, workbook.path, readWorkbookPart));
  const found = findOwnSheet(workbook, namesBySheet(names), plan);
  if (found !== null) return found;
  const taken = workbook.sheets.map(({ name }) => name);
  return { plan, name: freeSheetName(plan.name, taken), part: "", isNew: true };
}
