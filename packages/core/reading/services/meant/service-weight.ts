import { isFiller, isStopWord } from "../../text/generic-words.ts";
import { phraseAt } from "../../text/phrase-index.ts";
import { DOING, isProductHead } from "./service-heads.ts";
import { isJoiner, type WordSpan } from "./service-look.ts";
import { fixedAbbreviations, pluralOnly } from "../lexicon/service-phrases.ts";
import { lineOf, serviceTerms, type ServiceTerm } from "../lexicon/service-terms.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** "Customer support data", "payroll provider": what follows is not the doing of it. */
const NOT_THE_SERVICE = stemSet(
  "data record information file log policy procedure provider vendor supplier recorder industry sector market " +
    "customer company firm skill training course guideline cost fee charge tax software license history knowledge",
);

/**
 * What follows a term may turn it into another thing: "voice biometrics", "customer support data".
 * A single word is turned by any word with content; a phrase by those that we know to.
 */
export function weighed(term: ServiceTerm, words: readonly Word[], found: WordSpan): ServiceTerm {
  if (term.strength !== "named") return term;
  const next = words[found.last + 1];
  if (next?.gap === 0 && turns(next, words, found) && !startsTerm(words, found.last + 1, term)) {
    return { ...term, strength: "may" };
  }
  const word = words[found.first];
  const isLoose = found.first === found.last && pluralOnly.has((word?.folded ?? "") + "s");
  return isLoose || isTelephony(words, found) ? { ...term, strength: "may" } : term;
}

function turns(next: Word, words: readonly Word[], { first, last }: WordSpan): boolean {
  if (NOT_THE_SERVICE.has(next.stem)) return words[last + 2]?.stem !== "processing";
  if (first !== last || isFiller(next.stem) || isJoiner(next)) return false;
  if (SAID_OF_IT.has(next.stem)) return false;
  return !isDoneBehind(words, first) && !ROMANCE_OF.has(words[first - 1]?.folded ?? "");
}

/** Beside these, "voice" is what a telephone company carries. */
const TELEPHONY = stemSet(
  "internet broadband fixed wholesale carrier voip sip trunk trunking termination roaming bandwidth connectivity " +
    "fibre fiber telecommunication video",
);

/** "Voice, data and internet services", "fixed and mobile voice services". */
function isTelephony(words: readonly Word[], { first, last }: WordSpan): boolean {
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
  "niveau nivel livello stufe poziom jurada juramentada jurata giurata assermentee simultanea simultane pisemnych ustnych przysieglych infogere infogeree administrado administrada gestionado gestionada judicial extrajudicial telefonica telefonico preventiva preventivo temprana tardia tercerizada tercerizado externa externo masiva internacional nacional mensual",
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
