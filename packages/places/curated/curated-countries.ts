import { africa } from "./africa.ts";
import { asiaPacific } from "./asia-pacific.ts";
import type { CuratedCountry } from "./curated-country.ts";
import { europe } from "./europe.ts";
import { india } from "./india.ts";
import { latinAmerica } from "./latin-america.ts";
import { northAmerica } from "./north-america.ts";
import { philippines } from "./philippines.ts";

/** The curated layer of every country that has one. */
export const curatedCountries: readonly CuratedCountry[] = [
  philippines,
  india,
  ...latinAmerica,
  ...africa,
  ...europe,
  ...asiaPacific,
  ...northAmerica,
];
