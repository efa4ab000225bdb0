import { nameKey } from "../name-key.ts";
import { readJson } from "./current-names.ts";

interface Locale {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** A country with everything it is called. */
export interface Country {
  readonly code: string;
  readonly name: string;
  /** Keys of its other names, in English and the languages that trackers are also kept in. */
  readonly otherKeys: readonly string[];
}

const LANGUAGES = ["en", "es", "pt", "fr", "de"];

/** Where the first English name of the source is the long one. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  BN: "Brunei",
  CD: "Democratic Republic of the Congo",
  CI: "Ivory Coast",
  CN: "China",
  CZ: "Czechia",
  GM: "Gambia",
  IR: "Iran",
  KP: "North Korea",
  LA: "Laos",
  MD: "Moldova",
  MK: "North Macedonia",
  PS: "Palestine",
  RU: "Russia",
  SY: "Syria",
  TR: "Turkey",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "United States",
  VN: "Vietnam",
};

/** The countries of ISO 3166-1 by alpha-2 code. */
export function readCountries(): readonly Country[] {
  const codes = readJson<readonly (readonly string[])[]>("i18n-iso-countries/codes.json");
  const locales = LANGUAGES.map((language) =>
    readJson<Locale>(`i18n-iso-countries/langs/${language}.json`),
  );
  return codes.map(([code = "", threeLetters = ""]) => {
    const names = locales.flatMap((locale) => locale.countries[code] ?? []);
    const name = SHORT_NAMES[code] ?? names[0] ?? code;
    const keys = new Set([code, threeLetters, ...names].map(nameKey));
    keys.delete(nameKey(name));
    return { code, name, otherKeys: [...keys] };
  });
}
