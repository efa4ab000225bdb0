import { plainLetters } from "@scopefit/places/plain-letters";

import { NO_SIGNS, YES_SIGNS } from "./answer-signs.ts";
import { stretchMemo } from "./stretch-memo.ts";
import { stemOf } from "./word-stem.ts";

/** What stands between a word and the one before it, as flags that may come together. */
export const Gap = {
  comma: 1,
  /** A full stop, semicolon, line break or bullet: a new clause starts. */
  clause: 2,
  open: 4,
  close: 8,
  /** A colon or a dash with space around it. */
  colon: 16,
  slash: 32,
} as const;

/** Gaps that no multi-word term reaches across: "claims, processing" is not "claims processing". */
export const TERM_ENDS = Gap.comma | Gap.clause | Gap.open | Gap.close | Gap.colon;

/** One word of a text: folded to plain lower case, and where it stood. */
export interface Word {
  /** Lower case, accents and apostrophes dropped: "don’t" is `dont`, "&" is `and`. */
  readonly folded: string;
  /** The folded word without its plural and in American spelling: `centres` is `center`. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** The `Gap` flags before it. */
  readonly gap: number;
}

/** Abbreviations whose full stop does not end a clause. */
const DOTTED = new Set(
  (
    "incl excl exkl exc inc ltd co corp pvt pte dept svc svcs ops eg ie etc approx vs st dr mr ms messrs " +
    "fka aka dba ref reg cert ver rev vol est govt intl mgmt admin min max tel ext sa sl bv nv spa srl"
  ).split(" "),
);

const DIGIT_NEXT = /^\s*\d/u;
/** Ticks and crosses answer like words. */
const SIGNS_AS_WORDS: ReadonlyMap<string, string> = new Map([
  ...Array.from(YES_SIGNS, (sign) => [sign, "yes"] as const),
  ...Array.from(NO_SIGNS, (sign) => [sign, "no"] as const),
]);
const LAST_LATIN = 0x24f;

const AMPERSAND = 0x26;
const WIDE_AMPERSAND = 0xff06;
const PLUS = 0x2b;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Folds a word to what names are compared by: compatibility forms, accents and case are gone. */
export function foldWord(word: string): string {
  return isAscii(word) ? word.toLowerCase() : plainLetters(word);
}

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let gap = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at += 1;
    } else if (isWordCode(code, text, at)) {
      const end = endOfWord(text, at);
      const { folded, stem } = isNumber(text, at, end)
        ? formsOfNumber(text, at, end)
        : formsOf(text, at, end);
      if (folded !== "") words.push({ folded, stem, start: at, end, gap });
      at = end;
      gap = 0;
    } else if (isAndSign(code, text, at)) {
      words.push({ folded: "and", stem: "and", start: at, end: at + 1, gap });
      at += 1;
      gap = 0;
    } else if (code > LAST_LATIN && SIGNS_AS_WORDS.has(text.charAt(at))) {
      const folded = SIGNS_AS_WORDS.get(text.charAt(at)) ?? "";
      words.push({ folded, stem: folded, start: at, end: at + 1, gap });
      at += 1;
      gap = 0;
    } else {
      gap |= gapAt(text, at, words.at(-1));
      at += 1;
    }
  }
  return words;
}

interface Forms {
  readonly folded: string;
  readonly stem: string;
}

/** How many different words are kept: a tracker has few, and each comes back in every row. */
const MOST_WORDS = 20_000;

const formsOf = stretchMemo((written): Forms => {
  const folded = foldWord(withoutApostrophes(written));
  return { folded, stem: stemOf(folded) };
}, MOST_WORDS);

/** Numbers differ from row to row and have one form: they would only crowd the words out. */
function formsOfNumber(text: string, start: number, end: number): Forms {
  const written = text.slice(start, end);
  return { folded: written, stem: written };
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Whether a code unit is part of a word; the fast path keeps plain text off the regex. */
function isWordCode(code: number, text: string, at: number): boolean {
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  }
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER.test(text.charAt(at));
}

function isWordAt(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at), text, at);
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (isWordAt(text, end)) end += 1;
    else if (isApostrophe(text.charCodeAt(end)) && end + 1 < text.length && isWordAt(text, end + 1))
      end += 2;
    else break;
  }
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;
}

function withoutApostrophes(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    if (isApostrophe(word.charCodeAt(at))) return word.replace(/['’‘`]/gu, "");
  }
  return word;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** "F&A", "CS + BO": both read as "and"; the plus of "24x7+" does not. */
function isAndSign(code: number, text: string, at: number): boolean {
  if (code === AMPERSAND || code === WIDE_AMPERSAND) return true;
  return code === PLUS && text.charAt(at - 1) === " " && text.charAt(at + 1) === " ";
}

function gapAt(text: string, at: number, last: Word | undefined): number {
  switch (text.charAt(at)) {
    case ",":
    case "，":
    case "、":
    case "،":
      return Gap.comma;
    case ";":
    case "\n":
    case "\r":
    case "!":
    case "?":
    case "？":
    case "•":
    case "·":
    case "|":
    case "。":
    case "；":
    case "؟":
    case "؛":
      return Gap.clause;
    case "(":
    case "[":
    case "{":
    case "（":
      return Gap.open;
    case ")":
    case "]":
    case "}":
    case "）":
      return Gap.close;
    case ":":
    case "：":
    case "—":
      return Gap.colon;
    case "/":
    case "\\":
      return Gap.slash;
    case "-":
    case "–":
      return isSpace(text, at - 1) && isSpace(text, at + 1) ? Gap.colon : 0;
    case ".":
      return endsClause(text, at, last) ? Gap.clause : 0;
    default:
      return 0;
  }
}

function isSpace(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charCodeAt(at) <= 32;
}

/** A full stop ends a clause unless it belongs to a number, an initial or an abbreviation. */
function endsClause(text: string, at: number, last: Word | undefined): boolean {
  if (!isSpace(text, at + 1) || last === undefined || last.end !== at) return false;
  if (last.folded === "no" || last.folded === "nos")
    return !DIGIT_NEXT.test(text.slice(at + 1, at + 4));
  return last.folded.length > 1 && !DOTTED.has(last.folded);
}
