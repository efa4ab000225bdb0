import { wordsOf } from "../reading/words.ts";
import { mayEndCountry } from "./country-words.ts";
import { readEntities } from "./entity-text.ts";

/**
 * The country that a company name says it is of, as an ISO 3166-1 alpha-2 code: `PH` for "TaskCo
 * Philippines, Inc.". `null` where the name says none, or more than one, or a region.
 */
export function countryOfEntity(name: string): string | null {
  if (!mayNameCountry(name)) return null;
  const [first] = readEntities(name).names;
  if (first === undefined) return null;
  const codes = new Set([...first.countries, ...first.besideCountries].filter(isCountry));
  const [code, ...more] = codes;
  return code === undefined || more.length > 0 ? null : code;
}

/** Letters that may be written without spaces between the words of a name. */
const NOT_PLAIN = /[^ -~]/u;

/**
 * A first look, since every row asks and most names say no country. Single letters may be the
 * initials of one ("U.K."), which only the full reading puts together.
 */
function mayNameCountry(name: string): boolean {
  if (NOT_PLAIN.test(name)) return true;
  return wordsOf(name).some(({ folded }) => folded.length === 1 || mayEndCountry(folded));
}

function isCountry(code: string): boolean {
  return code.length === 2;
}
