import { phraseIndex, phraseAt } from "../../text/phrase-index.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import { Gap, type Word, wordsOf } from "../../text/words.ts";
import {
  CLIENT_KINDS,
  CODES,
  COUNTRIES,
  HOURS,
  LANGUAGES,
  LETTERS_OF_MORE,
  QUANTITIES,
  RHYTHMS,
  TRADES,
} from "./engagement-words.ts";

const DETAILS = phraseIndex(
  [...COUNTRIES, ...LANGUAGES, ...HOURS, ...CLIENT_KINDS].map((phrase) => [phrase, true] as const),
);

const TRADE = phraseIndex(TRADES.map((phrase) => [phrase, true] as const));

/**
 * A service as a buyer types it, without what is said of the engagement: where ("payroll France"), in which
 * languages ("EN/DE"), at what hours ("24x7"), for whom and how much of it ("1,200 EEs", "~5k files/mo"). None of it
 * makes another service. What is dropped is blanked, so that words keep their places.
 */
export function withoutEngagementDetails(text: string): string {
  const words = wordsOf(text);
  const isDropped = words.map(() => false);
  const drop = (first: number, last: number) => isDropped.fill(true, first, last + 1);
  for (let at = 0; at < words.length; at += 1) {
    const last = detailEnd(words, at, text);
    if (last !== null) drop(at, last);
    at = last ?? at;
  }
  if (!isDropped.includes(true)) return text;
  let kept = "";
  let from = 0;
  words.forEach(({ start, end }, at) => {
    if (isDropped[at] !== true) return;
    kept += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  });
  return kept + text.slice(from);
}

/** The last word of a detail that begins at a word; `null` where none does. */
function detailEnd(words: readonly Word[], at: number, text: string): number | null {
  return (
    phraseAt(DETAILS, words, at)?.last ??
    tradeEnd(words, at) ??
    codesEnd(words, at, text) ??
    quantityEnd(words, at)
  );
}

/** "(telco)": a trade that fills its bracket behind a service. */
function tradeEnd(words: readonly Word[], at: number): number | null {
  if (((words[at]?.gap ?? 0) & Gap.open) === 0) return null;
  const last = phraseAt(TRADE, words, at)?.last;
  if (last === undefined) return null;
  const next = words[last + 1];
  return next === undefined || (next.gap & Gap.close) !== 0 ? last : null;
}

/** "UK", "EN/DE", "SE/NO": letters that may mean more count beside one that does not. */
function codesEnd(words: readonly Word[], first: number, text: string): number | null {
  if (first === 0) return null;
  let last = first - 1;
  let isClear = false;
  for (let at = first; isCode(words[at], text); at += 1) {
    const gap = words[at]?.gap ?? 0;
    if (at > first && gap !== Gap.slash && !(gap === 0 && isJoined(words, at, text))) break;
    isClear ||= CODES.has(lettersOf(words[at], text));
    last = at;
  }
  return isClear ? last : null;
}

/** "PT-BR", "EN>JA": joined by a sign. */
function isJoined(words: readonly Word[], at: number, text: string): boolean {
  return /^\s*[-–>+&→]\s*$/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

function isCode(word: Word | undefined, text: string): boolean {
  const letters = lettersOf(word, text);
  return CODES.has(letters) || LETTERS_OF_MORE.has(letters);
}

function lettersOf(word: Word | undefined, text: string): string {
  if (word === undefined) return "";
  const letters = text.slice(word.start, word.end);
  return CAPITAL.test(text) || ALSO_WORDS.has(letters) || FUNCTION_WORDS.has(letters)
    ? letters
    : letters.toUpperCase();
}

const CAPITAL = /\p{Lu}/u;

/** Letters that mean something else where nothing has a capital: "i.e.", "m&a", "co". */
const ALSO_WORDS = new Set("us ie eg ma ca co it ar hr id pa hi la he fa".split(" "));

/** "1,200 EEs", "~5k files/mo", "40 FTE": a number and what is counted. */
function quantityEnd(words: readonly Word[], at: number): number | null {
  if (!/^\d+(?:[.,]\d+)*[km]?$/u.test(words[at]?.folded ?? "")) return null;
  let last = at;
  while (/^\d+[km]?$/u.test(words[last + 1]?.folded ?? "")) last += 1;
  if (!QUANTITIES.has(words[last + 1]?.stem ?? "")) return null;
  last += 1;
  if (words[last + 1]?.folded === "per") last += 1;
  return RHYTHMS.has(words[last + 1]?.folded ?? "") ? last + 1 : last;
}
