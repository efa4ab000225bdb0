import { isStopWord } from "../../text/generic-words.ts";
import { type FoundPhrase, phraseAt } from "../../text/phrase-index.ts";
import { isJoiner } from "./service-look.ts";
import { serviceTerms, type ServiceTerm } from "../lexicon/service-terms.ts";
import { TERM_ENDS, Gap, type Word } from "../../text/words.ts";
import { stemOf, stemSet } from "../../text/word-stem.ts";

/** What is done to the things of clients, and may stand before them with "of". */
const ACTS = stemSet(
  "storage archiving archival destruction shredding scanning digitization imaging printing mailing annotation labeling tagging moderation personalization " +
    "transcription processing handling administration collection recovery entry indexing reconciliation screening verification monitoring posting " +
    "issuance adjudication preparation calculation translation",
);

/** Acts as verbs, which stand before what they are done to without "of": "issuing policies". */
const ACTS_AS_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    processing: "processing",
    handling: "handling",
    administering: "administration",
    issuing: "issuance",
    adjudicating: "adjudication",
    moderating: "moderation",
    transcribing: "transcription",
    translating: "translation",
    annotating: "annotation",
    labelling: "labeling",
    scanning: "scanning",
    digitizing: "digitization",
    archiving: "archiving",
    storing: "storage",
    shredding: "shredding",
    destroying: "destruction",
    printing: "printing",
    mailing: "mailing",
    collecting: "collection",
    recovering: "recovery",
    reconciling: "reconciliation",
    screening: "screening",
    verifying: "verification",
    monitoring: "monitoring",
    posting: "posting",
    preparing: "preparation",
    calculating: "calculation",
  }).map(([verb, act]) => [stemOf(verb), stemOf(act)]),
);
/** Everybody processes these, and every privacy notice says so. */
const ANYBODYS = new Set(["data", "information"]);
/** How far behind an act the "of" may stand: "storage, retrieval and destruction of". */
const LIST_REACH = 8;
/** How many words what it is done to may have: "of physical client records". */
const OBJECT_REACH = 4;

/** What documents are gone through for, where nothing is done to them for a client: "scanning files for viruses". */
const LOOKED_FOR = stemSet("virus viruses malware threat vulnerability secret leak");

/** "Storage, retrieval and destruction of physical records" as records storage and records destruction, "issuing policies" as policy issuance. */
export function invertedTerm(words: readonly Word[], at: number): FoundPhrase<ServiceTerm> | null {
  const act = words[at];
  if (act === undefined) return null;
  const of = ACTS.has(act.stem) ? nextOf(words, at) : null;
  if (of !== null) return termDoneTo(words, at, { act, before: of });
  const stem = isSaidOfSomebody(words, at) ? undefined : ACTS_AS_VERBS.get(act.stem);
  const before = stem === undefined ? null : lastVerb(words, at);
  if (stem === undefined || before === null) return null;
  return termDoneTo(words, at, { act: { ...act, stem }, before });
}

/** What is done to the things that stand behind a word: the "of", or the last verb. */
function termDoneTo(
  words: readonly Word[],
  at: number,
  { act, before }: { readonly act: Word; readonly before: number },
): FoundPhrase<ServiceTerm> | null {
  const object = objectAt(words, before + 1);
  if (isLookedThrough(words, before + 1 + object.length)) return null;
  for (let first = 0; first < object.length; first += 1) {
    for (let end = object.length; end > first; end -= 1) {
      const run = object.slice(first, end);
      if (ANYBODYS.has(run.at(-1)?.stem ?? "")) continue;
      const value = termOf([...run, act]);
      const last = isOneAct(words, at, before) ? before + end : at;
      if (value !== null) return { value, first: at, last };
    }
  }
  return null;
}

/** Whether no other act stands between this one and what it is done to, which that one needs as well. */
function isOneAct(words: readonly Word[], at: number, before: number): boolean {
  return before === at || (before === at + 1 && words[before]?.folded === "of");
}

/** "Employees processing claims" are employees. */
function isSaidOfSomebody(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && words[at]?.gap === 0 && !isStopWord(before.stem);
}

/** The last of "processing and administering" before what both are done to; `null` where nothing goes on. */
function lastVerb(words: readonly Word[], at: number): number | null {
  let last = at;
  while (isJoiner(words[last + 1]) && ACTS_AS_VERBS.has(words[last + 2]?.stem ?? "")) last += 2;
  return words[last + 1]?.gap === 0 ? last : null;
}

function isLookedThrough(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === "for" && LOOKED_FOR.has(words[at + 1]?.stem ?? "");
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
