const BULLET =
  /^[\s\u2022\u2023\u25aa\u25cf\u25e6\u00b7*\u2013\u2014-]+(?=\s|\S)|^\s*\(?\d{1,2}[.)]\s+/u;

/** What belongs to the name before it: "Acme, Inc.", "Marks & Co". */
const TAIL_OF_NAME =
  /^(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|sons|partners|associates|gmbh|ag|s\.?a|s\.?r\.?l|b\.?v|n\.?v|pte|pvt|pty|sdn|bhd|k\.?k|l\.?p|s\.?l|oy|ab)\b\.?/iu;

/** A separator outside brackets: comma, semicolon, slash, ampersand, line break, "and". */
const SEPARATOR =
  /[;\n\r\u2022\u25cf|]|,(?!\d{3}(?!\d))|(?<=\p{L}{3}\s?)\/(?=\s?\p{L}{2})|(?<=\p{L}{2}\s?)\/(?=\s?\p{L}{3})|\s[&+]\s|\s(?:and|und|et|y)\s/iuy;

/**
 * The items of a list in a cell, in order, with what stands in brackets after them. Separators
 * inside brackets and inside names ("AT&T", "Acme, Inc.", "d/b/a") do not split.
 */
export function splitItems(text: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isPlainLetter(text.charCodeAt(at))) continue;
    const character = text[at] ?? "";
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const length = separatorAt(text, at);
      if (length === 0) continue;
      push(items, text.slice(start, at));
      start = at + length;
      at = start - 1;
    }
  }
  push(items, text.slice(start));
  return items;
}

/** Letters neither separate nor bracket, and most of a text is letters. */
function isPlainLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

const MAY_SEPARATE = /[;\n\r\u2022\u25cf|,/\s]/u;

function separatorAt(text: string, at: number): number {
  if (!MAY_SEPARATE.test(text[at] ?? "")) return 0;
  SEPARATOR.lastIndex = at;
  const length = SEPARATOR.exec(text)?.[0].length ?? 0;
  return length > 0 && TAIL_OF_NAME.test(text.slice(at + length).trimStart()) ? 0 : length;
}

function push(items: string[], raw: string): void {
  const words = raw.trim();
  const bare = opensPlainly(words) ? words : raw.replace(BULLET, "").replace(JOINER, "").trim();
  const last = bare.charCodeAt(bare.length - 1);
  const item = last === FULL_STOP || last === COMMA ? bare.slice(0, -1) : bare;
  if (item !== "") items.push(item);
}

const JOINER = /^\s*(?:and|or|&)\s+/iu;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const SMALL_A = 0x61;
const SMALL_O = 0x6f;

/** Whether the first character is a letter that neither a bullet nor "and" nor "or" begins with. */
function opensPlainly(words: string): boolean {
  const code = words.charCodeAt(0);
  const small = code | 0x20;
  return isPlainLetter(code) && small !== SMALL_A && small !== SMALL_O;
}
