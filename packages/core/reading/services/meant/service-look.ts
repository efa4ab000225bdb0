import type { ServiceLine } from "../lexicon/service-line.ts";
import type { ServiceTopic } from "../lexicon/service-topic.ts";
import type { ServiceFrame, ServiceMention } from "../service-mention.ts";
import { lineOf } from "../lexicon/service-terms.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** A text with the services it names, and what has been found out about how each is meant. */
export interface ServiceLook {
  readonly words: readonly Word[];
  readonly mentions: readonly ServiceMention[];
  /** One frame for each mention, filled in as the words around it are read. */
  readonly frames: ServiceFrame[];
}

/** Words `first` to `last` of a text, both included. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** Lines that every company also has as a department of its own. */
const HOUSE_LINES: ReadonlySet<ServiceLine> = new Set([
  "hr-outsourcing",
  "recruitment",
  "finance-accounting",
  "payroll",
  "procurement-outsourcing",
  "lpo",
  "it-infrastructure",
  "technical-support",
  "sales-telemarketing",
  "marketing-services",
  "facility-services",
  "corporate-internal",
]);

/** What tells that something is done for somebody else. */
const CLIENT_WORDS = stemSet("client outsourced outsourcing bpo cliente kunde auftraggeber klant");

const JOINERS = new Set([
  "and",
  "or",
  "y",
  "e",
  "et",
  "und",
  "en",
  "plus",
  "och",
  "og",
  "ja",
  "ve",
  "si",
  "es",
  "oraz",
]);
const BREAKS = Gap.clause | Gap.open | Gap.close | Gap.colon;

/** The most words that an item of a list has between two services. */
const LONGEST_ITEM = 3;

/** Whether a mention is of something that every company also does for itself. */
export function isHouseLine(mention: ServiceMention | undefined): boolean {
  const topic = mention?.term.needs[0];
  return topic !== undefined && isHouseTopic(topic);
}

/** Whether a topic is of a line that every company also has as a department. */
export function isHouseTopic(topic: ServiceTopic): boolean {
  return HOUSE_LINES.has(lineOf(topic));
}

/** Whether a mention is of a software product. */
export function isProductMention({ term }: ServiceMention): boolean {
  return term.needs[0] === "saas-hosting/product";
}

/** Whether a mention is of software, hosting or infrastructure. */
export function isTechnologyMention({ term }: ServiceMention): boolean {
  const topic = term.needs[0];
  if (topic === undefined) return false;
  const line = lineOf(topic);
  return line === "saas-hosting" || line === "it-infrastructure" || line === "software-engineering";
}

/** Whether no full stop, semicolon or line break stands between two places of a text. */
export function inOneClause(words: readonly Word[], one: WordSpan, other: WordSpan): boolean {
  const from = Math.min(one.first, other.first);
  const to = Math.max(one.last, other.last);
  for (let at = from + 1; at <= to; at += 1) {
    if (((words[at]?.gap ?? 0) & Gap.clause) !== 0) return false;
  }
  return true;
}

/** Whether a word follows the one before it as in one term: nothing but space or a slash between. */
export function staysInTerm(word: Word | undefined): word is Word {
  return word !== undefined && (word.gap & ~Gap.slash) === 0;
}

/** "And", "or", and what they are in other languages. */
export function isJoiner(word: Word | undefined): boolean {
  return word !== undefined && JOINERS.has(word.folded);
}

/**
 * Whether two places are items of one list: between them stand commas, slashes and "and", and at most
 * short items that we do not know ("Recruitment, Training and Facilities").
 */
export function inOneList(
  words: readonly Word[],
  one: WordSpan | undefined,
  next: WordSpan | undefined,
): boolean {
  if (one === undefined || next === undefined) return false;
  let run = 0;
  let isSeparated = false;
  for (let at = one.last + 1; at <= next.first; at += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & BREAKS) !== 0) return false;
    const isBreak = (word.gap & (Gap.comma | Gap.slash)) !== 0;
    if (isBreak || isJoiner(word)) {
      isSeparated = true;
      run = 0;
    }
    if (at === next.first || isJoiner(word)) continue;
    run += 1;
    if (run > LONGEST_ITEM || LINKS.has(word.folded)) return false;
  }
  return isSeparated;
}

/** Words that make what follows something other than the next item. */
const LINKS = new Set(
  "of for to in at by with from on via using supporting supported support through de del da do para por pour".split(
    " ",
  ),
);

/** Whether what a mention speaks of is said, further on in its clause, to be done for clients. */
export function isForClients(
  words: readonly Word[],
  mention: ServiceMention,
  until = words.length,
): boolean {
  for (let at = mention.last + 1; at < until; at += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & Gap.clause) !== 0) return false;
    if (word.folded === "supporting") return false;
    if (CLIENT_WORDS.has(word.stem)) return true;
  }
  return false;
}
