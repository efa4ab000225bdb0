import { readPart, type PartReader } from "../../read/read-part.ts";
import { readRelationships, type Relationship } from "../../read/relationships.ts";
import { XmlError } from "../../xml/xml-error.ts";
import { attributesOf, encodeXml } from "../xml/xml-attributes.ts";
import { outlineXml } from "../xml/xml-outline.ts";

/** The namespace of the part that travels with the workbook. */
export const PART_NAMESPACE = "https://scopefit.dev/workbook/1";

/** The id under which Excel lists our part in its data store. Made once, and the same for ever. */
const DATASTORE_ID = "{09C22933-38E4-4785-AD1E-9051DFFDB423}";

/** Anything larger in a custom XML part is not ours. In bytes. */
const LONGEST_PART = 64 * 1024 * 1024;

/**
 * The name of our custom XML part, or `null`. It is known by the namespace of its root, whoever wrote
 * it: the task pane cannot choose an id for the part that it adds. Excel relates such parts to the
 * workbook, LibreOffice to the package.
 */
export function findScopefitPart(
  reader: PartReader,
  workbookRelationships: readonly Relationship[],
): string | null {
  const packageRelationships = readRelationships(reader, "");
  const all = packageRelationships.ok
    ? [...workbookRelationships, ...packageRelationships.value]
    : workbookRelationships;
  const found = all.find(
    ({ kind, target, isExternal }) => kind === "customXml" && !isExternal && isOurs(reader, target),
  );
  return found?.target ?? null;
}

function isOurs(reader: PartReader, part: string): boolean {
  const entry = reader.archive.entry(part);
  if (entry === undefined || entry.size > LONGEST_PART) return false;
  const bytes = readPart(reader, part);
  if (!bytes.ok) return false;
  try {
    const root = outlineXml(bytes.value);
    const declaration = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
    return attributesOf(bytes.value, root).get(declaration) === PART_NAMESPACE;
  } catch (error) {
    // Whatever else lies in the data store need not be XML as we read it.
    if (error instanceof XmlError) return false;
    throw error;
  }
}

/** What stands beside our part and says what it is. */
export function itemPropertiesXml(customXmlNamespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${DATASTORE_ID}" xmlns:ds="${customXmlNamespace}"><ds:schemaRefs><ds:schemaRef ds:uri="${encodeXml(PART_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`;
}
