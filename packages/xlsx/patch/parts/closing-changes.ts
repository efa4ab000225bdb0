import { freeSheetName } from "@scopefit/tracker/excel-values/free-sheet-name";
import type { EditPlan, PlannedClosing } from "@scopefit/tracker/writing/plan/edit-plan";

import type { WorkbookFile } from "../../read/open-workbook.ts";
import { gather, type Gathered, putCustomXml, putLists, relate } from "./gathered-parts.ts";
import { dropOldParts, findOwnSheet, type OwnSheet, putOwnSheet } from "../own-sheet/own-sheets.ts";
import { PackageChanges } from "./package-changes.ts";
import { inPart, partToPatch, stemOf } from "./package-parts.ts";
import { contentTypes } from "./patch-content-types.ts";
import { addSheetStyles } from "../styles/patch-styles.ts";
import { type Marker, patchWorkbook } from "./patch-workbook.ts";
import type { PreparedTarget } from "../prepare-target.ts";
import type { StyleLists } from "../styles/style-lists.ts";
import { newStylesPart, stylesPartOf } from "../styles/styles-part.ts";

/** The changes that can be worked out once every row is written, and the names of our sheets. */
export interface ClosingChanges {
  readonly changes: PackageChanges;
  readonly sheets: readonly string[];
}

/** Works out all parts but the sheet and its table. Throws a `WorkbookReadError`. */
export function closingChanges(
  workbook: WorkbookFile,
  plan: EditPlan,
  target: PreparedTarget,
  closing: PlannedClosing,
): ClosingChanges {
  const bytes = partToPatch(workbook, workbook.path);
  const changes = new PackageChanges(workbook.archive);
  const sheets = ownSheets(workbook, target, closing);
  for (const sheet of sheets.filter((it) => !it.isNew)) dropOldParts(workbook, sheet, changes);
  const gathered = gather(workbook, changes);
  const placed = sheets.map((sheet) =>
    sheet.isNew
      ? { ...sheet, part: gathered.partNames.take(stemOf(workbook.path, "worksheet")) }
      : sheet,
  );
  if (placed.length > 0) {
    const styles = addSheetStyles(target.styles);
    const context = { ...gathered, workbook, styles, looks: target.looks };
    for (const sheet of placed) putOwnSheet(sheet, context);
  }
  putCustomXml(workbook, gathered, closing.part);
  putStyles(workbook, gathered, target.styles);
  const newSheets = placed
    .filter((sheet) => sheet.isNew)
    .map(({ name, part }) => ({
      name,
      relationshipId: relate(workbook, gathered, "worksheet", part),
    }));
  const filter = plan.target.growFilter ? { ...target.edit, sheet: target.sheet.name } : null;
  const markers = [...columnMarkers(plan), ...placed.map(sheetMarker)];
  changes.put(
    workbook.path,
    inPart(workbook.path, () => patchWorkbook(bytes, { newSheets, markers, filter })),
  );
  putLists(workbook, gathered);
  return { changes, sheets: placed.map(({ name }) => name) };
}

function ownSheets(
  workbook: WorkbookFile,
  { names }: PreparedTarget,
  { sheets }: PlannedClosing,
): readonly OwnSheet[] {
  const taken = workbook.sheets.map(({ name }) => name);
  return sheets.map((plan) => {
    const found = findOwnSheet(workbook, names, plan);
    if (found !== null) return found;
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return { plan, name, part: "", isNew: true };
  });
}

function columnMarkers({ target }: EditPlan): readonly Marker[] {
  return target.columns.map(({ marker, column }) => ({
    name: marker,
    sheet: target.sheet,
    row: target.headerRow,
    column,
  }));
}

function sheetMarker({ plan, name }: OwnSheet): Marker {
  return { name: plan.marker, sheet: name, row: 1, column: 0 };
}

/** Puts the styles with what was added to them in their part, which is added where there is none. */
export function putStyles(workbook: WorkbookFile, gathered: Gathered, styles: StyleLists): void {
  const existing = stylesPartOf(workbook);
  if (existing !== null) {
    gathered.changes.put(existing, styles.toBytes());
    return;
  }
  const { part, isRelated } = newStylesPart(workbook);
  gathered.changes.put(part, styles.toBytes());
  gathered.types.set(part, contentTypes.styles);
  if (!isRelated) relate(workbook, gathered, "styles", part);
}
