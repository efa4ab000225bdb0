import type { WorkbookError } from "../errors.ts";
import { success, type Result } from "../result.ts";
import { nameCode } from "../xml/name-code.ts";
import { readElements } from "../xml/read-elements.ts";
import { parsePart, type PartReader } from "./read-part.ts";
import { readRelationships, type Relationship } from "./relationships.ts";

/** What a reader of someone else's workbook wants to know before opening it. Nothing is followed. */
export interface WorkbookWarnings {
  readonly hasMacros: boolean;
  readonly isSigned: boolean;
  /** The other workbooks that it takes values from, as they are written. */
  readonly externalLinks: readonly string[];
  /** The names of its data connections. */
  readonly dataConnections: readonly string[];
}

const CONNECTION = nameCode("connection");
const NAME = nameCode("name");

/** Looks for macros, signatures, links and connections among the relationships of the workbook. */
export function readWarnings(
  reader: PartReader,
  relationships: readonly Relationship[],
): Result<WorkbookWarnings, WorkbookError> {
  const externalLinks: string[] = [];
  const dataConnections: string[] = [];
  for (const { kind, target, isExternal } of relationships) {
    if (isExternal) continue;
    if (kind === "externalLink") {
      const links = readRelationships(reader, target);
      if (!links.ok) return links;
      externalLinks.push(...links.value.map((link) => link.target));
    } else if (kind === "connections") {
      const names = parsePart(reader, target, readConnectionNames);
      if (!names.ok) return names;
      dataConnections.push(...names.value);
    }
  }
  return success({
    hasMacros: relationships.some(({ kind }) => kind === "vbaProject" || kind === "xlMacrosheet"),
    isSigned: reader.archive.entries.some(({ name }) => /^_xmlsignatures\/./iu.test(name)),
    externalLinks,
    dataConnections,
  });
}

function readConnectionNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  readElements(bytes, {
    open({ scanner, code }) {
      if (code === CONNECTION) names.push(scanner.attribute(NAME) ?? "");
    },
  });
  return names;
}
