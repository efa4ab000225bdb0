import type { ServiceText } from "../../reading/services/find-services.ts";
import type { ServiceMention } from "../../reading/services/service-mention.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import type { NeededPhrase } from "./match-phrase.ts";

/** "+", "&" and "and" are one word as texts are read. */
const ADDING = new Set(["and", "plus"]);

/** What may be left out at the end of an item: "drone delivery services". */
const SAYS_NO_MORE = new Set(["service", "operation", "work", "team"]);

/**
 * What is added to a service that we know, and is nothing that we know: "warehousing + drone delivery". Whoever
 * offers the first has not said to offer the second, unless it says so in the same words.
 */
export function unknownItems({
  clauses: { words },
  mentions,
}: ServiceText): readonly NeededPhrase[] {
  return words.flatMap(({ folded }, at) => {
    const isAdded = ADDING.has(folded) && mentions.some(({ last }) => last < at);
    if (!isAdded || isNamed(mentions, at)) return [];
    return unknownFrom(words, mentions, at + 1) ?? [];
  });
}

/** The words of the item that begins at a word; `null` where it has none of its own or names a service. */
function unknownFrom(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
  from: number,
): NeededPhrase | null {
  let end = from;
  for (; end < words.length; end += 1) {
    const word = words[end];
    if (word === undefined || ADDING.has(word.folded)) break;
    if (end > from && (word.gap & Gap.clause) !== 0) break;
    if (isNamed(mentions, end)) return null;
  }
  const stems = words.slice(from, end).map(({ stem }) => stem);
  const first = stems.findIndex((stem) => !isFiller(stem));
  const last = stems.findLastIndex((stem) => !SAYS_NO_MORE.has(stem));
  return first < 0 ? null : { stems: stems.slice(first, last + 1) };
}

function isNamed(mentions: readonly ServiceMention[], at: number): boolean {
  return mentions.some(({ first, last }) => first <= at && at <= last);
}
