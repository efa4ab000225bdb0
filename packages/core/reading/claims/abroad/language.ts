import { remembered } from "../../text/memo.ts";
import { wordPattern } from "../../text/word-pattern.ts";
import { type Idea, ideas, type WordsAbroad } from "./idea.ts";
import { arabic } from "./words/arabic.ts";
import { chinese } from "./words/chinese.ts";
import { cyrillic } from "./words/cyrillic.ts";
import { czechAndSlovak } from "./words/czech-and-slovak.ts";
import { finnish } from "./words/finnish.ts";
import { greek } from "./words/greek.ts";
import { hebrew } from "./words/hebrew.ts";
import { hungarian } from "./words/hungarian.ts";
import { indonesian } from "./words/indonesian.ts";
import { japanese } from "./words/japanese.ts";
import { korean } from "./words/korean.ts";
import { polish } from "./words/polish.ts";
import { romanian } from "./words/romanian.ts";
import { southSlavic } from "./words/south-slavic.ts";
import { thai } from "./words/thai.ts";
import { turkish } from "./words/turkish.ts";
import { vietnamese } from "./words/vietnamese.ts";

/** What can be asked of words in a language. */
export interface Language {
  readonly says: (idea: Idea, words: string) => RegExpExecArray | null;
  readonly speaksOfUs: (words: string) => boolean;
  readonly namesCertificate: (words: string) => boolean;
  readonly namesFindings: (words: string) => boolean;
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
/** The Japanese write Chinese signs as well, and come before the Chinese for it. */
const IN_OTHER_SCRIPTS = [cyrillic, greek, hebrew, arabic, thai, korean, japanese, chinese];

const latin = IN_LATIN_LETTERS.map((words) => ({
  isWrittenIn: wordPattern(telltaleOf(words)),
  language: whenAsked(words),
}));
const others = IN_OTHER_SCRIPTS.map((words) => ({
  isWrittenIn: new RegExp(words.telltale, "u"),
  language: whenAsked(words),
}));

/** A language's patterns are many, and are made when the first text in it comes. */
function whenAsked(words: WordsAbroad): () => Language {
  let made: Language | null = null;
  return () => (made ??= languageOf(words));
}

/** A first look, so that a text in English is asked once and not for each language. */
const ANY_TELLTALE = wordPattern(IN_LATIN_LETTERS.map(telltaleOf).join("|"));

/** Two letters of a script of its own, of which one alone may be a unit or a bullet. */
const OTHER_SCRIPT =
  /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}\p{sc=Hang}\p{sc=Kana}\p{sc=Hira}\p{sc=Han}]{2}/u;

/** A name may hold such a word in an English sentence. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|our|has|have|with|which|by|their|not|certified|report|certification)(?!\p{L})/giu;
const ENOUGH_ENGLISH = 2;

function telltaleOf({ telltale }: WordsAbroad): string {
  return String.raw`(?:${telltale})(?!\p{L})`;
}

/** A clause is asked about for each standard that it names. */
const MOST_CLAUSES = 200;

/** The language of a clause, of those whose words are known here; `null` for English and all others. */
export const languageAbroad: (clause: string) => Language | null = remembered(
  findLanguage,
  MOST_CLAUSES,
);

function findLanguage(clause: string): Language | null {
  if (OTHER_SCRIPT.test(clause)) {
    return others.find(({ isWrittenIn }) => isWrittenIn.test(clause))?.language() ?? null;
  }
  if (!ANY_TELLTALE.test(clause)) return null;
  if ((clause.match(ENGLISH)?.length ?? 0) >= ENOUGH_ENGLISH) return null;
  const counted = latin.map(({ isWrittenIn, language }) => ({
    language,
    count: isWrittenIn.all(clause).length,
  }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).language();
}

function languageOf(words: WordsAbroad): Language {
  const { partsWords, ours, contrast, certificate, findings, and, renewal } = words;
  const written = (source: string): string =>
    partsWords ? String.raw`(?<!\p{L})(?:${source})(?!\p{L})` : `(?:${source})`;
  const pattern = (source: string): RegExp => new RegExp(written(source), "iu");
  const patterns = new Map(ideas.map((idea) => [idea, pattern(words.ideas[idea])]));
  const says = (source: string): ((text: string) => boolean) => {
    const said = pattern(source);
    return (text) => said.test(text);
  };
  const toCome = written(words.ideas.planned);
  const andPlans = String.raw`\s*${written(and)}\s?(?=(?:\p{L}+\s){0,2}${toCome})`;
  const parts = new RegExp(
    String.raw`(?<!のは)[,;·\u0387،؛、，；。—–](?!\d)\s*|\s-\s|\s*${written(contrast)}|${andPlans}`,
    "iu",
  );
  return {
    says: (idea, text) => patterns.get(idea)?.exec(text) ?? null,
    speaksOfUs: says(ours),
    namesCertificate: says(certificate),
    namesFindings: says(findings),
    isRenewedIn: says(renewal),
    thoughtsIn: (clause) => clause.split(parts).filter((thought) => /[\p{L}\u2042]/u.test(thought)),
  };
}
