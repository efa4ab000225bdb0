/** The classes of characters: 0 for neither letter nor digit, 1 to 26 for letters, 27 for digits. */
export const CLASSES = 28;
/** Stands for a pair with a character beyond ASCII: nothing can be ruled out there. */
export const EVERY = CLASSES * CLASSES;

const DIGIT = 27;
const OTHER = 0;
const LAST_ASCII = 0x7f;
const CLASS_OF = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => classOf(code));

/** The class of an ASCII character, of whichever case. */
export function classOf(code: number): number {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return lower - 0x60;
  return code >= 0x30 && code <= 0x39 ? DIGIT : OTHER;
}

const PAIR_BITS = 10;
const PAIR_MASK = (1 << PAIR_BITS) - 1;

/** A place where a word may begin, with the classes of its first two characters, in one number. */
export type WordStart = number;

/** The pair of classes at a start; `EVERY` beyond ASCII. */
export function pairAt(start: WordStart): number {
  return start & PAIR_MASK;
}

/** Where in the text a start is. */
export function positionAt(start: WordStart): number {
  return start >>> PAIR_BITS;
}

/** A few texts are asked about again and again: the words before a standard and those after it. */
const REMEMBERED = 8;
const recent = Array.from({ length: REMEMBERED }, () => ({
  text: "",
  starts: [] as readonly WordStart[],
}));
let oldest = 0;

/** Every place in a text that neither a letter nor a digit stands before. */
export function wordStarts(text: string): readonly WordStart[] {
  for (const one of recent) if (one.text === text) return one.starts;
  const starts = findStarts(text);
  recent[oldest] = { text, starts };
  oldest = (oldest + 1) % REMEMBERED;
  return starts;
}

function findStarts(text: string): readonly WordStart[] {
  const starts: WordStart[] = [];
  let before = OTHER;
  let now = text.length > 0 ? classAt(text, 0) : OTHER;
  for (let at = 0; at < text.length; at += 1) {
    const after = at + 1 < text.length ? classAt(text, at + 1) : OTHER;
    // Beyond ASCII nothing is ruled out here: the pattern itself looks at what stands before.
    if (before <= OTHER || now < 0) {
      const pair = now < 0 || after < 0 ? EVERY : now * CLASSES + after;
      starts.push((at << PAIR_BITS) | pair);
    }
    before = now;
    now = after;
  }
  return starts;
}

/** The class of a character, negative beyond ASCII. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > LAST_ASCII ? -1 : (CLASS_OF[code] ?? OTHER);
}
