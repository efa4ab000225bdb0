import type { ServiceText } from "../../reading/services/find-services.ts";
import { lineOf } from "../../reading/services/lexicon/service-terms.ts";
import type { ServiceTopic } from "../../reading/services/lexicon/service-topic.ts";
import { phraseAt } from "../../reading/text/phrase-index.ts";
import { stemSet } from "../../reading/text/word-stem.ts";
import { type Word, wordsOf } from "../../reading/text/words.ts";
import { type KindFamily, kindFamilies } from "./kinds-of-service.ts";

/** Behind these a word for a language tells of which country somebody is. */
const OF_A_COUNTRY = stemSet(
  "branch company subsidiary entity law office site government accreditation ministry version translation market economy",
);

/**
 * Whether a scope names kinds of a service and not the one that is needed: "motor claims processing" for
 * health claims, "customer support in English" for support in German. A scope that names no kind may do all.
 */
export function namesOtherKinds(
  needed: string,
  topics: readonly ServiceTopic[],
  { clauses: { words, standing } }: ServiceText,
): boolean {
  const own = wordsOf(needed);
  const isStated = (at: number) => standing(at, at) === "asserted";
  return kindFamilies.some((family) => {
    const { lines } = family;
    if (lines !== null && !topics.some((topic) => lines.has(lineOf(topic)))) return false;
    const mine = kindsIn(own, family, () => true);
    if (mine.size === 0) return false;
    const stated = kindsIn(words, family, isStated);
    return stated.size > 0 && [...mine].some((kind) => !stated.has(kind));
  });
}

function kindsIn(
  words: readonly Word[],
  { kinds }: KindFamily,
  counts: (at: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(kinds, words, at);
    if (phrase === null) continue;
    at = phrase.last;
    if (OF_A_COUNTRY.has(words[at + 1]?.stem ?? "") || !counts(at)) continue;
    for (const kind of phrase.value) found.add(kind);
  }
  return found;
}
