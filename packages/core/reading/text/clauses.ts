import { readWithCues } from "./clause-reader.ts";
import { isYear } from "../dates/future-marker.ts";
import { negationCues } from "./negation.ts";
import type { Cue } from "./negation-cue.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import { type Word, wordsOf } from "./words.ts";

/** How a text means one of the things it mentions. */
export type Standing = "asserted" | "negated" | "not-yet" | "unclear";

/** What a text is limited to: "customer support only", "limited to Makati". */
export interface Limit {
  /** The first word that the limit admits, and the last. */
  readonly first: number;
  readonly last: number;
  /** Whether it stands in brackets and so limits only the item before them. */
  readonly local: boolean;
}

/** A text with its words and how each of them is meant. */
export interface Clauses {
  readonly words: readonly Word[];
  readonly limits: readonly Limit[];
  /** Whether nothing in the text negates, limits or doubts: every word is asserted. */
  readonly isPlain: boolean;
  /** How words `first` to `last` are meant: the most doubtful of them decides. */
  readonly standing: (first: number, last: number) => Standing;
}

const QUESTION = /[?？]/u;

const noLimits: readonly Limit[] = [];
const asserted = (): Standing => "asserted";

/** Reads the negations and limits of a text, by the wordings that mean them in such a text. */
export function readClauses(text: string, cues: PhraseIndex<Cue> = negationCues): Clauses {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (cues.next.has(word.stem) || isYear(word.folded)) {
      return readWithCues(words, text, cues);
    }
  }
  if (QUESTION.test(text)) return readWithCues(words, text, cues);
  return { words, limits: noLimits, isPlain: true, standing: asserted };
}

/** How a text means what it says between two character positions. */
export function mentionStanding(text: string, start: number, end: number): Standing {
  const { words, standing } = readClauses(text);
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? "unclear" : standing(first, last);
}

/** The spans of characters that a text says it is limited to; none where it sets no limit. */
export function limitsIn(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  const { words, limits } = readClauses(text);
  return limits.map(({ first, last }) => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  }));
}
