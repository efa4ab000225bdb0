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

/** Languages of which the names count that are long enough to be no other word. */
const FURTHER_LANGUAGES = [
  ..."it nl pl cs sk hu ro bg hr sl el sv da nb fi et lv lt tr ru uk ar he ja ko zh id th".split(
    " ",
  ),
];

/** Names of other languages that are also a city, a part of one, or another country. */
const ALSO_OTHER_WORDS: ReadonlySet<string> = new Set(
  "niger dominika kongo gvineja brasilia columbia komoro salvador guama wlochy norfolk عمان somali tunis".split(
    " ",
  ),
);

const LATIN = /^[\p{Script=Latin}\s'’-]+$/u;
const SHORTEST_LATIN = 5;
const SHORTEST = 2;

function isTelling(key: string): boolean {
  if (ALSO_OTHER_WORDS.has(key)) return false;
  return key.length >= (LATIN.test(key) ? SHORTEST_LATIN : SHORTEST);
}

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
  const locales = LANGUAGES.map(localeOf);
  const further = FURTHER_LANGUAGES.map(localeOf);
  const known = codes.map(([code = "", threeLetters = ""]) => {
    const names = locales.flatMap((locale) => locale.countries[code] ?? []);
    const name = SHORT_NAMES[code] ?? names[0] ?? code;
    const keys = new Set([code, threeLetters, ...names].map(nameKey));
    return { code, name, keys };
  });
  const owners = new Map(known.flatMap(({ code, keys }) => [...keys].map((key) => [key, code])));
  const more = known.map(({ code }) =>
    further
      .flatMap((locale) => locale.countries[code] ?? [])
      .map(nameKey)
      .filter(isTelling),
  );
  const claims = new Map<string, Set<string>>();
  for (const [at, keys] of more.entries()) {
    for (const key of keys)
      claims.set(key, (claims.get(key) ?? new Set()).add(known[at]?.code ?? ""));
  }
  return known.map(({ code, name, keys }, at) => {
    const own = (more[at] ?? []).filter((key) => isOfOne(key, code));
    const all = new Set([...keys, ...own]);
    all.delete(nameKey(name));
    return { code, name, otherKeys: [...all] };
  });

  /** A name that two countries have in two languages tells neither. */
  function isOfOne(key: string, code: string): boolean {
    return (owners.get(key) ?? code) === code && claims.get(key)?.size === 1;
  }
}

function localeOf(language: string): Locale {
  return readJson<Locale>(`i18n-iso-countries/langs/${language}.json`);
}
