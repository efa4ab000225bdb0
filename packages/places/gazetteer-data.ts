import type { CuratedCountry, Names } from "./curated/curated-country.ts";
import type { CuratedRegion } from "./curated/regions.ts";

/** What a gazetteer is made from: the generated texts in data/, and the curated layer on top. */
export interface GazetteerData {
  readonly countries: string;
  readonly subdivisions: string;
  readonly cities: string;
  readonly curatedCountries: readonly CuratedCountry[];
  readonly regions: readonly CuratedRegion[];
  readonly countryNames: Readonly<Record<string, string>>;
  /** Names of cities in other languages, by country. */
  readonly foreignNames: Readonly<Record<string, readonly Names[]>>;
}
