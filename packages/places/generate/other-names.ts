import { nameKey } from "../name-key.ts";
import type { CityRow } from "./city-rows.ts";

/** Other names of smaller cities are hardly ever used in English, and are many. */
const SMALLEST_WITH_OTHER_NAMES = 400_000;

/** In these countries the other names are historic ones, and misleading: Manchester for Richmond. */
const NAMED_IN_ENGLISH = new Set(["US", "GB", "CA", "AU", "NZ", "IE"]);

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M} .'\u2019-]{2,30}$/u;
/** "City of" in languages that nobody keeps a tracker in. */
const CITY_OF =
  /^(?:Dakbayan|Lungsod|Siyudad|Ciudad|Cidade|Cathair|Kota|Thanh pho|Gorod|Horad|Lunsod)\b/u;
const AIRPORT_CODE = /^[A-Z]{3,4}$/u;

/**
 * The keys of the other names by which a city may be found: in Latin letters, no airport codes, none
 * that is a country's name ("Mexico" is not Mexico City).
 */
export function otherNameKeys(
  city: CityRow,
  currentName: string | undefined,
  countryKeys: ReadonlySet<string>,
): readonly string[] {
  const names = currentName === undefined ? [] : [currentName];
  if (city.population >= SMALLEST_WITH_OTHER_NAMES && !NAMED_IN_ENGLISH.has(city.country)) {
    names.push(...city.otherNames.filter(isUsable));
  }
  const own = nameKey(city.name);
  const keys = new Set(names.map(nameKey));
  return [...keys].filter((key) => key.length >= 3 && key !== own && !countryKeys.has(key));
}

function isUsable(name: string): boolean {
  return LATIN_NAME.test(name) && !AIRPORT_CODE.test(name) && !CITY_OF.test(name);
}
