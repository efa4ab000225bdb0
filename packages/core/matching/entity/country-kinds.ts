import type { Word } from "../../reading/text/words.ts";
import { countryEndingAt, countryOfCode } from "./country-words.ts";
import { isKindWord } from "./entity-lead.ts";

/** A group of companies that a text speaks of by where they are: "its US subsidiaries". */
export interface CountryKind {
  /** ISO 3166-1 alpha-2 codes, or ids of regions. */
  readonly countries: readonly string[];
  /** Whether it says that companies are meant; "Philippines" alone does not. */
  readonly saysKind: boolean;
}

/** What else stands in such words: articles, prepositions, "based in", "those of". */
const FILLERS = new Set(
  (
    "the a all any its our their other in within of for from at based located registered incorporated those ones " +
    "that which are legal group operating local and or de del d da do das dos la las le les los lo el en na nas no nos em " +
    "die der das den des aus im von au aux du et y e o und oder mit sitz con sede il gli dei delle della in nel e " +
    "operation business"
  ).split(" "),
);

/** The longest name of a country has so many words. */
const LONGEST_COUNTRY = 5;

const CODE = /^\p{Lu}{2,3}$/u;

/**
 * The countries by which words pick out companies of a group: "its US subsidiaries", "las filiales de Brasil y
 * Chile", "those in the Philippines", "Philippines". `null` where they name none, or say anything else.
 */
export function countryKindIn(words: readonly Word[], text: string): CountryKind | null {
  const tokens = words.map(({ folded }) => folded);
  const countries: string[] = [];
  let saysKind = false;
  for (let at = 0; at < tokens.length;) {
    const length = countryLengthAt(tokens, at);
    const word = words[at];
    if (length > 0) {
      countries.push(countryEndingAt(tokens, at + length)?.code ?? "");
      at += length;
      continue;
    }
    const written = text.slice(word?.start, word?.end);
    const code = CODE.test(written) ? countryOfCode(tokens[at] ?? "") : null;
    if (code !== null) countries.push(code);
    else if (isKindWord(written)) saysKind = true;
    else if (!FILLERS.has(word?.stem ?? "") && !FILLERS.has(tokens[at] ?? "")) return null;
    at += 1;
  }
  return countries.length > 0 ? { countries, saysKind } : null;
}

/** How many words from `at` on name a country, the longest name first. */
function countryLengthAt(tokens: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_COUNTRY, tokens.length - at); length > 0; length -= 1) {
    if (countryEndingAt(tokens, at + length)?.length === length) return length;
  }
  return 0;
}
