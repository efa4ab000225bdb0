import { attributesOf } from "./xml-attributes.ts";
import { outlineXml, type XmlElement } from "./xml-outline.ts";

/**
 * What an element says, however it is written: names without prefixes, attributes in order, true as
 * 1. Text is left out: the entries of a styles part have none.
 */
export function canonicalXml(bytes: Uint8Array, element = outlineXml(bytes)): string {
  const attributes = [...attributesOf(bytes, element)]
    .map(([name, value]) => `${name}=${value === "true" ? "1" : value === "false" ? "0" : value}`)
    .sort();
  const children = element.children.map((child: XmlElement) => canonicalXml(bytes, child));
  return `${element.local}[${attributes.join("|")}](${children.join("")})`;
}
