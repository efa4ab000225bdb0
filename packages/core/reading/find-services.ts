import { isDoneToOthers } from "./acts-of-others.ts";
import { withoutClientIndustries } from "./client-industries.ts";
import { type Clauses, readClauses } from "./clauses.ts";
import { eastAsianTerm } from "./east-asian-services.ts";
import { isFiller, isStopWord } from "./generic-words.ts";
import { completedCompound } from "./german-compounds.ts";
import { remembered } from "./memo.ts";
import { type FoundPhrase, phraseAt } from "./phrase-index.ts";
import { frameMentions } from "./service-frames.ts";
import { DOING, isProductHead } from "./service-heads.ts";
import { invertedTerm } from "./service-inversions.ts";
import { withTellingLetters } from "./service-letters.ts";
import { fixedAbbreviations, pluralOnly } from "./service-phrases.ts";
import type { ServiceMention } from "./service-mention.ts";
import { withRemarks } from "./service-remark.ts";
import { lineOf, serviceTerms, type ServiceTerm } from "./service-terms.ts";
import { withSoftwareMaking } from "./software-making.ts";
import { spelledOutBefore } from "./spelled-out.ts";
import { Gap, type Word } from "./words.ts";
import { stemSet } from "./word-stem.ts";

/** A text with its clauses and the services it names. */
export interface ServiceText {
  readonly clauses: Clauses;
  readonly mentions: readonly ServiceMention[];
}

/** How many texts are kept: enough for the rows that are looked at together. */
const MOST_TEXTS = 500;

/** Finds every service that a text names, in one scan. */
export const findServices: (text: string) => ServiceText = remembered(scan, MOST_TEXTS);

