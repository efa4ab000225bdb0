import type { ServiceTopic } from "./service-topic.ts";
import { inOneList } from "../meant/service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { financeLetters } from "./service-phrases.ts";
import { lineOf } from "./service-terms.ts";
import type { Word } from "../../text/words.ts";

/**
 * Letters that alone may mean anything and beside a service do not: "AP" beside "AR" or accounting is
 * accounts payable, "L1" in "L1, L2 and L3 technical support" is the first level of it.
 */
export function withTellingLetters(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  if (!mentions.some(({ term }) => term.strength === "may")) return mentions;
  return withListEnds(words, withFinanceLetters(words, mentions));
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

/**
 * Words that a list completes at its end: "L1, L2 and L3 technical support", "email and chat support",
 * "HR and procurement outsourcing".
 */
function withListEnds(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  let end: ServiceMention | null = null;
  return mentions
    .toReversed()
    .map((mention, index, backwards) => {
      const next = backwards[index - 1];
      if (mention.term.strength === "named") {
        end = mention;
        return mention;
      }
      const [topic, ...more] = mention.term.needs;
      if (end === null || topic === undefined || !isBefore(words, mention, next)) {
        end = null;
        return mention;
      }
      const isMeant = isPartOf(topic, end) || isOutsourced(words, end);
      return isMeant && more.length === 0 ? named(mention, topic) : mention;
    })
    .toReversed();
}

function isBefore(
  words: readonly Word[],
  mention: ServiceMention,
  next: ServiceMention | undefined,
): boolean {
  if (next === undefined || mention.term.strength !== "may") return false;
  return next.first === mention.last + 1 || inOneList(words, mention, next);
}

function isPartOf(topic: ServiceTopic, { term }: ServiceMention): boolean {
  return topic.includes("/") && term.needs.some((other) => lineOf(other) === lineOf(topic));
}

function isOutsourced(words: readonly Word[], { last }: ServiceMention): boolean {
  return OUTSOURCED.has(words[last]?.stem ?? "") || OUTSOURCED.has(words[last + 1]?.stem ?? "");
}

const OUTSOURCED = new Set(["outsourcing", "bpo"]);

function named(mention: ServiceMention, topic: ServiceTopic): ServiceMention {
  return { ...mention, term: { strength: "named", needs: [topic], covers: [topic] } };
}
