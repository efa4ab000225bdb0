import { type Clauses, readClauses } from "./clauses.ts";
import { isFiller } from "./generic-words.ts";
import { remembered } from "./memo.ts";
import { phraseAt } from "./phrase-index.ts";
import { frameMentions } from "./service-frames.ts";
import { pluralOnly } from "./service-phrases.ts";
import type { ServiceMention } from "./service-mention.ts";
import { serviceTerms, type ServiceTerm } from "./service-terms.ts";
import type { Word } from "./words.ts";

/** A text with its clauses and the services it names. */
export interface ServiceText {
  readonly clauses: Clauses;
  readonly mentions: readonly ServiceMention[];
}

/** How many texts are kept: enough for the rows that are looked at together. */
const MOST_TEXTS = 500;

/** Finds every service that a text names, in one scan. */
export const findServices: (text: string) => ServiceText = remembered(scan, MOST_TEXTS);

function scan(text: string): ServiceText {
  const clauses = readClauses(text);
  const { words } = clauses;
  const mentions: ServiceMention[] = [];
  let at = 0;
  while (at < words.length) {
    const found = phraseAt(serviceTerms, words, at);
    if (found === null) {
      at += 1;
      continue;
    }
    at = found.last + 1;
    const term = weighed(found.value, words, found);
    if (term.strength === "decoy") continue;
    const standing = clauses.standing(found.first, found.last);
    mentions.push({ term, first: found.first, last: found.last, standing, frame: "delivered" });
  }
  return { clauses, mentions: frameMentions(words, mentions) };
}

/** "Customer support data", "payroll provider": what follows is not the doing of it. */
const NOT_THE_SERVICE = new Set(
  (
    "data record information file log policy procedure provider vendor supplier recorder industry sector market " +
    "customer skill training course guideline cost fee charge tax software license history knowledge"
  ).split(" "),
);

/**
 * What follows a term may turn it into another thing: "voice biometrics", "customer support data".
 * A single word is turned by any word with content; a phrase by those that we know to.
 */
function weighed(term: ServiceTerm, words: readonly Word[], found: Span): ServiceTerm {
  if (term.strength !== "named") return term;
  const next = words[found.last + 1];
  if (next?.gap === 0 && turns(next, words, found) && !startsTerm(words, found.last + 1)) {
    return { ...term, strength: "may" };
  }
  const word = words[found.first];
  const isLoose = found.first === found.last && pluralOnly.has((word?.folded ?? "") + "s");
  return isLoose ? { ...term, strength: "may" } : term;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function turns(next: Word, words: readonly Word[], { first, last }: Span): boolean {
  if (NOT_THE_SERVICE.has(next.stem)) return words[last + 2]?.stem !== "processing";
  return first === last && !isFiller(next.stem);
}

/** "Voice chat support": the next word belongs to a service of its own. */
function startsTerm(words: readonly Word[], at: number): boolean {
  return phraseAt(serviceTerms, words, at) !== null;
}
