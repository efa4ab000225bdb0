import { wordsOf } from "../../reading/text/words.ts";
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
 * A first look, since every row asks and most names say no country. A single letter is no country, but
 * some in a row may be the initials of one ("U.K."); those of "B.V." and "S.A." are not.
 */
function mayNameCountry(name: string): boolean {
  if (NOT_PLAIN.test(name)) return true;
  let initials = "";
  for (const { folded } of wordsOf(name)) {
    if (folded.length > 1) {
      if (mayEndCountry(folded)) return true;
      initials = "";
    } else {
      initials += folded;
      if (mayEndInitials(initials)) return true;
    }
  }
  return false;
}

/** Whether letters that stand apart, the last of them at the end, may spell a country together. */
function mayEndInitials(initials: string): boolean {
  for (let from = 0; from + 1 < initials.length; from += 1) {
    if (mayEndCountry(initials.slice(from))) return true;
  }
  return false;
}

function isCountry(code: string): boolean {
  return code.length === 2;
}
