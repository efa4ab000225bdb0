import { remembered } from "../../text/memo.ts";
import { withQuickLetters } from "../../text/quick-letters.ts";
import { type WordPattern, wordPattern } from "../../text/word-pattern.ts";
import { type Idea, ideas, type WordsAbroad } from "./idea.ts";
import { orWithoutMarks } from "./or-without-marks.ts";
import { arabic } from "./words/arabic.ts";
import { chinese } from "./words/chinese.ts";
import { cyrillic } from "./words/cyrillic.ts";
import { czechAndSlovak } from "./words/czech-and-slovak.ts";
import { dutch } from "./words/dutch.ts";
import { finnish } from "./words/finnish.ts";
import { french } from "./words/french.ts";
import { german } from "./words/german.ts";
import { greek } from "./words/greek.ts";
import { hebrew } from "./words/hebrew.ts";
import { hungarian } from "./words/hungarian.ts";
import { indonesian } from "./words/indonesian.ts";
import { italian } from "./words/italian.ts";
import { japanese } from "./words/japanese.ts";
import { korean } from "./words/korean.ts";
import { polish } from "./words/polish.ts";
import { portuguese } from "./words/portuguese.ts";
import { romanian } from "./words/romanian.ts";
import { scandinavian } from "./words/scandinavian.ts";
import { southSlavic } from "./words/south-slavic.ts";
import { spanish } from "./words/spanish.ts";
import { thai } from "./words/thai.ts";
import { turkish } from "./words/turkish.ts";
import { vietnamese } from "./words/vietnamese.ts";

/** What can be asked of words in a language. */
export interface Language {
  readonly says: (idea: Idea, words: string) => RegExpExecArray | null;
  readonly speaksOfUs: (words: string) => boolean;
  readonly namesCertificate: (words: string) => boolean;
  readonly withoutCertificate: (words: string) => string;
  readonly namesFindings: (words: string) => boolean;
  /** "We do not", "not we": short, and of nothing else. */
  readonly saysNotUs: (thought: string) => boolean;
  readonly isRenewedIn: (words: string) => boolean;
  /** The thoughts of a clause, parted at commas and at whatever begins another. */
  readonly thoughtsIn: (clause: string) => readonly string[];
}

const IN_LATIN_LETTERS = [
  polish,
  czechAndSlovak,
  southSlavic,
  turkish,
  hungarian,
  finnish,
  romanian,
  vietnamese,
  indonesian,
];
/** Their wordings stand among the English ones as well; what these say is asked beside those. */
const IN_WEST = [french, german, spanish, italian, portuguese, dutch, scandinavian];
/** The Japanese write Chinese signs as well, and come before the Chinese for it. */
const IN_OTHER_SCRIPTS = [cyrillic, greek, hebrew, arabic, thai, korean, japanese, chinese];

const WORD_START = String.raw`(?<!\p{L})`;
const WORD_END = String.raw`(?!\p{L})`;

const latin = IN_LATIN_LETTERS.map(knownByWords);
const west = IN_WEST.map(knownByWords);
const others = IN_OTHER_SCRIPTS.map((words) => ({
  isWrittenIn: new RegExp(words.telltale, "u"),
  language: whenAsked(words),
}));

/** A language that is known by its words. */
interface KnownByWords {
  /** Its letters count as one word more. */
  readonly wordsIn: (clause: string) => number;
  readonly language: () => Language;
}

/** A language, and how many of its words a clause has. */
interface Counted {
  readonly language: () => Language;
  readonly count: number;
}

function knownByWords(words: WordsAbroad): KnownByWords {
  const telltale = wordPattern(telltaleOf(words));
  const hasItsLetters = anyOf(words.letters ?? "");
  return {
    wordsIn: (clause) => telltale.all(clause).length + (hasItsLetters(clause) ? 1 : 0),
    language: whenAsked(words),
  };
}

function anyOf(letters: string): (clause: string) => boolean {
  if (letters === "") return () => false;
  const pattern = new RegExp(`[${letters}]`, "iu");
  return (clause) => pattern.test(clause);
}

/** A language's patterns are many, and are made when the first text in it comes. */
function whenAsked(words: WordsAbroad): () => Language {
  let made: Language | null = null;
  return () => (made ??= languageOf(words));
}

/** A first look, so that a text in English is asked once and not for each language. */
const ANY_TELLTALE = wordPattern(IN_LATIN_LETTERS.map(telltaleOf).join("|"));
const ANY_LETTER = anyOf(IN_LATIN_LETTERS.map(({ letters = "" }) => letters).join(""));
const ANY_TELLTALE_IN_WEST = wordPattern(IN_WEST.map(telltaleOf).join("|"));

/** Two letters of a script of its own, of which one alone may be a unit or a bullet. */
const OTHER_SCRIPT =
  /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}\p{sc=Hang}\p{sc=Kana}\p{sc=Hira}\p{sc=Han}]{2}/u;

