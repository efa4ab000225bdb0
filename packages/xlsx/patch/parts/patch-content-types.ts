import { appendInside, replace, spliced } from "../xml/splice.ts";
import { attributeOf, encodeXml } from "../xml/xml-attributes.ts";
import { outlineXml } from "../xml/xml-outline.ts";

/** The content types of the parts that we make. */
export const contentTypes = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** The defaults that our parts go by: relationships, and custom XML of whatever kind. */
const DEFAULTS = [
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["xml", "application/xml"],
] as const;

/**
 * The part `[Content_Types].xml` without what it says of dropped parts, and with the types of new
 * ones (by part name). A part that it knows already keeps its entry. Throws an `XmlError`.
 */
export function patchContentTypes(
  bytes: Uint8Array,
  added: ReadonlyMap<string, string>,
  dropped: ReadonlySet<string>,
): Uint8Array {
  const types = outlineXml(bytes);
  const p = types.prefix;
  const overrides = new Map(
    types.children
      .filter((child) => child.local === "Override")
      .map((child) => [partOf(attributeOf(bytes, child, "PartName") ?? ""), child]),
  );
  const extensions = new Set(
    types.children.map((child) => attributeOf(bytes, child, "Extension")?.toLowerCase()),
  );
  const droppedKeys = new Set([...dropped].map(partOf));
  const leaving = [...overrides].filter(([part]) => droppedKeys.has(part));
  const defaults = DEFAULTS.filter(([extension]) => !extensions.has(extension)).map(
    ([extension, type]) => `<${p}Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const news = [...added]
    .filter(([part]) => !overrides.has(partOf(part)) || droppedKeys.has(partOf(part)))
    .map(([part, type]) => `<${p}Override PartName="/${encodeXml(part)}" ContentType="${type}"/>`);
  return spliced(bytes, [
    ...leaving.map(([, element]) => replace(element, "")),
    ...appendInside(bytes, types, [...defaults, ...news].join("")),
  ]);
}

function partOf(name: string): string {
  return name.replace(/^\//u, "").toLowerCase();
}
