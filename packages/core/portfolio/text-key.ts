import { comparable } from "../facts/row-identity.ts";
import { textHash } from "../reading/text/text-hash.ts";

/** Shorter texts are the same by chance: "contact centre services" is what they all sell. */
const FEWEST_WORDS = 12;

/** A text with fewer characters has fewer words; counting them is not needed. */
const SHORTEST_TEXT = 2 * FEWEST_WORDS;

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * A key for a long text: equal where the words are, whatever their case and punctuation and whichever
 * vendor's name stands among them. `null` for a text of fewer than twelve words.
 */
export function longTextKey(text: string, vendor: string): string | null {
  if (text.length < SHORTEST_TEXT) return null;
  const name = comparable(vendor);
  const nameless = name === "" ? comparable(text) : comparable(text).replaceAll(name, " vendor ");
  const words = nameless.match(WORDS) ?? [];
  return words.length < FEWEST_WORDS ? null : textHash(words.join(" "));
}
