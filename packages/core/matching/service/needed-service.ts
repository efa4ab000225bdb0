import { findServices, type ServiceText } from "../../reading/services/find-services.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import type { ServiceTopic } from "../../reading/services/service-topic.ts";
import type { ServiceMention } from "../../reading/services/service-mention.ts";
import { remembered } from "../../reading/text/memo.ts";
import { expandAbbreviation } from "../../reading/services/service-abbreviation.ts";
import type { StatedService } from "../../reading/services/stated-service.ts";
import { partsMeant } from "./parts-meant.ts";
import type { Word } from "../../reading/text/words.ts";
import { type NeededPhrase, phraseOf } from "./match-phrase.ts";

/** What has to be found in a scope. */
export interface NeededService {
  /** Every one of them has to be covered; empty where the lexicon does not know the service. */
  readonly topics: readonly ServiceTopic[];
  /** The words to look for where it does not. */
  readonly phrase: NeededPhrase | null;
  /** A product is bought: which one is told by these words. */
  readonly productWords: readonly string[] | null;
  /** Whether the words name nothing in particular: "BPO services", "various". */
  readonly isVague: boolean;
}

const nothing: NeededService = { topics: [], phrase: null, productWords: null, isVague: false };

/** How many wordings of needed services are kept. */
const MOST_WORDINGS = 500;

/** What the words of a needed service tell by themselves. */
const readNeeded = remembered((words: string): NeededService => {
  const text = findServices(expandAbbreviation(words) ?? words);
  const topics = topicsOf(text);
  if (topics.length > 0) return { ...nothing, topics, productWords: productWordsOf(text) };
  const isVague = text.clauses.words.every((word) => isFiller(word.stem));
  return { ...nothing, phrase: isLoose(text) ? null : phraseOf(text.clauses.words), isVague };
}, MOST_WORDINGS);

/** Reads what is needed from its words, then from its line, then from a longer description. */
export function neededServiceOf(needed: StatedService, description?: string): NeededService {
  const read = readNeeded(needed.text);
  if (read.topics.length > 0) return read;
  if (needed.line !== null) return { ...nothing, topics: [needed.line] };
  if (read.phrase !== null || description === undefined) return read;
  const topics = topicsOf(findServices(description));
  return topics.length > 0 ? { ...nothing, topics } : read;
}

/** The topics of what a text names and means; a loose word counts where it is all there is. */
function topicsOf(text: ServiceText): readonly ServiceTopic[] {
  const { clauses, mentions } = text;
  const isAsked = ({ standing, frame }: ServiceMention) =>
    standing === "asserted" && frame !== "around";
  const meant = mentions.filter(isAsked);
  const named = meant.filter(
    ({ term }) => term.strength === "named" || term.strength === "internal",
  );
  if (named.length > 0) {
    const asked = named.flatMap((mention) => partsMeant(mention, text) ?? [mention]);
    return [...new Set(asked.flatMap(({ term }) => term.needs))];
  }
  const [loose, ...more] = meant.filter(({ term }) => term.strength === "may");
  if (loose === undefined || more.length > 0 || loose.term.needs.length > 1) return [];
  return isAllOf(clauses.words, loose) ? loose.term.needs : [];
}

/** "Sourcing": a word that may mean one of several services, and nothing that tells which. */
function isLoose({ clauses, mentions }: ServiceText): boolean {
  return mentions.some(
    (mention) => mention.term.strength === "may" && isAllOf(clauses.words, mention),
  );
}

function isAllOf(words: readonly Word[], { first, last }: ServiceMention): boolean {
  return words.every((word, at) => (at >= first && at <= last) || isFiller(word.stem));
}

/** The words that tell one product from another; `null` where no product is bought. */
function productWordsOf({ clauses, mentions }: ServiceText): readonly string[] | null {
  if (!mentions.some(isProduct)) return null;
  return clauses.words
    .filter((word, at) => !isFiller(word.stem) && !mentions.some((it) => isProductWord(it, at)))
    .map((word) => word.stem);
}

function isProduct({ term, frame }: ServiceMention): boolean {
  return frame === "product" || term.needs[0] === "saas-hosting/product";
}

function isProductWord({ term, first, last }: ServiceMention, at: number): boolean {
  return term.needs[0] === "saas-hosting/product" && at >= first && at <= last;
}
