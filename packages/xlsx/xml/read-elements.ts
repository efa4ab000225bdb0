import { nameCode } from "./name-code.ts";
import { TagScanner } from "./tag-scanner.ts";
import { XmlError } from "./xml-error.ts";

/** An element of a small part that begins or ends here. */
export interface XmlElementEvent {
  readonly scanner: TagScanner;
  /** The code of its local name. */
  readonly code: number;
  /** 1 for the outermost element of the part. */
  readonly depth: number;
  /** The code of the element around it; 0 for the outermost one. */
  readonly parent: number;
}

const MAX_DEPTH = 256;
const FALLBACK = nameCode("Fallback");

/**
 * Goes through a small part element by element: `open` where one begins (its attributes are the
 * scanner's), `close` where one ends (the text before its end is the scanner's). What stands in
 * `mc:Fallback` is left out, since what it stands in for has been read. `path` holds the codes of
 * the elements that are open already, for a piece out of the middle of a part. Throws an `XmlError`.
 */
export function readElements(
  bytes: Uint8Array,
  visit: {
    readonly open?: (event: XmlElementEvent) => void;
    readonly close?: (event: XmlElementEvent) => void;
  },
  path: number[] = [],
): void {
  const scanner = TagScanner.over(bytes);
  let fallback = 0;
  while (scanner.next()) {
    const { code } = scanner;
    if (scanner.isClose()) path.pop();
    const depth = path.length + 1;
    const event = { scanner, code, depth, parent: path.at(-1) ?? 0 };
    if (fallback > 0) {
      if (scanner.isClose() && depth === fallback) fallback = 0;
    } else if (scanner.isClose()) {
      visit.close?.(event);
    } else if (code === FALLBACK && scanner.isOpen()) {
      fallback = depth;
    } else {
      visit.open?.(event);
      if (scanner.isEmpty()) visit.close?.(event);
    }
    if (!scanner.isOpen()) continue;
    path.push(code);
    if (path.length > MAX_DEPTH) throw new XmlError("its elements are nested too deeply");
  }
}
