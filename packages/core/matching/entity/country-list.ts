import { isSameCore } from "./compare-names.ts";
import { isOneCountry } from "./country-words.ts";
import type { EntityName } from "./entity-name.ts";

/**
 * Whether a list names a group's companies country by country and leaves this one's country out: "Acme (Ireland)
 * Ltd, Acme (France) SAS" beside "Acme (UK) Ltd". Each name has to be a registered one that holds a country.
 */
export function isOffCountryList(name: EntityName, listed: readonly EntityName[]): boolean {
  const [own, ...more] = name.countries;
  if (own === undefined || more.length > 0 || name.family === null) return false;
  return (
    listed.length > 1 &&
    listed.every(
      (other) => isSameCore(name, other) && other.family !== null && isOfOtherCountry(other, own),
    )
  );
}

function isOfOtherCountry({ countries, besideCountries, seat }: EntityName, own: string): boolean {
  const all = [...countries, ...besideCountries, ...(seat === null ? [] : [seat])];
  return countries.length > 0 && all.every((code) => isOneCountry(code) && code !== own);
}
