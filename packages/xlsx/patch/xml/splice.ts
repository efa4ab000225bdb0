import { decodeUtf8 } from "../../xml/decode-text.ts";
import { withAttribute } from "./xml-attributes.ts";
import type { XmlElement } from "./xml-outline.ts";

/** A stretch of bytes to be replaced by a text; with `start` equal to `end`, a text to be put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const encoder = new TextEncoder();

/** The bytes with all splices applied. They must not overlap; at one place they keep their order. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    parts.push(bytes.subarray(at, splice.start), encoder.encode(splice.text));
    at = splice.end;
  }
  parts.push(bytes.subarray(at));
  return joinBytes(parts);
}

/** Some bytes after one another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Puts text in at a place. */
export function insertAt(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** Puts another text in the place of an element, whole; "" takes it away. */
export function replace(element: XmlElement, text: string): Splice {
  return { start: element.start, end: element.end, text };
}

/** Sets attributes of an element: in their places where it has them, else behind the others. */
export function setAttributes(
  bytes: Uint8Array,
  element: XmlElement,
  values: Readonly<Record<string, string>>,
): Splice {
  const tag = decodeUtf8(bytes, element.start, element.contentStart);
  const text = Object.entries(values).reduce(
    (changed, [name, value]) => withAttribute(changed, name, value),
    tag,
  );
  return { start: element.start, end: element.contentStart, text };
}

/**
 * Puts text at the end of an element's content, opening it up where it is self-closed, and sets
 * attributes on the way.
 */
export function appendInside(
  bytes: Uint8Array,
  element: XmlElement,
  text: string,
  values: Readonly<Record<string, string>> = {},
): readonly Splice[] {
  const tag = setAttributes(bytes, element, values);
  if (!element.isSelfClosed) return [tag, insertAt(element.contentEnd, text)];
  const opened = tag.text.replace(/\s*\/>$/u, ">");
  return [{ ...tag, text: `${opened}${text}</${element.prefix}${element.local}>` }];
}
