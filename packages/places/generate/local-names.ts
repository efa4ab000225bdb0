import { iso31662 } from "iso-3166";

import { nameKey } from "../name-key.ts";
import { readJson } from "./current-names.ts";

/** What the file of English names holds, of which only the names matter here. */
interface EnglishNames {
  readonly subdivisions: {
    readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
  };
}

/** ISO 3166-2 and the English names differ on which code stands for which province of Iran. */
const RENUMBERED: ReadonlySet<string> = new Set(["IR"]);

/**
 * The names that divisions have in their own country, by GeoNames code: `ES.51` is "Andalucía". ISO 3166-2 has
 * those names and GeoNames has its own codes; the English names that CLDR has for the codes of ISO lead from one to the other.
 */
export function readLocalNames(
  divisions: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const english = readJson<EnglishNames>("cldr-subdivisions-full/subdivisions/en/en.json")
    .subdivisions.localeDisplayNames.subdivisions;
  const codes = codesByName(divisions);
  const names = new Map<string, string[]>();
  for (const { code, name } of iso31662) {
    const country = code.slice(0, 2);
    if (RENUMBERED.has(country)) continue;
    const known = [english[code.replace("-", "").toLowerCase()] ?? "", ...namesIn(name)];
    const found = known.map((it) => codes.get(`${country} ${plainKey(it)}`)).find(Boolean);
    if (found !== undefined) names.set(found, [...(names.get(found) ?? []), ...namesIn(name)]);
  }
  return names;
}

/** GeoNames codes by country and English name; names that two divisions of a country share lead nowhere. */
function codesByName(divisions: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const [code, name] of divisions) {
    const key = `${code.slice(0, 2)} ${plainKey(name)}`;
    if (codes.has(key)) shared.add(key);
    codes.set(key, code);
  }
  for (const key of shared) codes.delete(key);
  return codes;
}

const TYPE =
  /\b(?:province|state|county|region|department|governorate|district|prefecture|oblast|parish|voivodeship|division|of)\b/gu;

/** "State of Berlin" and "Berlin" are one. */
function plainKey(name: string): string {
  return nameKey(nameKey(name).replaceAll(TYPE, " "));
}

/** A division in brackets or behind its name: "Asturias, Principado de", "Bolzano [Bozen]". */
const BETWEEN_NAMES = /\s*[,/[\]()]\s*/u;
const TITLE = /^\p{Lu}?[\p{L}' ]* (?:de|da|do|del|di)$|^(?:Ciudad|Provincia|Région)$/u;

function namesIn(name: string): readonly string[] {
  return name
    .replaceAll("*", "")
    .split(BETWEEN_NAMES)
    .filter((it) => it !== "" && !TITLE.test(it));
}
