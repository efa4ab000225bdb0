import { TERM_ENDS, type Word, wordsOf } from "./words.ts";

/** Phrases by their words, so that a text is scanned once however many phrases there are. */
export interface PhraseIndex<Value> {
  readonly next: ReadonlyMap<string, PhraseIndex<Value>>;
  readonly value: Value | undefined;
}

/** A phrase found in a text: words `first` to `last`, the latter included. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

interface Growing<Value> {
  readonly next: Map<string, Growing<Value>>;
  value: Value | undefined;
}

/** Builds the index. Of two values for one phrase the first stays. */
export function phraseIndex<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseIndex<Value> {
  const root: Growing<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const { stem } of wordsOf(phrase)) {
      let child = node.next.get(stem);
      if (child === undefined) {
        child = { next: new Map(), value: undefined };
        node.next.set(stem, child);
      }
      node = child;
    }
    if (node !== root) node.value ??= value;
  }
  return root;
}

/** The longest phrase that starts at this word; it does not reach across a comma or a bracket. */
export function phraseAt<Value>(
  index: PhraseIndex<Value>,
  words: readonly Word[],
  first: number,
): FoundPhrase<Value> | null {
  let found: FoundPhrase<Value> | null = null;
  let node: PhraseIndex<Value> | undefined = index;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (at > first && (word.gap & TERM_ENDS) !== 0)) break;
    node = node.next.get(word.stem);
    if (node === undefined) break;
    if (node.value !== undefined) found = { value: node.value, first, last: at };
  }
  return found;
}
