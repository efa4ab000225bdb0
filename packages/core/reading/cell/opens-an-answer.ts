import { ELSEWHERE_OPENINGS } from "../text/elsewhere.ts";
import { NOT_APPLICABLE_OPENINGS } from "./not-applicable.ts";
import { PLACEHOLDER_OPENINGS } from "./placeholder.ts";

/** The first words, in small letters, of all that says nothing; those with accents are not among them. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...PLACEHOLDER_OPENINGS,
  ...NOT_APPLICABLE_OPENINGS,
  ...ELSEWHERE_OPENINGS,
  // What a spreadsheet writes into cells that broke.
  "nan",
  "undefined",
]);

/** How many plain characters there are, and the last of them that is seen. */
const PLAIN = 128;
const LAST_SEEN = 0x7e;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
/** The longest ending of a file name: a full stop and four letters. */
const LONGEST_ENDING = 5;

/** For every two plain characters, whether one of the first words, and what follows it, begins so. */
const OPENS_FIRST_WORD: Uint8Array = openingPairs();

function openingPairs(): Uint8Array {
  const opens = new Uint8Array(PLAIN * PLAIN);
  for (const word of FIRST_WORDS) {
    for (const first of bothCases(word.charAt(0))) {
      for (let second = 0; second < PLAIN; second += 1) {
        if (continues(word, second)) opens[first * PLAIN + second] = 1;
      }
    }
  }
  return opens;
}

/** Whether a word, or the text after a word of one letter, goes on with that character. */
function continues(word: string, second: number): boolean {
  if (word.length === 1) return !isLetterOrDigit(second);
  return bothCases(word.charAt(1)).includes(second);
}

function bothCases(letter: string): readonly number[] {
  return [letter, letter.toUpperCase()].map((it) => it.charCodeAt(0));
}

function isLetterOrDigit(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/**
 * Whether a text is an answer of its own by a first look at its characters, which is all that most texts
 * need: it opens with a plain word that nothing empty opens with, and does not end like a file's name.
 * `false` tells nothing.
 */
export function opensAnAnswer(text: string): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (!(second >= SPACE && second <= LAST_SEEN && first < PLAIN && isLetterOrDigit(first))) {
    return false;
  }
  if (OPENS_FIRST_WORD[first * PLAIN + second] === 1 && !opensWithOtherWord(text)) return false;
  return !mayEndLikeFile(text);
}

function opensWithOtherWord(text: string): boolean {
  let end = 1;
  while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(end) > LAST_SEEN) return false;
  return !FIRST_WORDS.has(text.slice(0, end).toLowerCase());
}

/** Beyond plain characters there may be some that nobody sees, so nothing is said of such an ending. */
function mayEndLikeFile(text: string): boolean {
  for (let back = 1; back <= LONGEST_ENDING && back <= text.length; back += 1) {
    const code = text.charCodeAt(text.length - back);
    if (code > LAST_SEEN || code < SPACE || (back === 1 && code === SPACE)) return true;
    if (code === FULL_STOP && back >= LONGEST_ENDING - 1) return true;
  }
  return false;
}