/** A name may hold such a word in an English sentence. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|our|has|have|with|which|by|their|not|certified|report|certification)(?!\p{L})/giu;
const ENOUGH_ENGLISH = 2;

function telltaleOf({ telltale }: WordsAbroad): string {
  return `(?:${telltale})${WORD_END}`;
}

/** A clause is asked about for each standard that it names. */
const MOST_CLAUSES = 200;

/** The language of a clause, of those whose words are known here; `null` for English and all others. */
export const languageAbroad: (clause: string) => Language | null = remembered(
  findLanguage,
  MOST_CLAUSES,
);

/**
 * The language of a clause, of those whose wordings stand among the English ones; `null` for all others, and where a
 * language that is asked alone has as many of its words in it.
 */
export const languageInWest: (clause: string) => Language | null = remembered(
  (clause) =>
    !isEnglish(clause) && ANY_TELLTALE_IN_WEST.test(clause)
      ? languageOutside(latin, west, clause)
      : null,
  MOST_CLAUSES,
);

function findLanguage(clause: string): Language | null {
  if (OTHER_SCRIPT.test(clause)) {
    return others.find(({ isWrittenIn }) => isWrittenIn.test(clause))?.language() ?? null;
  }
  if (isEnglish(clause)) return null;
  const isAbroad = ANY_LETTER(clause) || ANY_TELLTALE.test(clause);
  return isAbroad ? languageOutside([], latin, clause) : null;
}

/** The one of some languages in which a clause is written, unless it has as much of one of the others. */
function languageOutside(
  others: readonly KnownByWords[],
  ours: readonly KnownByWords[],
  clause: string,
): Language | null {
  const most = mostWritten(ours, clause);
  const isOthers = others.some((one) => one.wordsIn(clause) >= most.count);
  return isOthers ? null : most.language();
}

function isEnglish(clause: string): boolean {
  return (clause.match(ENGLISH)?.length ?? 0) >= ENOUGH_ENGLISH;
}

/** The language with the most of its words in a clause. */
function mostWritten(languages: readonly KnownByWords[], clause: string): Counted {
  return languages
    .map((one) => ({ language: one.language, count: one.wordsIn(clause) }))
    .reduce((most, one) => (one.count > most.count ? one : most));
}

/** "My nie", "a nie my", "wir selbst nicht". */
const FEW_WORDS = /^\s*\p{L}+(?:\s\p{L}+){1,2}[\s.!)]*$/u;

function isShort(thought: string): boolean {
  return FEW_WORDS.test(thought);
}

/** The words of an idea, looked for in a text. */
type Found = Pick<WordPattern, "test" | "exec" | "without">;

/** Wordings of a language that writes its words in one. */
function anywhere(source: string): Found {
  const pattern = new RegExp(withQuickLetters(source), "iu");
  const every = new RegExp(withQuickLetters(source), "giu");
  return {
    test: (text) => pattern.test(text),
    exec: (text) => pattern.exec(text),
    without: (text) => text.replace(every, ""),
  };
}

function languageOf(words: WordsAbroad): Language {
  const { partsWords, ours, contrast, certificate, findings, and, renewal } = words;
  const spelt = (source: string): string =>
    `(?:${words.letters === undefined ? source : orWithoutMarks(source)})`;
  const written = (source: string): string =>
    partsWords ? WORD_START + spelt(source) + WORD_END : spelt(source);
  const found = (source: string): Found =>
    partsWords ? wordPattern(spelt(source) + WORD_END) : anywhere(spelt(source));
  const patterns = new Map(ideas.map((idea) => [idea, found(words.ideas[idea])]));
  const speaksOfUs = found(ours).test;
  const denies = found(words.ideas.denied).test;
  const toCome = written(words.ideas.planned);
  const andPlans = String.raw`\s*${written(and)}\s?(?=(?:\p{L}+\s){0,2}${toCome})`;
  const comma = String.raw`(?<!のは)[,;·\u0387،؛、，；。—–](?!\d)\s*|\s-\s`;
  const parts = new RegExp(
    withQuickLetters(String.raw`${comma}|\s*${written(contrast)}|${andPlans}`),
    "iu",
  );
  return {
    says: (idea, text) => patterns.get(idea)?.exec(text) ?? null,
    speaksOfUs,
    saysNotUs: (thought) =>
      partsWords && isShort(thought) && speaksOfUs(thought) && denies(thought),
    namesCertificate: found(certificate).test,
    withoutCertificate: found(certificate).without,
    namesFindings: found(findings).test,
    isRenewedIn: found(renewal).test,
    thoughtsIn: (clause) => clause.split(parts).filter((thought) => /[\p{L}\u2042]/u.test(thought)),
  };
}
