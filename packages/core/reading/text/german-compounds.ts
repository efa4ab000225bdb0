import { type FoundPhrase, type PhraseIndex, phraseAt } from "./phrase-index.ts";
import { stemOf } from "./word-stem.ts";
import type { Word } from "./words.ts";

const AND = new Set(["und", "oder", "bzw", "en", "of"]);
/** No half of such a word is shorter. */
const SHORTEST_HALF = 4;

/**
 * The word that the next one completes: "Finanz- und Lohnbuchhaltung" is Finanzbuchhaltung too. The longest
 * ending that makes a known word is the one.
 */
export function completedCompound<T>(
  index: PhraseIndex<T>,
  words: readonly Word[],
  at: number,
  text: string,
): FoundPhrase<T> | null {
  const [half, and, whole] = [words[at], words[at + 1], words[at + 2]];
  if (half === undefined || and === undefined || whole === undefined) return null;
  if (text.charAt(half.end) !== "-" || !AND.has(and.folded)) return null;
  for (let cut = 1; cut <= whole.folded.length - SHORTEST_HALF; cut += 1) {
    const folded = half.folded + whole.folded.slice(cut);
    const found = phraseAt(index, [{ ...half, folded, stem: stemOf(folded) }], 0);
    if (found !== null) return { value: found.value, first: at, last: at };
  }
  return null;
}
