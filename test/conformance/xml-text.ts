/** An element of XML, found in its text without regard to what our own scanner would say. */
export interface FoundElement {
  /** The whole of it, tags included. */
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  /** Its start tag, and what stands between its tags. */
  readonly tag: string;
  readonly inner: string;
}

const ATTRIBUTES = `(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?`;

/** The elements of this local name, those within one another left out. */
export function elementsNamed(xml: string, local: string): readonly FoundElement[] {
  const pattern = new RegExp(
    `<((?:[\\w.-]+:)?${local})(${ATTRIBUTES})(?:/>|>([^]*?)</\\1\\s*>)`,
    "gu",
  );
  return [...xml.matchAll(pattern)].map((match) => {
    const inner = match[3] ?? "";
    const tagLength = (match[1]?.length ?? 0) + (match[2]?.length ?? 0) + 2;
    const tag = match[3] === undefined ? match[0] : match[0].slice(0, tagLength);
    return { xml: match[0], start: match.index, end: match.index + match[0].length, tag, inner };
  });
}

/** The value of an attribute in a start tag as it is written, or `null`. */
export function written(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(tag);
  return match === null ? null : (match[1] ?? match[2] ?? "");
}

/** A text without one stretch of it, or with another text in its place. */
export function cutOut(text: string, at: { start: number; end: number }, by = ""): string {
  return text.slice(0, at.start) + by + text.slice(at.end);
}

/** Whether there is one root, and tags close one another as XML wants it. */
export function isBalanced(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  const markup =
    /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([\w.:-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/gu;
  for (const [, close, name, empty] of xml.matchAll(markup)) {
    if (name === undefined) continue;
    if (open.length === 0) roots++;
    if (empty === "/") continue;
    if (close !== "/") open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && roots === 1;
}

/** Column and row of an address: `C7` is column 2 of row 7. */
export function placeOf(address: string): { readonly column: number; readonly row: number } {
  const [, letters = "", digits = "0"] = /^\$?([A-Z]*)\$?(\d*)$/u.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}
