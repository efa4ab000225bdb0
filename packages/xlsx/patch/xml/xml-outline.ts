import { decodeText, decodeUtf8 } from "../../xml/decode-text.ts";
import { TagScanner } from "../../xml/tag-scanner.ts";
import { XmlError } from "../../xml/xml-error.ts";

/**
 * An element of a small XML part and where it stands among the bytes, so that text can be put beside
 * it and every other byte stays as it is.
 */
export interface XmlElement {
  /** Its name without the prefix. */
  readonly local: string;
  /** The prefix with its colon, or "". */
  readonly prefix: string;
  /** Where its start tag begins, and where that tag ends. */
  readonly start: number;
  readonly contentStart: number;
  /** Where its end tag begins, and where that tag ends. For `<a/>` both equal `contentStart`. */
  readonly contentEnd: number;
  readonly end: number;
  readonly isSelfClosed: boolean;
  readonly children: readonly XmlElement[];
}

interface Open {
  readonly local: string;
  readonly prefix: string;
  readonly start: number;
  readonly contentStart: number;
  readonly children: XmlElement[];
}

const DEEPEST = 256;

/** The root element of a part. Throws an `XmlError`. */
export function outlineXml(bytes: Uint8Array): XmlElement {
  const [root] = outlineSiblings(bytes);
  if (root === undefined) throw new XmlError("it has no root element");
  return root;
}

/**
 * The elements that follow one another from the first byte on, up to the end of their parent or of
 * the bytes. Those still open where the bytes end, end there: the head of a sheet is cut off.
 */
export function outlineSiblings(bytes: Uint8Array): readonly XmlElement[] {
  const scanner = TagScanner.over(bytes);
  const names = new Map<number, string>();
  const top: XmlElement[] = [];
  const open: Open[] = [];
  const add = (element: Open, contentEnd: number, end: number, isSelfClosed = false) => {
    (open.at(-1)?.children ?? top).push({ ...element, contentEnd, end, isSelfClosed });
  };

  while (scanner.next()) {
    if (scanner.isClose()) {
      const element = open.pop();
      if (element === undefined) return top;
      if (element.local !== nameOf(scanner, names)) throw new XmlError("its tags do not match");
      add(element, scanner.tagStart, scanner.at);
      continue;
    }
    const element: Open = {
      local: nameOf(scanner, names),
      prefix: decodeUtf8(bytes, scanner.tagStart + 1, scanner.nameStart),
      start: scanner.tagStart,
      contentStart: scanner.at,
      children: [],
    };
    if (scanner.isEmpty()) add(element, scanner.at, scanner.at, true);
    else open.push(element);
    if (open.length > DEEPEST) throw new XmlError("its elements are nested too deeply");
  }
  for (let rest = open.pop(); rest !== undefined; rest = open.pop()) {
    add(rest, bytes.length, bytes.length);
  }
  return top;
}

function nameOf(scanner: TagScanner, names: Map<number, string>): string {
  const known = names.get(scanner.code);
  if (known !== undefined) return known;
  const name = scanner.name();
  names.set(scanner.code, name);
  return name;
}

/** The first child of this name, whatever its prefix. */
export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** All elements of this name among the given ones and within them, however deep. */
export function* descendants(
  elements: readonly XmlElement[],
  local: string,
): IterableIterator<XmlElement> {
  for (const element of elements) {
    if (element.local === local) yield element;
    yield* descendants(element.children, local);
  }
}

/** An element as it is written, tags included. */
export function xmlOf(bytes: Uint8Array, element: XmlElement): string {
  return decodeUtf8(bytes, element.start, element.end);
}

/** The characters that an element without children holds. */
export function textOf(bytes: Uint8Array, element: XmlElement): string {
  return decodeText(bytes, element.contentStart, element.contentEnd);
}
