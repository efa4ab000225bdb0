import { freeSheetName } from "@scopefit/tracker/excel-values/free-sheet-name";
import type { PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";

import { putStyles } from "../patch/parts/closing-changes.ts";
import { gather, putCustomXml, putLists, relate } from "../patch/parts/gathered-parts.ts";
import { highestStyle } from "../patch/styles/highest-style.ts";
import { LookList } from "../patch/styles/look-list.ts";
import {
  dropOldParts,
  findOwnSheet,
  type OwnSheet,
  putOwnSheet,
} from "../patch/own-sheet/own-sheets.ts";
import { PackageChanges } from "../patch/parts/package-changes.ts";
import { inPart, partToPatch, stemOf, valueOf } from "../patch/parts/package-parts.ts";
import { addSheetStyles } from "../patch/styles/patch-styles.ts";
import { patchWorkbook } from "../patch/parts/patch-workbook.ts";
import { openStyles } from "../patch/styles/styles-part.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { parsePart } from "../read/read-part.ts";
import { namesBySheet } from "../read/sheet-names.ts";
import { readWorkbookPart } from "../read/workbook-part.ts";

/** What is written of ours while every sheet of the user's stays byte for byte. */
export interface OwnContent {
  readonly sheets: readonly PlannedSheet[];
  /** Our custom XML part; it stays as it is where absent. */
  readonly part?: string;
}

/** The changes that put sheets of ours in the place of those with their markers, and the names they have. */
export interface OwnSheetChanges {
  readonly changes: PackageChanges;
  readonly names: readonly string[];
}

/** Works out what changes when sheets of ours are written. Throws a `WorkbookReadError`. */
export function ownSheetChanges(
  workbook: WorkbookFile,
  { sheets, part }: OwnContent,
): OwnSheetChanges {
  const bytes = partToPatch(workbook, workbook.path);
  const changes = new PackageChanges(workbook.archive);
  const found = placedSheets(workbook, sheets);
  for (const sheet of found) dropOldParts(workbook, sheet, changes);
  const gathered = gather(workbook, changes);
  const placed = found.map((sheet) =>
    sheet.isNew
      ? { ...sheet, part: gathered.partNames.take(stemOf(workbook.path, "worksheet")) }
      : sheet,
  );
  const styles = openStyles(workbook);
  const entries = workbook.sheets.flatMap(({ path }) => workbook.archive.entry(path) ?? []);
  styles.padCellStyles(valueOf(highestStyle(entries, workbook.codec)) + 1);
  const looks = new LookList(styles);
  const context = { ...gathered, workbook, styles: addSheetStyles(styles), looks };
  for (const sheet of placed) putOwnSheet(sheet, context);
  if (part !== undefined) putCustomXml(workbook, gathered, part);
  putStyles(workbook, gathered, styles);
  const edit = {
    newSheets: placed
      .filter(({ isNew }) => isNew)
      .map(({ name, part: sheetPart }) => ({
        name,
        relationshipId: relate(workbook, gathered, "worksheet", sheetPart),
      })),
    markers: placed.map(({ plan, name }) => ({
      name: plan.marker,
      sheet: name,
      row: 1,
      column: 0,
    })),
    filter: null,
  };
  changes.put(
    workbook.path,
    inPart(workbook.path, () => patchWorkbook(bytes, edit)),
  );
  putLists(workbook, gathered);
  return { changes, names: placed.map(({ name }) => name) };
}

function placedSheets(workbook: WorkbookFile, plans: readonly PlannedSheet[]): readonly OwnSheet[] {
  const { names } = valueOf(parsePart(workbook, workbook.path, readWorkbookPart));
  const marked = namesBySheet(names);
  const taken = workbook.sheets.map(({ name }) => name);
  return plans.map((plan) => {
    const found = findOwnSheet(workbook, marked, plan);
    if (found !== null) return found;
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return { plan, name, part: "", isNew: true };
  });
}
