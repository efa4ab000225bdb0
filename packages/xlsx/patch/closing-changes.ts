import type { EditPlan, PlannedClosing } from "@scopefit/tracker/writing/edit-plan";

import type { WorkbookFile } from "../read/open-workbook.ts";
import { findScopefitPart, itemPropertiesXml } from "./custom-xml.ts";
import { type Namespaces, namespacesOf } from "./namespaces.ts";
import {
  dropOldParts,
  findOwnSheet,
  freeSheetName,
  type OwnSheet,
  putOwnSheet,
} from "./own-sheets.ts";
import { PackageChanges } from "./package-changes.ts";
import { inPart, partToPatch, stemOf } from "./package-parts.ts";
import { PartNames, relationshipsPartOf, relativeTarget } from "./part-names.ts";
import { contentTypes, patchContentTypes } from "./patch-content-types.ts";
import {
  freeIds,
  type NewRelationship,
  patchRelationships,
  relationshipsXml,
} from "./patch-relationships.ts";
import { addSheetStyles } from "./patch-styles.ts";
import { type Marker, patchWorkbook } from "./patch-workbook.ts";
import type { PreparedTarget } from "./prepare-target.ts";
import { newStylesPart, stylesPartOf } from "./styles-part.ts";
import { outlineXml } from "./xml-outline.ts";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** The changes that can be worked out once every row is written, and the names of our sheets. */
export interface ClosingChanges {
  readonly changes: PackageChanges;
  readonly sheets: readonly string[];
}

/** What is gathered for the parts that list other parts. */
interface Gathered {
  readonly changes: PackageChanges;
  readonly partNames: PartNames;
  readonly types: Map<string, string>;
  readonly relationships: NewRelationship[];
  readonly ids: Generator<string, never>;
  readonly namespaces: Namespaces;
}

/** Works out all parts but the sheet and its table. Throws a `WorkbookReadError`. */
export function closingChanges(
  workbook: WorkbookFile,
  plan: EditPlan,
  target: PreparedTarget,
  closing: PlannedClosing,
): ClosingChanges {
  const bytes = partToPatch(workbook, workbook.path);
  const namespaces = inPart(workbook.path, () => namespacesOf(bytes, outlineXml(bytes)));
  const changes = new PackageChanges(workbook.archive);
  const sheets = ownSheets(workbook, target, closing);
  for (const sheet of sheets.filter((it) => !it.isNew)) dropOldParts(workbook, sheet, changes);
  const gathered: Gathered = {
    changes,
    partNames: new PartNames(changes.remaining()),
    types: new Map(),
    relationships: [],
    ids: freeIds(workbook.relationships.map(({ id }) => id)),
    namespaces,
  };
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
  putStyles(workbook, gathered, target);
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

function putCustomXml(workbook: WorkbookFile, gathered: Gathered, content: string): void {
  const { changes, partNames, types, namespaces } = gathered;
  const old = findScopefitPart(workbook, workbook.relationships);
  if (old !== null) {
    changes.put(old, content);
    return;
  }
  const item = partNames.take("customXml/item");
  const properties = partNames.take("customXml/itemProps");
  const type = `${namespaces.relationships}/customXmlProps`;
  const target = relativeTarget(item, properties);
  changes.put(item, content);
  changes.put(relationshipsPartOf(item), relationshipsXml([{ id: "rId1", type, target }]));
  changes.put(properties, itemPropertiesXml(namespaces.customXml));
  types.set(properties, contentTypes.customXmlProperties);
  relate(workbook, gathered, "customXml", item);
}

function putStyles(workbook: WorkbookFile, gathered: Gathered, { styles }: PreparedTarget): void {
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

/** Adds a relationship from the workbook part, and gives its id. */
function relate(workbook: WorkbookFile, gathered: Gathered, kind: string, part: string): string {
  const id = gathered.ids.next().value;
  const type = `${gathered.namespaces.relationships}/${kind}`;
  gathered.relationships.push({ id, type, target: relativeTarget(workbook.path, part) });
  return id;
}

function putLists(workbook: WorkbookFile, { changes, types, relationships }: Gathered): void {
  const links = relationshipsPartOf(workbook.path);
  const linkBytes = partToPatch(workbook, links);
  changes.put(
    links,
    inPart(links, () => patchRelationships(linkBytes, relationships)),
  );
  const typeBytes = partToPatch(workbook, CONTENT_TYPES_PART);
  const patched = () => patchContentTypes(typeBytes, types, changes.dropped());
  changes.put(CONTENT_TYPES_PART, inPart(CONTENT_TYPES_PART, patched));
}
