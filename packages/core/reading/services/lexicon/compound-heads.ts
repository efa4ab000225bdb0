import { type FoundPhrase, phraseAt } from "../../text/phrase-index.ts";
import { stemOf } from "../../text/word-stem.ts";
import type { Word } from "../../text/words.ts";
import { serviceTerms, type ServiceTerm } from "./service-terms.ts";

/** What German, Dutch and the Nordic languages write on to the name of a service: "Inkassodienstleistungen". */
const HEAD =
  /(?:dienst(?:e|en|leistung(?:en)?|verlening)?|leistung(?:en)?|services?|servicer|tjanst(?:er)?|tjeneste(?:r)?|palvelut|studien|prozesse)$/u;
/** The letters that join the two: "Marktforschungsstudien", "Übersetzungsdienst". */
const JOINT = /[se]$/u;
const SHORTEST = 5;
/** The shortest such word: a name of five letters and "dienst". */
const SHORTEST_COMPOUND = 11;

/** The service that a compound names by its first half; `null` where it is no such compound. */
export function compoundTerm(words: readonly Word[], at: number): FoundPhrase<ServiceTerm> | null {
  const word = words[at];
  if (word === undefined || word.folded.length < SHORTEST_COMPOUND) return null;
  const head = HEAD.exec(word.folded);
  if (head === null || head.index < SHORTEST) return null;
  const whole = word.folded.slice(0, head.index);
  for (const folded of [whole, whole.replace(JOINT, "")]) {
    const found = phraseAt(serviceTerms, [{ ...word, folded, stem: stemOf(folded) }], 0);
    if (found?.value.strength === "named") return { value: found.value, first: at, last: at };
  }
  return null;
}
