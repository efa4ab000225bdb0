import type { ServiceText } from "../../reading/services/find-services.ts";
import type { ServiceMention } from "../../reading/services/service-mention.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import { Gap, type Word } from "../../reading/text/words.ts";

/** "+", "&" and "and" are one word as texts are read. */
const ADDING = new Set(["and", "plus"]);

/**
 * Whether something is added to a service that we know, and is nothing that we know: "warehousing + drone
 * delivery". Whoever offers the first has not said to offer the second.
 */
export function hasUnknownItem({ clauses: { words }, mentions }: ServiceText): boolean {
  return words.some(
    ({ folded }, at) =>
      ADDING.has(folded) &&
      mentions.some(({ last }) => last < at) &&
      !isNamed(mentions, at) &&
      isUnknownFrom(words, mentions, at + 1),
  );
}

/** Whether the item that begins at a word has words of its own and names no service. */
function isUnknownFrom(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
  from: number,
): boolean {
  let isUnknown = false;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || ADDING.has(word.folded)) break;
    if (at > from && (word.gap & Gap.clause) !== 0) break;
    if (isNamed(mentions, at)) return false;
    isUnknown ||= !isFiller(word.stem);
  }
  return isUnknown;
}

function isNamed(mentions: readonly ServiceMention[], at: number): boolean {
  return mentions.some(({ first, last }) => first <= at && at <= last);
}
