import { countryEndingAt, countryOfCode } from "@scopefit/core/matching/entity/country-words";
import { wordsOf } from "@scopefit/core/reading/text/words";

/**
 * The country that a short text about a place ends with, as an ISO 3166-1 alpha-2 code: `PH` for
 * "Manila, Philippines" and for "PH". `null` for a place that only a gazetteer knows.
 */
export function countryAtEnd(text: string): string | null {
  const tokens = wordsOf(text).map(({ folded }) => folded);
  const last = tokens.at(-1);
  if (last === undefined) return null;
  const code = countryEndingAt(tokens, tokens.length)?.code ?? countryOfCode(last);
  return code?.length === 2 ? code : null;
}