function scan(text: string): ServiceText {
  const clauses = readClauses(text);
  const { words } = clauses;
  const mentions: ServiceMention[] = [];
  let at = 0;
  while (at < words.length) {
    const known = knownAt(words, at);
    const found =
      known ?? eastAsianAt(words, at, text) ?? completedCompound(serviceTerms, words, at, text);
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
  const told = withTellingLetters(words, withRemarks(clauses, mentions));
  const plain = withoutClientIndustries(words, told);
  return { clauses, mentions: frameMentions(words, withSoftwareMaking(words, plain)) };
}

/** A term, or an act whose term stands the other way round: "administration of benefits". */
function knownAt(words: readonly Word[], at: number): FoundPhrase<ServiceTerm> | null {
  const known = termAt(words, at);
  if (known !== null && known.last > known.first) return known;
  return invertedTerm(words, at) ?? known;
}

/**
 * The longest term that starts at a word, unless another starts inside it and goes on: "managed service
 * desk" holds a service desk and no managed service, "voice and data entry" no "voice and data".
 */
function termAt(words: readonly Word[], first: number): FoundPhrase<ServiceTerm> | null {
  const found = phraseAt(serviceTerms, words, first);
  const strength = found?.value.strength;
  if (found === null || (strength !== "broad" && strength !== "decoy")) return found;
  for (let at = first + 1; at <= found.last; at += 1) {
    const inner = phraseAt(serviceTerms, words, at);
    if (inner === null || inner.last <= found.last || inner.value.strength !== "named") continue;
    if (strength === "broad") return inner;
    if (words[at - 1]?.folded === "and") return phraseAt(serviceTerms, words.slice(0, at), first);
  }
  return found;
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
  { first, last }: Span,
  mentions: readonly ServiceMention[],
): boolean {
  if (first !== last) return false;
  const meaning = spelledOutBefore(words, first);
  if (meaning === null) return false;
  return !mentions.some((mention) => mention.last >= meaning.first);
}

/** "Pension administration" is no department of the house. */
function isAdministrationOf(words: readonly Word[], { first, last }: Span): boolean {
  const word = words[first];
  if (first !== last || word?.stem !== "administration" || word.gap !== 0) return false;
  const before = words[first - 1];
  return before !== undefined && !isFiller(before.stem) && !HOUSE_WORDS.has(before.stem);
}

/** "Office administration" is one. */
const HOUSE_WORDS = stemSet(
  "office building facility personnel staff fleet travel asset site general",
);

/** "Customer support data", "payroll provider": what follows is not the doing of it. */
const NOT_THE_SERVICE = stemSet(
  "data record information file log policy procedure provider vendor supplier recorder industry sector market " +
    "customer company firm skill training course guideline cost fee charge tax software license history knowledge",
);

/**
 * What follows a term may turn it into another thing: "voice biometrics", "customer support data".
 * A single word is turned by any word with content; a phrase by those that we know to.
 */
function weighed(term: ServiceTerm, words: readonly Word[], found: Span): ServiceTerm {
  if (term.strength !== "named") return term;
  const next = words[found.last + 1];
  if (next?.gap === 0 && turns(next, words, found) && !startsTerm(words, found.last + 1, term)) {
    return { ...term, strength: "may" };
  }
  const word = words[found.first];
  const isLoose = found.first === found.last && pluralOnly.has((word?.folded ?? "") + "s");
  return isLoose || isTelephony(words, found) ? { ...term, strength: "may" } : term;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function turns(next: Word, words: readonly Word[], { first, last }: Span): boolean {
  if (NOT_THE_SERVICE.has(next.stem)) return words[last + 2]?.stem !== "processing";
  if (first !== last || isFiller(next.stem)) return false;
  if (SAID_OF_IT.has(next.stem)) return false;
  return !isDoneBehind(words, first) && !ROMANCE_OF.has(words[first - 1]?.folded ?? "");
}

/** Beside these, "voice" is what a telephone company carries. */
const TELEPHONY = stemSet(
  "internet broadband fixed wholesale carrier voip sip trunk trunking termination roaming bandwidth connectivity " +
    "fibre fiber telecommunication video",
);

/** "Voice, data and internet services", "fixed and mobile voice services". */
function isTelephony(words: readonly Word[], { first, last }: Span): boolean {
  if (words[first]?.folded !== "voice") return false;
  if (last > first && words[last]?.stem !== "service") return false;
  const next = words[last + 1];
  if (next?.folded === "data" && next.gap === Gap.comma && !startsTerm(words, last + 1))
    return true;
  return words.some((word) => TELEPHONY.has(word.stem));
}

/** Behind these an adjective follows its noun: "servicios de cobranza extrajudicial". */
const ROMANCE_OF = new Set("de du del da do di della delle des la el".split(" "));

/** What may be said of a service behind its name: "cobranza judicial", "helpdesk niveau 1". */
const SAID_OF_IT = stemSet(
  "niveau nivel livello stufe poziom judicial extrajudicial telefonica telefonico preventiva preventivo temprana tardia tercerizada tercerizado externa externo masiva internacional nacional mensual",
);

/** What else is done with what an abbreviation stands for: "KYC refresh". */
const CHECKS = stemSet(
  "process onboarding check checking review screening verification monitoring investigation remediation refresh",
);

/** "KYC onboarding operations system": an abbreviation of one meaning, and further on the doing of it. */
function isDoneBehind(words: readonly Word[], first: number): boolean {
  if (!fixedAbbreviations.has(words[first]?.folded ?? "")) return false;
  let isDone = false;
  for (let at = first + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.gap !== 0 || isStopWord(word.stem)) break;
    if (isProductHead(word, words[at - 1]) || NOT_THE_SERVICE.has(word.stem)) return false;
    isDone ||= DOING.has(word.stem) || CHECKS.has(word.stem);
  }
  return isDone;
}

/** "Voice chat support": the next word belongs to a service of its own, or is another name of this one. */
function startsTerm(words: readonly Word[], at: number, term?: ServiceTerm): boolean {
  const next = phraseAt(serviceTerms, words, at)?.value;
  if (next === undefined) return false;
  if (next.strength === "named") return true;
  const lines = term?.needs.map(lineOf) ?? [];
  return next.strength === "may" && next.needs.some((topic) => lines.includes(lineOf(topic)));
}
