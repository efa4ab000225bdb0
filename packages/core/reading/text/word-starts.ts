import { SPACED_LETTER } from "./spaced-letter.ts";

/** The classes of characters: 0 for neither letter nor digit, 1 to 26 for letters, 27 for digits. */
export const CLASSES = 28;
/** The class of every character beyond ASCII, where nothing can be ruled out. */
export const BEYOND = 28;
/** Stands for the first two characters where one of them is beyond ASCII. */
export const EVERY_PAIR = CLASSES * CLASSES;

const DIGIT = 27;
const OTHER = 0;
const LAST_ASCII = 0x7f;
const CLASS_OF = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => classOf(code));

/** The class of a character, of whichever case. */
export function classOf(code: number): number {
  if (code > LAST_ASCII) return BEYOND;
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return lower - 0x60;
  return code >= 0x30 && code <= 0x39 ? DIGIT : OTHER;
}

/**
 * The places where a word may begin, three numbers for each: the position, the pair of classes of its
 * first two characters, the class of the third.
 */
export type WordStarts = readonly number[];

/** A few texts are asked about again and again: the words before a standard and those after it. */
const REMEMBERED = 8;
const recent = Array.from({ length: REMEMBERED }, () => ({ text: "", starts: [] as WordStarts }));
let oldest = 0;

/** Every place in a text that neither a letter nor a digit stands before. */
export function wordStarts(text: string): WordStarts {
  for (const one of recent) if (one.text === text) return one.starts;
  const starts = findStarts(text);
  recent[oldest] = { text, starts };
  oldest = (oldest + 1) % REMEMBERED;
  return starts;
}

function findStarts(text: string): WordStarts {
  const starts: number[] = [];
  const last = text.length;
  let before = OTHER;
  let first = classAt(text, 0);
  let second = classAt(text, 1);
  for (let at = 0; at < last; at += 1) {
    const third = classAt(text, at + 2);
    if (before === OTHER || (before === BEYOND && isWordEndBeyond(text, at))) {
      const isPlain = first !== BEYOND && second !== BEYOND;
      starts.push(at, isPlain ? first * CLASSES + second : EVERY_PAIR, third);
    }
    before = first;
    first = second;
    second = third;
  }
  return starts;
}

/** Whether a word may begin after a character beyond ASCII, and not in the middle of one. */
function isWordEndBeyond(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const isInside = /[\uD800-\uDBFF]$/.test(before);
  return !isInside && !IN_WORD.test(before);
}

/** No letter or digit stands before a word; a script without word breaks may: "通过ISO27001". */
const IN_WORD = new RegExp(`(?:${SPACED_LETTER}|\\p{N})$`, "u");

/** Past the end there is neither letter nor digit. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  return code > LAST_ASCII ? BEYOND : (CLASS_OF[code] ?? OTHER);
}
