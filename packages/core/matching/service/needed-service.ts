import { findServices, type ServiceText } from "../../reading/services/find-services.ts";
import { inSmallLetters } from "../../reading/text/letter-case.ts";
import { evenText } from "../../reading/text/even-text.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import type { ServiceLine } from "../../reading/services/lexicon/service-line.ts";
import type { ServiceTopic } from "../../reading/services/lexicon/service-topic.ts";
import type { ServiceMention } from "../../reading/services/service-mention.ts";
import { withoutNeedLabel } from "../../reading/text/need-label.ts";
import { remembered } from "../../reading/text/memo.ts";
import { lineOf, serviceTerms } from "../../reading/services/lexicon/service-terms.ts";
import type { StatedService } from "../../reading/services/stated-service.ts";
import { typedService } from "../../reading/services/typed/typed-service.ts";
import { phraseAt } from "../../reading/text/phrase-index.ts";
import { fixedAbbreviations } from "../../reading/services/lexicon/service-phrases.ts";
import { partsMeant } from "./parts-meant.ts";
import type { Word } from "../../reading/text/words.ts";
import { type NeededPhrase, phraseOf } from "./match-phrase.ts";
import { tellingWordsOf } from "./telling-words.ts";
import { unknownItems } from "./unknown-item.ts";

/** What has to be found in a scope. */
export interface NeededService {
  /** Every one of them has to be covered; empty where the lexicon does not know the service. */
  readonly topics: readonly ServiceTopic[];
  /** The words to look for where it does not. */
  readonly phrase: NeededPhrase | null;
  /** A product or the work of a laboratory is bought: which one is told by these words. */
  readonly productWords: readonly string[] | null;
  /** The words that tell it from other services. */
  readonly ownWords: readonly string[];
  /** Whether the words name nothing in particular: "BPO services", "various". */
  readonly isVague: boolean;
  /** Whether more is needed than the topics say: "voice biometrics". */
  readonly isMore: boolean;
  /** What is needed besides, and is looked for in its own words: the last mile of "warehousing + last mile". */
  readonly items: readonly NeededPhrase[];
  /** What a word beside the topics may mean: the e-discovery of "e-discovery hosting". */
  readonly near: readonly ServiceTopic[];
}

const VOICE = "customer-support-voice";
const DIGITAL = "customer-support-digital";

/** Lines that have an office behind them: "customer care back office" is no customer care. */
const CONTACT_LINES: ReadonlySet<ServiceLine> = new Set([
  VOICE,
  DIGITAL,
  "technical-support",
  "sales-telemarketing",
  "healthcare-support",
]);

const nothing: NeededService = {
  topics: [],
  phrase: null,
  productWords: null,
  ownWords: [],
  isVague: false,
  isMore: false,
  items: [],
  near: [],
};

/** How many wordings of needed services are kept. */
const MOST_WORDINGS = 500;

/** What the words of a needed service tell by themselves. */
const readNeeded = remembered((words: string): NeededService => {
  const text = findServices(typedService(withoutNeedLabel(evenText(inSmallLetters(words)))));
  const topics = topicsOf(text);
  if (topics.length > 0) {
    return {
      ...nothing,
      topics,
      productWords: tellingWordsOf(text),
      ownWords: ownWordsOf(text),
      items: unknownItems(text),
      near: turnedBeside(text).filter((topic) => !topics.includes(topic)),
    };
  }
  const isVague = text.clauses.words.every((word) => isFiller(word.stem));
  const phrase = isLoose(text) ? null : phraseOf(text.clauses.words);
  const turned = phrase === null ? turnedTopics(text) : [];
  return { ...nothing, topics: turned, phrase, isVague, isMore: turned.length > 0 };
}, MOST_WORDINGS);

/** Fewer letters than this are found by chance. */
const FEWEST_LETTERS = 5;

function ownWordsOf({ clauses }: ServiceText): readonly string[] {
  return clauses.words
    .map(({ stem }) => stem)
    .filter((stem) => stem.length >= FEWEST_LETTERS && !isFiller(stem));
}

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
    (mention) =>
      isNamed(mention) || isFixed(mention, clauses.words) || isChannelBeside(mention, meant),
  );
  if (named.length > 0) {
    const told = named.filter((mention) => !isOfficeOf(clauses.words, mention, named));
    const asked = told.flatMap((mention) => partsMeant(mention, text) ?? [mention]);
    return [...new Set(asked.flatMap(({ term }) => term.needs))];
  }
  const [loose, ...more] = meant.filter(({ term }) => term.strength === "may");
  if (loose === undefined || more.length > 0 || loose.term.needs.length > 1) return [];
  return isAllOf(clauses.words, loose) ? loose.term.needs : [];
}

/** "Back-office data entry", "loan servicing back office": no more is asked for than the office work beside it. */
function isOfficeOf(
  words: readonly Word[],
  { term, first, last }: ServiceMention,
  all: readonly ServiceMention[],
): boolean {
  if (term.needs[0] !== "back-office") return false;
  const beside = all.filter(
    (other) => isRightBehind(words, last, other.first) || isRightBehind(words, other.last, first),
  );
  return beside.some(({ term: { needs } }) =>
    needs.every((topic) => !CONTACT_LINES.has(lineOf(topic))),
  );
}

function isRightBehind(words: readonly Word[], last: number, first: number): boolean {
  return first === last + 1 && words[first]?.gap === 0;
}

function isNamed({ term }: ServiceMention): boolean {
  return term.strength === "named" || term.strength === "internal";
}

/** "Voice + email + social": the letters and media of a list of channels. */
function isChannelBeside({ term }: ServiceMention, others: readonly ServiceMention[]): boolean {
  const [topic, ...more] = term.needs;
  if (topic === undefined || more.length > 0 || lineOf(topic) !== DIGITAL) return false;
  return others.some((other) => isNamed(other) && other.term.needs.some(isChannel));
}

function isChannel(topic: ServiceTopic): boolean {
  return lineOf(topic) === DIGITAL || lineOf(topic) === VOICE;
}

/** "FNOL motor": an abbreviation of one meaning, whatever a buyer writes behind it. */
function isFixed({ term, frame, first, last }: ServiceMention, words: readonly Word[]): boolean {
  const isOne = first === last && fixedAbbreviations.has(words[first]?.folded ?? "");
  return isOne && term.strength === "may" && frame === "delivered";
}

/** The topics of the words that only lead to a service: "e-discovery hosting" is hosting, of what is e-discovery. */
function turnedBeside({ clauses: { words }, mentions }: ServiceText): readonly ServiceTopic[] {
  return mentions
    .filter(
      ({ term, last, standing, frame }, index) =>
        (term.strength === "may" || frame === "around") &&
        standing === "asserted" &&
        mentions[index + 1]?.first === last + 1 &&
        words[last + 1]?.gap === 0,
    )
    .flatMap(({ term }) => term.needs);
}

/** "Voice biometrics", "payroll Cebu": who needs it needs what the first word names, or something near it. */
function turnedTopics({ clauses: { words }, mentions }: ServiceText): readonly ServiceTopic[] {
  const turned = mentions.filter(
    ({ term, first, standing, frame }) =>
      term.strength === "may" &&
      standing === "asserted" &&
      frame === "delivered" &&
      phraseAt(serviceTerms, words, first)?.value.strength === "named",
  );
  return turned.length === mentions.length ? turned.flatMap(({ term }) => term.needs) : [];
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
