import { isStopWord } from "./generic-words.ts";
import { Gap, type Word } from "./words.ts";

const SHORTEST = 2;
const LONGEST = 6;
/** "P2P" is peer to peer. */
const DIGITS: Readonly<Record<string, string>> = { "2": "t", "4": "f" };

/**
 * The words that an abbreviation in brackets stands for, where they are written before it: "risk control
 * matrix (RCM)". `null` where it stands in no brackets of its own or the words before it have other initials.
 */
export function spelledOutBefore(
  words: readonly Word[],
  at: number,
): { readonly first: number; readonly last: number } | null {
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined || (word.gap & Gap.open) === 0) return null;
  if (after !== undefined && (after.gap & Gap.close) === 0) return null;
  const { folded } = word;
  if (folded.length < SHORTEST || folded.length > LONGEST) return null;
  let letter = folded.length - 1;
  let from = at;
  while (letter >= 0 && from > 0) {
    from -= 1;
    const before = words[from];
    if (before === undefined) return null;
    if (before.folded.charAt(0) === initial(folded, letter)) letter -= 1;
    else if (!isStopWord(before.stem)) return null;
    if ((before.gap & ~Gap.slash) !== 0) break;
  }
  return letter < 0 ? { first: from, last: at - 1 } : null;
}

function initial(folded: string, at: number): string {
  const letter = folded.charAt(at);
  return DIGITS[letter] ?? letter;
}
