import { SPACED_LETTER } from "./spaced-letter.ts";
import { openingsOf } from "./word-openings.ts";
import { withQuickLetters } from "./quick-letters.ts";
import { BEYOND, CLASSES, classOf, EVERY_PAIR, wordStarts } from "./word-starts.ts";

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

/** No letter or digit stands before a word; a script without word breaks may: "通过ISO27001". */
const WORD_START = String.raw`(?<!${SPACED_LETTER}|\p{N})`;

/**
 * A pattern of word families as long as a hundred alternatives. Trying them all at every character is
 * what reading costs most; three letters rule out nearly every place. It finds what
 * `new RegExp(wordStart + source, flags)` finds.
 */
export function wordPattern(source: string, flags: "iu" | "u" = "iu"): WordPattern {
  let made: Finder | null = null;
  const finder = (): Finder =>
    (made ??= {
      pattern: new RegExp(withQuickLetters(source), `${flags}y`),
      opens: openingTable(source),
    });
  const all = (text: string): readonly RegExpExecArray[] => everyMatch(finder(), text);
  return {
    test: (text) => firstMatch(finder(), text) !== null,
    exec: (text) => firstMatch(finder(), text),
    all,
    without: (text) => withoutMatches(text, all(text)),
    source: `${WORD_START}(?:${source})`,
  };
}

/** Made at the first text: there are many patterns, and a start waits for none that it does not need. */
interface Finder {
  readonly pattern: RegExp;
  readonly opens: Uint32Array;
}

function firstMatch({ pattern, opens }: Finder, text: string): RegExpExecArray | null {
  const starts = wordStarts(text);
  for (let index = 0; index < starts.length; index += 3) {
    if (!isOpening(opens, starts[index + 1], starts[index + 2])) continue;
    pattern.lastIndex = starts[index] ?? 0;
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function everyMatch({ pattern, opens }: Finder, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const starts = wordStarts(text);
  let from = 0;
  for (let index = 0; index < starts.length; index += 3) {
    const at = starts[index] ?? 0;
    if (at < from || !isOpening(opens, starts[index + 1], starts[index + 2])) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    from = at + Math.max(1, match[0].length);
  }
  return matches;
}

function isOpening(opens: Uint32Array, pair = EVERY_PAIR, third = BEYOND): boolean {
  return (((opens[pair] ?? 0) >>> third) & 1) === 1;
}

/** For each pair of characters that a match may begin with, a bit for each class of the third. */
function openingTable(source: string): Uint32Array {
  const table = new Uint32Array(EVERY_PAIR + 1);
  table[EVERY_PAIR] = ALL_BITS;
  for (const opening of openingsOf(source)) {
    const [first, second, third] = [...opening].map(classesFor);
    const bits = (third ?? EVERY_CLASS).reduce((sum, one) => sum | (1 << one), 1 << BEYOND);
    for (const one of first ?? EVERY_CLASS) {
      for (const two of second ?? EVERY_CLASS) {
        const pair = one * CLASSES + two;
        table[pair] = (table[pair] ?? 0) | bits;
      }
    }
  }
  return table;
}

const ALL_BITS = 0xffffffff;
const EVERY_CLASS = Array.from({ length: CLASSES }, (_, index) => index);

/** What is beyond ASCII is never looked up: a pair with it counts as every pair. */
function classesFor(character: string): readonly number[] {
  if (character === "*") return EVERY_CLASS;
  const one = classOf(character.codePointAt(0) ?? 0);
  return one === BEYOND ? [] : [one];
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
