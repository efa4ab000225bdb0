import { readEntities } from "./entity-text.ts";

/**
 * The country that a company name says it is of, as an ISO 3166-1 alpha-2 code: `PH` for "TaskCo
 * Philippines, Inc.". `null` where the name says none, or more than one, or a region.
 */
export function countryOfEntity(name: string): string | null {
  const [first] = readEntities(name).names;
  if (first === undefined) return null;
  const codes = new Set([...first.countries, ...first.besideCountries].filter(isCountry));
  const [code, ...more] = codes;
  return code === undefined || more.length > 0 ? null : code;
}

function isCountry(code: string): boolean {
  return code.length === 2;
}
