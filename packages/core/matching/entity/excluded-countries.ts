import { isOneCountry } from "./country-words.ts";
import type { EntityName } from "./entity-name.ts";
import type { Membership } from "../scope-match.ts";

/** What a text says of the countries of the companies it does not name. */
interface CountryLimits {
  readonly excludedCountries: readonly string[];
  readonly onlyCountries: readonly string[];
}

/**
 * Whether a company is left out by its country: "Acme Brasil Ltda" by "excluding the subsidiaries in Brazil" and
 * by "and its US subsidiaries only". A company that is named stays in, unless it is the part of it in that
 * country that is needed: "Acme Inc (Philippines)".
 */
export function isOfExcludedCountry(
  { countries, besideCountries, branchCountry }: EntityName,
  { excludedCountries, onlyCountries }: CountryLimits,
  found: Membership,
): boolean {
  const isLeftOut = (code: string) => excludedCountries.includes(code);
  const beside = branchCountry === null ? besideCountries : [branchCountry];
  if (beside.length > 0 && beside.every(isLeftOut)) return true;
  const own = [...countries, ...besideCountries];
  if (found === "IN" || own.length === 0) return false;
  if (own.every(isLeftOut)) return true;
  return (
    onlyCountries.length > 0 &&
    own.every((code) => isOneCountry(code) && !onlyCountries.includes(code)) &&
    onlyCountries.every(isOneCountry)
  );
}
