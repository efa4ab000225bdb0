import type { ServiceTopic } from "./service-lexicon.ts";
import { inOneList } from "./service-look.ts";
import type { ServiceMention } from "./service-mention.ts";
import { financeLetters } from "./service-phrases.ts";
import { lineOf } from "./service-terms.ts";
import type { Word } from "./words.ts";

/**
 * Letters that alone may mean anything and beside a service do not: "AP" beside "AR" or accounting is
 * accounts payable, "L1" in "L1, L2 and L3 technical support" is the first level of it.
 */
export function withTellingLetters(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  if (!mentions.some(({ term }) => term.strength === "may")) return mentions;
  return withLevels(words, withFinanceLetters(words, mentions));
}

function withFinanceLetters(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  const topicOf = ({ first, last, term }: ServiceMention) =>
    first === last && term.strength === "may"
      ? financeLetters.get(words[first]?.folded ?? "")
      : undefined;
  const ofFinance = ({ term }: ServiceMention) =>
    term.needs.some((topic) => lineOf(topic) === "finance-accounting");
  return mentions.map((mention) => {
    const topic = topicOf(mention);
    if (topic === undefined) return mention;
    const beside = mentions.some(
      (other) =>
        other !== mention &&
        ofFinance(other) &&
        (other.term.strength === "named" || topicOf(other) !== undefined),
    );
    return beside ? named(mention, topic) : mention;
  });
}

function withLevels(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  let isBeforeSupport = false;
  return mentions
    .toReversed()
    .map((mention, index, backwards) => {
      const next = backwards[index - 1];
      const isSupport =
        lineOf(mention.term.needs[0] ?? "corporate-internal") === "technical-support";
      if (!isSupport || mention.term.strength !== "may") {
        isBeforeSupport = isSupport && mention.term.strength === "named";
        return mention;
      }
      isBeforeSupport &&=
        next !== undefined && (next.first === mention.last + 1 || inOneList(words, mention, next));
      const [level, ...more] = mention.term.needs;
      return isBeforeSupport && level !== undefined && more.length === 0
        ? named(mention, level)
        : mention;
    })
    .toReversed();
}

function named(mention: ServiceMention, topic: ServiceTopic): ServiceMention {
  return { ...mention, term: { strength: "named", needs: [topic], covers: [topic] } };
}
