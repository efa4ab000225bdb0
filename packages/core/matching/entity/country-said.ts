import { type Word, wordsOf } from "../../reading/text/words.ts";
import { countryEndingAt } from "./country-words.ts";
import { JOINERS } from "./entity-words.ts";
import { legalFormEndingAt } from "./legal-forms.ts";

/** The most words that the name of a country has: "Bosnia and Herzegovina". */
const LONGEST_COUNTRY = 4;

/** A first, cheap look: most cells hold names only. */
const MAY_SAY = /\sin\s+(?:the\s+)?\p{Lu}/u;

/** "Acme Ltd in Ireland and Beta Ltd in Malta" with the countries put as lists have them: "Acme Ltd (Ireland)". */
export function withCountriesBeside(text: string): string {
  if (!MAY_SAY.test(text)) return text;
  const words = wordsOf(text);
  const tokens = words.map(({ folded }) => folded);
  let written = "";
  let from = 0;
  for (const [at, { end }] of words.entries()) {
    if (at === 0 || end < from || legalFormEndingAt(tokens, at + 1) === null) continue;
    const country = countryBehind(words, tokens, at + 1);
    if (country === null) continue;
    written += `${text.slice(from, end)} (${text.slice(country.start, country.end)})`;
    from = country.end;
  }
  return written + text.slice(from);
}

/** Where the country of "in the …" at a word stands in the text; `null` where no such words stand there. */
function countryBehind(
  words: readonly Word[],
  tokens: readonly string[],
  at: number,
): Pick<Word, "start" | "end"> | null {
  if (tokens[at] !== "in") return null;
  const first = tokens[at + 1] === "the" ? at + 2 : at + 1;
  for (let end = Math.min(first + LONGEST_COUNTRY, words.length); end > first; end -= 1) {
    const named = tokens.slice(first, end);
    const [start, last] = [words[first], words[end - 1]];
    if (start === undefined || last === undefined) continue;
    if (countryEndingAt(named, named.length)?.length === named.length && endsThere(words, end)) {
      return { start: start.start, end: last.end };
    }
  }
  return null;
}

/** "In Ireland Street" names no country. */
function endsThere(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next === undefined || next.gap !== 0 || JOINERS.has(next.folded);
}
