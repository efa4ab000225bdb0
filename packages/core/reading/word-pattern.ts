import { openingsOf } from "./word-openings.ts";
import { CLASSES, classOf, EVERY, pairAt, positionAt, wordStarts } from "./word-starts.ts";

/** A pattern whose matches begin where a word does. */
export interface WordPattern {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** Every match in order. */
  readonly all: (text: string) => readonly RegExpExecArray[];
  /** The text with every match made a space. */
  readonly without: (text: string) => string;
  /** What it matches, for use inside a larger pattern. */
  readonly source: string;
}

/** No letter or digit stands before a word. */
const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
const LAST_ASCII = 0x7f;

/**
 * A pattern of word families as long as a hundred alternatives. Trying them all at every character is
 * what reading costs most; two letters rule out nearly every place. It finds what
 * `new RegExp(wordStart + source, flags)` finds.
 */
export function wordPattern(source: string, flags: "iu" | "u" = "iu"): WordPattern {
  const pattern = new RegExp(`${WORD_START}(?:${source})`, `${flags}y`);
  const opens = openingTable(source);
  const all = (text: string): readonly RegExpExecArray[] => everyMatch(pattern, opens, text);
  return {
    test: (text) => firstMatch(pattern, opens, text) !== null,
    exec: (text) => firstMatch(pattern, opens, text),
    all,
    without: (text) => withoutMatches(text, all(text)),
    source: pattern.source,
  };
}

function firstMatch(pattern: RegExp, opens: Uint8Array, text: string): RegExpExecArray | null {
  for (const start of wordStarts(text)) {
    if (opens[pairAt(start)] !== 1) continue;
    pattern.lastIndex = positionAt(start);
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function everyMatch(pattern: RegExp, opens: Uint8Array, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (const start of wordStarts(text)) {
    if (opens[pairAt(start)] !== 1 || positionAt(start) < from) continue;
    pattern.lastIndex = positionAt(start);
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    from = match.index + Math.max(1, match[0].length);
  }
  return matches;
}

/** Which pairs of characters a match may begin with. */
function openingTable(source: string): Uint8Array {
  const table = new Uint8Array(EVERY + 1);
  table[EVERY] = 1;
  for (const opening of openingsOf(source)) {
    const [first = "*", second = "*"] = opening;
    for (const one of classesFor(first)) {
      for (const two of classesFor(second)) table[one * CLASSES + two] = 1;
    }
  }
  return table;
}

const EVERY_CLASS = Array.from({ length: CLASSES }, (_, index) => index);

function classesFor(character: string): readonly number[] {
  if (character === "*") return EVERY_CLASS;
  const code = character.charCodeAt(0);
  return [code > LAST_ASCII ? 0 : classOf(code)];
}

function withoutMatches(text: string, matches: readonly RegExpExecArray[]): string {
  if (matches.length === 0) return text;
  let kept = "";
  let from = 0;
  for (const match of matches) {
    kept += `${text.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  return kept + text.slice(from);
}
