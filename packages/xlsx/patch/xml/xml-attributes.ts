import { decodeText, decodeUtf8 } from "../../xml/decode-text.ts";
import type { XmlElement } from "./xml-outline.ts";

const ATTRIBUTE = /\s([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

const encoder = new TextEncoder();

/** The attributes of an element by their names as written, in their order, values decoded. */
export function attributesOf(bytes: Uint8Array, element: XmlElement): ReadonlyMap<string, string> {
  return attributesIn(decodeUtf8(bytes, element.start, element.contentStart));
}

/** The attributes of a start tag. */
export function attributesIn(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name, decoded(double ?? single ?? ""));
  }
  return attributes;
}

/** The value of one attribute, or `null` where the element does not have it. */
export function attributeOf(bytes: Uint8Array, element: XmlElement, name: string): string | null {
  return attributesOf(bytes, element).get(name) ?? null;
}

/** A start tag with one attribute set: in its place if it is there, else as the last. */
export function withAttribute(tag: string, name: string, value: string): string {
  const assignment = `${name}="${encodeXml(value)}"`;
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    return `${tag.slice(0, match.index + 1)}${assignment}${tag.slice(match.index + match[0].length)}`;
  }
  return tag.replace(/\s*\/?>$/u, (end) => ` ${assignment}${end}`);
}

/** A start tag without one of its attributes. */
export function withoutAttribute(tag: string, name: string): string {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    return tag.slice(0, match.index) + tag.slice(match.index + match[0].length);
  }
  return tag;
}

/** Text as it may stand in an element or in an attribute between double quotes. */
export function encodeXml(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}

function decoded(value: string): string {
  if (!value.includes("&")) return value;
  const bytes = encoder.encode(value);
  return decodeText(bytes, 0, bytes.length);
}
