import { isDoneToOthers } from "./meant/acts-of-others.ts";
import { withoutClientIndustries } from "./meant/client-industries.ts";
import { withAnswersInWords } from "../cell/answered-items.ts";
import { type Clauses, readClauses } from "../text/clauses.ts";
import { compoundTerm } from "./lexicon/compound-heads.ts";
import { eastAsianTerm, withKoreanCompounds } from "./lexicon/east-asian-services.ts";
import { withDenialsEven } from "../text/denied-predicates.ts";
import { isFiller } from "../text/generic-words.ts";
import { completedCompound } from "../text/german-compounds.ts";
import { remembered } from "../text/memo.ts";
import { type FoundPhrase, phraseAt } from "../text/phrase-index.ts";
import { withAllButLimited } from "./meant/all-but.ts";
import { withOpenQuestions } from "./meant/left-open.ts";
import { withOthersLeftOut } from "./meant/left-to-others.ts";
import { withOpenLists } from "../text/open-lists.ts";
import { withBackReferences } from "./meant/service-back-reference.ts";
import { withChannels } from "./meant/service-channels.ts";
import { serviceCues } from "./meant/service-cues.ts";
import { frameMentions } from "./meant/service-frames.ts";
import { invertedTerm } from "./meant/service-inversions.ts";
import { withTellingLetters } from "./lexicon/service-letters.ts";
import { isJoiner, type WordSpan } from "./meant/service-look.ts";
import { sharedObjectTerm } from "./meant/shared-objects.ts";
import type { ServiceMention } from "./service-mention.ts";
import { withRemarks } from "./meant/service-remark.ts";
import { serviceTerms, type ServiceTerm, type TermStrength } from "./lexicon/service-terms.ts";
import { weighed } from "./meant/service-weight.ts";
import { withSoftwareMaking } from "./meant/software-making.ts";
import { spelledOutBefore } from "../text/spelled-out.ts";
import type { Word } from "../text/words.ts";
import { stemSet } from "../text/word-stem.ts";

/** A text with its clauses and the services it names. */
export interface ServiceText {
  readonly clauses: Clauses;
  readonly mentions: readonly ServiceMention[];
}

/** How many texts are kept: enough for the rows that are looked at together. */
const MOST_TEXTS = 500;

/** Finds every service that a text names, in one scan. */
export const findServices: (text: string) => ServiceText = remembered(scan, MOST_TEXTS);

function scan(written: string): ServiceText {
  const text = withDenialsEven(inPlainWords(withAnswersInWords(withKoreanCompounds(written))));
  const clauses = readClauses(text, serviceCues);
  const { words } = clauses;
  const mentions: ServiceMention[] = [];
  let at = 0;
  while (at < words.length) {
    const firm = knownAt(words, at);
    const shared =
      firm === null || firm.value.strength === "may" ? sharedObjectTerm(words, at) : null;
    const known = shared ?? firm;
    const found =
      known ??
      eastAsianAt(words, at, text) ??
      completedCompound(serviceTerms, words, at, text) ??
      compoundTerm(words, at);
    if (found === null) {
      at += 1;
      continue;
    }
    at = found.last + 1;
    const term = known === null ? found.value : weighed(known.value, words, known);
    if (term.strength === "decoy" || meansSomethingElse(words, found, mentions)) continue;
    if (isDoneToOthers(words, found) || isAdministrationOf(words, found)) continue;
    const standing = clauses.standing(found.first, found.last);
    mentions.push({ term, first: found.first, last: found.last, standing, frame: "delivered" });
  }
  const told = withChannels(words, withTellingLetters(words, withRemarks(clauses, mentions)));
  const plain = withoutClientIndustries(words, withBackReferences(words, told));
  return { clauses, mentions: frameMentions(words, withSoftwareMaking(words, plain)) };
}

/** A text with what scopes say in roundabout ways put so that the tables of wordings know it. */
function inPlainWords(text: string): string {
  return withOpenQuestions(withOthersLeftOut(withAllButLimited(withOpenLists(text))));
}

/** A term, or an act whose term stands the other way round: "administration of benefits". */
function knownAt(words: readonly Word[], at: number): FoundPhrase<ServiceTerm> | null {
  const known = termAt(words, at);
  if (known !== null && known.last > known.first) return known;
  return invertedTerm(words, at) ?? known;
}

/** Terms that give way to one that starts inside them and goes on. */
const YIELDS: ReadonlySet<TermStrength> = new Set(["broad", "may", "decoy"]);

/**
 * The longest term that starts at a word, unless another starts inside it and goes on: "managed service
 * desk" holds a service desk and no managed service, "health claims adjudication" the adjudication of
 * claims, "voice and data entry" no "voice and data".
 */
function termAt(words: readonly Word[], first: number): FoundPhrase<ServiceTerm> | null {
  const found = phraseAt(serviceTerms, words, first);
  const strength = found?.value.strength;
  if (found === null || strength === undefined) return found;
  if (strength === "named") return firstOfPair(words, found) ?? found;
  if (!YIELDS.has(strength)) return found;
  for (let at = first + 1; at <= found.last; at += 1) {
    const inner = phraseAt(serviceTerms, words, at);
    if (inner === null || inner.last <= found.last || inner.value.strength !== "named") continue;
    if (strength !== "decoy") return inner;
    if (words[at - 1]?.folded === "and") return phraseAt(serviceTerms, words.slice(0, at), first);
  }
  return found;
}

/** "Payroll and HR helpdesk" names payroll, and then an HR helpdesk. */
function firstOfPair(
  words: readonly Word[],
  { first, last }: FoundPhrase<ServiceTerm>,
): FoundPhrase<ServiceTerm> | null {
  for (let at = first + 2; at <= last; at += 1) {
    if (!isJoiner(words[at - 1])) continue;
    const next = phraseAt(serviceTerms, words, at);
    if (next === null || next.last <= last || next.value.strength !== "named") continue;
    const one = phraseAt(serviceTerms, words.slice(0, at - 1), first);
    return one?.value.strength === "named" && one.last === at - 2 ? one : null;
  }
  return null;
}

function eastAsianAt(
  words: readonly Word[],
  at: number,
  text: string,
): FoundPhrase<ServiceTerm> | null {
  const value = eastAsianTerm(words[at]?.folded ?? "", text);
  return value === null ? null : { value, first: at, last: at };
}

/** "Risk control matrix (RCM)": the abbreviation is spelled out, as something that is no service we know. */
function meansSomethingElse(
  words: readonly Word[],
  { first, last }: WordSpan,
  mentions: readonly ServiceMention[],
): boolean {
  if (first !== last) return false;
  const meaning = spelledOutBefore(words, first);
  if (meaning === null) return false;
  return !mentions.some((mention) => mention.last >= meaning.first);
}

/** "Pension administration" is no department of the house. */
function isAdministrationOf(words: readonly Word[], { first, last }: WordSpan): boolean {
  const word = words[first];
  if (first !== last || word?.stem !== "administration" || word.gap !== 0) return false;
  const before = words[first - 1];
  return before !== undefined && !isFiller(before.stem) && !HOUSE_WORDS.has(before.stem);
}

/** "Office administration" is one. */
const HOUSE_WORDS = stemSet(
  "office building facility personnel staff fleet travel asset site general",
);
