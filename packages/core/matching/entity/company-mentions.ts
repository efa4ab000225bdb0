import { FUNCTION_WORDS } from "../../reading/text/function-words.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import { countryEndingAt, countryOfCode } from "./country-words.ts";
import { type EntityName, entityNameOf } from "./entity-name.ts";
import { isKindWord } from "./entity-lead.ts";
import { JOINERS } from "./entity-words.ts";
import { isCompanyInFront, legalFormEndingAt, legalFormInFront } from "./legal-forms.ts";

/** A place in a sentence where a company may be named, with its form or without. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: EntityName;
}

/** The places in a sentence that hold the words of a name and are no part of a longer one. */
export function mentionsOf(
  name: EntityName,
  words: readonly Word[],
  sentence: string,
): readonly Mention[] {
  const keys = [name.core, ...(name.spelledKey === null ? [] : [name.spelledKey.split(" ")])];
  return keys.flatMap((core) =>
    words.flatMap((word, at) => {
      if (word.folded !== core[0]) return [];
      const end = endOfCore(core, words, at);
      return end === null ? [] : (mentionAt(words, at, end, sentence) ?? []);
    }),
  );
}

const PARTS_NAME = Gap.comma | Gap.clause | Gap.open | Gap.close | Gap.slash;

/** Where the words of a core end that begin at a word; "and" and "the" between them are passed over. */
function endOfCore(core: readonly string[], words: readonly Word[], first: number): number | null {
  let at = first + 1;
  for (const token of core.slice(1)) {
    while (words[at]?.folded !== token && isPassedOver(words[at])) at += 1;
    const word = words[at];
    if (word?.folded !== token || (word.gap & PARTS_NAME) !== 0) return null;
    at += 1;
  }
  return at;
}

function isPassedOver(word: Word | undefined): boolean {
  return word !== undefined && (JOINERS.has(word.folded) || word.folded === "the");
}

function mentionAt(
  words: readonly Word[],
  at: number,
  coreEnd: number,
  sentence: string,
): Mention | null {
  const first = startWithForm(words, at);
  const last = endWithForm(words, coreEnd);
  const name = entityNameOf(words.slice(first, last), sentence);
  if (name === null || goesOnBefore(words, first, sentence)) return null;
  if (name.family === null && goesOnBehind(words[last], sentence)) return null;
  const [start, end] = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
  return { start, end: end + (sentence.charAt(end) === "." ? 1 : 0), name };
}

/** The word a name begins with, the form in front of it included: "SARL Acme", "Société Acme". */
function startWithForm(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && ((words[first]?.gap ?? 0) & ~Gap.clause) === 0) {
    const token = words[first - 1]?.folded ?? "";
    if (!isCompanyInFront(token) && legalFormInFront(token) === null) break;
    first -= 1;
  }
  return first;
}

/** Where a name ends, the form and country behind it included: "Acme, Inc. (UK)", "Acme Philippines, Inc.". */
function endWithForm(words: readonly Word[], coreEnd: number): number {
  const tokens = words.slice(coreEnd, coreEnd + LONGEST_TAIL).map(({ folded }) => folded);
  const inName = countryLength(tokens, 0);
  const formEnd = formBehind(tokens, inName) ?? formBehind(tokens, 0);
  const end = formEnd ?? inName;
  const beside = countryLength(tokens, end);
  const isInBracket = ((words[coreEnd + end]?.gap ?? 0) & Gap.open) !== 0;
  const isCode = countryOfCode(tokens[end] ?? "") !== null;
  return coreEnd + end + (isInBracket ? beside || Number(isCode) : 0);
}

const LONGEST_TAIL = 12;
const LONGEST_FORM = 6;
const LONGEST_COUNTRY = 3;

function countryLength(tokens: readonly string[], from: number): number {
  for (let length = LONGEST_COUNTRY; length > 0; length -= 1) {
    const part = tokens.slice(from, from + length);
    if (part.length === length && countryEndingAt(part, length)?.length === length) return length;
  }
  return 0;
}

/** Where the form ends that begins at a token, the longest one; `null` where none does. */
function formBehind(tokens: readonly string[], from: number): number | null {
  for (let length = LONGEST_FORM; length > 0; length -= 1) {
    const part = tokens.slice(from, from + length);
    if (part.length === length && legalFormEndingAt(part, length)?.length === length) {
      return from + length;
    }
  }
  return null;
}

const CAPITAL_OR_DIGIT = /[\p{Lu}\d]/u;

/** "New Acme Ltd" is another company; "The Acme Ltd", "Only Acme Ltd" and "company Acme Ltd" are none. */
function goesOnBefore(words: readonly Word[], first: number, sentence: string): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (before === undefined || word === undefined) return false;
  const between = sentence.slice(before.end, word.start);
  if (word.gap !== 0 || /["“„«'‘]/u.test(between)) return false;
  const isSign = sentence.charAt(before.start) === "&";
  if (!isSign && !CAPITAL_OR_DIGIT.test(sentence.charAt(before.start))) return false;
  if (isSign) return true;
  return (
    !FUNCTION_WORDS.has(before.folded) && !OPENS.has(before.folded) && !isKindWord(before.folded)
  );
}

/** Words that a sentence opens with before a name. */
const OPENS = new Set(
  (
    "only neither either both unlike excluding except when while although because since until if whether but " +
    "covered included certified excluded omitted nur allein weder sowohl ausgenommen während obwohl " +
    "seule seul seules sauf hormis ni tant solo unicamente salvo ni tanto apenas somente nem soltanto tranne né " +
    "alleen behalve noch endast utom varken kun hverken bare tylko ani"
  ).split(" "),
);

/** "Acme Cards" and "Acme 2" are not Acme. */
function goesOnBehind(next: Word | undefined, sentence: string): boolean {
  return next?.gap === 0 && CAPITAL_OR_DIGIT.test(sentence.charAt(next.start));
}
