import { isStopWord } from "../../text/generic-words.ts";
import { type FoundPhrase, phraseAt } from "../../text/phrase-index.ts";
import { isJoiner } from "./service-look.ts";
import { serviceTerms, type ServiceTerm } from "../lexicon/service-terms.ts";
import { TERM_ENDS, Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** What is done to the things of clients, and may stand before them with "of". */
const ACTS = stemSet(
  "storage archiving archival destruction shredding scanning digitization imaging printing mailing annotation labeling tagging moderation personalization " +
    "transcription processing handling administration collection recovery entry indexing reconciliation",
);
/** Everybody processes these, and every privacy notice says so. */
const ANYBODYS = new Set(["data", "information"]);
/** How far behind an act the "of" may stand: "storage, retrieval and destruction of". */
const LIST_REACH = 8;
/** How many words what it is done to may have: "of physical client records". */
const OBJECT_REACH = 4;

/** "Storage, retrieval and destruction of physical records" as records storage and records destruction. */
export function invertedTerm(words: readonly Word[], at: number): FoundPhrase<ServiceTerm> | null {
  const act = words[at];
  if (act === undefined || !ACTS.has(act.stem)) return null;
  const of = nextOf(words, at);
  if (of === null) return null;
  const object = objectAt(words, of + 1);
  for (let first = 0; first < object.length; first += 1) {
    for (let end = object.length; end > first; end -= 1) {
      const run = object.slice(first, end);
      if (ANYBODYS.has(run.at(-1)?.stem ?? "")) continue;
      const value = termOf([...run, act]);
      const last = of === at + 1 ? of + end : at;
      if (value !== null) return { value, first: at, last };
    }
  }
  return null;
}

function nextOf(words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next <= at + LIST_REACH; next += 1) {
    const word = words[next];
    if (word === undefined || (word.gap & ~(Gap.comma | Gap.slash)) !== 0) return null;
    if (word.folded === "of") return word.gap === 0 ? next : null;
    if (isStopWord(word.stem) && !isJoiner(word)) return null;
  }
  return null;
}

/** The words from there on that belong to one thing; "of our records" is of nobody else's. */
function objectAt(words: readonly Word[], from: number): readonly Word[] {
  let end = from;
  while (end < from + OBJECT_REACH && isOfObject(words[end])) end += 1;
  return words.slice(from, end);
}

function isOfObject(word: Word | undefined): boolean {
  return word !== undefined && (word.gap & TERM_ENDS) === 0 && !isStopWord(word.stem);
}

function termOf(words: readonly Word[]): ServiceTerm | null {
  const found = phraseAt(
    serviceTerms,
    words.map((word) => ({ ...word, gap: 0 })),
    0,
  );
  const isWhole = found?.last === words.length - 1 && found.value.strength === "named";
  return isWhole ? found.value : null;
}
