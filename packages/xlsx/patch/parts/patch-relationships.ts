import { appendInside, replace, spliced } from "../xml/splice.ts";
import { attributeOf, encodeXml } from "../xml/xml-attributes.ts";
import { outlineXml } from "../xml/xml-outline.ts";

/** A relationship to a part, of a type that is given in full. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A relationships part with nothing in it but these. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const all = relationships.map((relationship) => relationshipXml("", relationship)).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}">${all}</Relationships>`;
}

/** A relationships part with some more. Throws an `XmlError`. */
export function patchRelationships(
  bytes: Uint8Array,
  added: readonly NewRelationship[],
): Uint8Array {
  if (added.length === 0) return bytes;
  const root = outlineXml(bytes);
  const xml = added.map((relationship) => relationshipXml(root.prefix, relationship)).join("");
  return spliced(bytes, appendInside(bytes, root, xml));
}

/** A relationships part without those of some ids. Throws an `XmlError`. */
export function withoutRelationships(bytes: Uint8Array, ids: ReadonlySet<string>): Uint8Array {
  const leaving = outlineXml(bytes).children.filter((child) =>
    ids.has(attributeOf(bytes, child, "Id") ?? ""),
  );
  return spliced(
    bytes,
    leaving.map((child) => replace(child, "")),
  );
}

/** Hands out ids that a relationships part does not use yet: `rId7`, `rId8` … */
export function* freeIds(taken: readonly string[]): Generator<string, never> {
  const numbers = taken.map((id) => Number(/^rId(\d{1,9})$/u.exec(id)?.[1] ?? 0));
  for (let number = Math.max(0, ...numbers) + 1; ; number++) yield `rId${number}`;
}

function relationshipXml(prefix: string, { id, type, target }: NewRelationship): string {
  return `<${prefix}Relationship Id="${id}" Type="${encodeXml(type)}" Target="${encodeXml(target)}"/>`;
}
