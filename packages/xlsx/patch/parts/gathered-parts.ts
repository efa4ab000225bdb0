import type { WorkbookFile } from "../../read/open-workbook.ts";
import { findScopefitPart, itemPropertiesXml } from "./custom-xml.ts";
import { type Namespaces, namespacesOf } from "./namespaces.ts";
import type { PackageChanges } from "./package-changes.ts";
import { inPart, partToPatch } from "./package-parts.ts";
import { PartNames, relationshipsPartOf, relativeTarget } from "./part-names.ts";
import { contentTypes, patchContentTypes } from "./patch-content-types.ts";
import {
  freeIds,
  type NewRelationship,
  patchRelationships,
  relationshipsXml,
} from "./patch-relationships.ts";
import { outlineXml } from "../xml/xml-outline.ts";

/** The part that says of what type every other part is. */
export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What is gathered for the parts that list other parts. */
export interface Gathered {
  readonly changes: PackageChanges;
  readonly partNames: PartNames;
  readonly types: Map<string, string>;
  readonly relationships: NewRelationship[];
  readonly ids: Generator<string, never>;
  readonly namespaces: Namespaces;
}

/** Begins to gather for a workbook that is to be changed. Throws a `WorkbookReadError`. */
export function gather(workbook: WorkbookFile, changes: PackageChanges): Gathered {
  const bytes = partToPatch(workbook, workbook.path);
  return {
    changes,
    partNames: new PartNames(changes.remaining()),
    types: new Map(),
    relationships: [],
    ids: freeIds(workbook.relationships.map(({ id }) => id)),
    namespaces: inPart(workbook.path, () => namespacesOf(bytes, outlineXml(bytes))),
  };
}

/** Gives our custom XML part this content, adding it where there is none. */
export function putCustomXml(workbook: WorkbookFile, gathered: Gathered, content: string): void {
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

/** Adds a relationship from the workbook part, and gives its id. */
export function relate(
  workbook: WorkbookFile,
  gathered: Gathered,
  kind: string,
  part: string,
): string {
  const id = gathered.ids.next().value;
  const type = `${gathered.namespaces.relationships}/${kind}`;
  gathered.relationships.push({ id, type, target: relativeTarget(workbook.path, part) });
  return id;
}

/** Lists what has been gathered. Throws a `WorkbookReadError`. */
export function putLists(
  workbook: WorkbookFile,
  { changes, types, relationships }: Gathered,
): void {
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
