import { isJoiner, staysInTerm } from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { lineOf } from "../lexicon/service-terms.ts";
import type { ServiceTopic } from "../lexicon/service-topic.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

const DIGITAL = "customer-support-digital";
const VOICE = "customer-support-voice";

const DIRECTIONS: Readonly<Record<string, ServiceTopic>> = {
  inbound: "customer-support-voice/inbound",
  outbound: "customer-support-voice/outbound",
};

/** Ways in which a customer is spoken to; "inbound" tells the direction only. */
const CHANNELS = stemSet(
  "voice phone telephone call chat email mail sms whatsapp messaging telefonico telefonica telephonique telefonischer",
);

/**
 * "Inbound voice customer service" is no chat: a channel right before a service that has all of them tells
 * the one it is given by.
 */
export function withChannels(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  return mentions.map((mention, index) => {
    if (!hasAllChannels(mention)) return mention;
    const before = mentions[index - 1];
    if (before !== undefined && isChannel(words, before) && isRightBefore(words, before, mention)) {
      return { ...mention, term: { ...before.term, strength: mention.term.strength } };
    }
    const direction = directionOf(words, mention.first);
    if (direction === null) return mention;
    return {
      ...mention,
      term: { ...mention.term, needs: [direction], covers: [direction, DIGITAL] },
    };
  });
}

/** "Inbound contact centre", "inbound-only contact centre": of "inbound and outbound" it is both. */
function directionOf(words: readonly Word[], first: number): ServiceTopic | null {
  if (!staysInTerm(words[first])) return null;
  const at = words[first - 1]?.folded === "only" ? first - 2 : first - 1;
  const direction = words[at];
  if (direction === undefined || (direction.gap & Gap.slash) !== 0) return null;
  return isJoiner(words[at - 1]) ? null : (DIRECTIONS[direction.folded] ?? null);
}

/** Whether a mention is of customer service by whichever channel. */
export function hasAllChannels({ term }: ServiceMention): boolean {
  return term.needs.length === 1 && term.covers.includes(VOICE) && term.covers.includes(DIGITAL);
}

/** Whether a mention is of nothing but ways in which a customer is spoken to. */
export function isOfChannels({ term }: ServiceMention): boolean {
  return term.needs.every((topic) => [VOICE, DIGITAL].includes(lineOf(topic)));
}

function isChannel(words: readonly Word[], mention: ServiceMention): boolean {
  const { first, last } = mention;
  return (
    isOfChannels(mention) && words.slice(first, last + 1).some(({ stem }) => CHANNELS.has(stem))
  );
}

/** "Voice customer care", "voice-based customer care". */
function isRightBefore(
  words: readonly Word[],
  { last }: ServiceMention,
  { first }: ServiceMention,
): boolean {
  const from = words[last + 1]?.folded === "based" || words[last + 1]?.folded === "only" ? 2 : 1;
  return first === last + from && staysInTerm(words[first]);
}
