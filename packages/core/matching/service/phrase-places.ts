import { isFiller } from "../../reading/text/generic-words.ts";
import { joins } from "../../reading/text/joiners.ts";
import type { WordSpan } from "../../reading/services/meant/service-look.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import type { NeededPhrase } from "./match-phrase.ts";

/**
 * Where the words of a phrase stand in a text: as they are, or turned around, "filtering of email" and "filtering of
 * web and email" for "email filtering".
 */
export function phrasePlaces({ stems }: NeededPhrase, words: readonly Word[]): readonly WordSpan[] {
  const found: WordSpan[] = [];
  for (let first = 0; first + stems.length <= words.length; first += 1) {
    if (!stems.every((stem, index) => words[first + index]?.stem === stem)) continue;
    found.push({ first, last: first + stems.length - 1 });
  }
  const deed = found.length === 0 ? deedOf(stems) : null;
  return deed === null ? found : turnedPlaces(deed, words);
}

/** What is done, and to what, by the roots of their words. */
interface Deed {
  readonly act: string;
  readonly object: string;
}

const SHORTEST_ROOT = 4;

/** "Email filtering", "filtering of email": two words that say what is done to what; `null` for any other phrase. */
function deedOf(stems: readonly string[]): Deed | null {
  const [first = "", second = "", third] = stems;
  const isTurned = second === "of" && stems.length === 3 && third !== undefined;
  if (!isTurned && stems.length !== 2) return null;
  const act = rootOf(isTurned ? first : second);
  const object = rootOf(isTurned ? third : first);
  const isTelling = (root: string) => root.length >= SHORTEST_ROOT && !isFiller(root);
  return isTelling(act) && isTelling(object) ? { act, object } : null;
}

/** "Patching", "patch" and "dispatching", "dispatch" are one act; "labelling" and "label" are, too. */
function rootOf(stem: string): string {
  const root = stem.length > SHORTEST_ROOT + 2 ? stem.replace(/ing$/u, "") : stem;
  return (root === stem ? root : root.replace(/([lmnpt])\1$/u, "$1")).replace(/e$/u, "");
}

function turnedPlaces({ act, object }: Deed, words: readonly Word[]): readonly WordSpan[] {
  const found: WordSpan[] = [];
  for (const [at, { stem }] of words.entries()) {
    if (rootOf(stem) !== act) continue;
    const before = at - 1;
    const isBeside = words[at]?.gap === 0 && !isPlural(words[at]);
    if (isBeside && rootOf(words[before]?.stem ?? "") === object) {
      found.push({ first: before, last: at });
      continue;
    }
    const last = objectBehind(object, words, at);
    if (last !== null) found.push({ first: at, last });
  }
  return found;
}

/** "Email filters" are things; "email filter", "email filtering" may be what is done. */
function isPlural(word: Word | undefined): boolean {
  return word?.folded === `${word?.stem ?? ""}s`;
}

/** Words that may stand between an act and what it is done to: "patch management of". */
const DONE_AS = new Set(["management", "service", "processing", "work", "operation"]);
const ARTICLES = new Set(["the", "all", "any", "it", "their", "our", "client", "customer"]);

/** As many items of a list are looked through. */
const MOST_ITEMS = 6;

/** Where the object stands in the list behind "of"; `null` where there is no such list, or it is not on it. */
function objectBehind(object: string, words: readonly Word[], act: number): number | null {
  const of = DONE_AS.has(words[act + 1]?.stem ?? "") ? act + 2 : act + 1;
  if (words[of]?.folded !== "of" || words[of].gap !== 0) return null;
  let at = of + 1;
  while (ARTICLES.has(words[at]?.stem ?? "")) at += 1;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & ~Gap.comma) !== 0) return null;
    if (rootOf(word.stem) === object) return isWholeItem(words, at) ? at : null;
    at += isJoined(words, at + 1) ? 2 : 1;
    if (!isParted(words, at)) return null;
  }
  return null;
}

/** "Filtering of email archives" is no filtering of email. */
function isWholeItem(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined || next.gap !== 0 || ENDS_ITEM.has(next.folded) || isJoined(words, at + 1)
  );
}

const ENDS_ITEM = new Set(
  "for from in at on by to with within under as via per performed provided delivered".split(" "),
);

function isJoined(words: readonly Word[], at: number): boolean {
  return joins(words[at]?.folded ?? "", "", "");
}

function isParted(words: readonly Word[], at: number): boolean {
  return ((words[at]?.gap ?? 0) & Gap.comma) !== 0 || isJoined(words, at - 1);
}
