import { nameKey } from "../name-key.ts";

/** A first-level division, or a province of the Philippines. */
export interface Subdivision {
  /** `IN.10`, `PH.07.22`. */
  readonly code: string;
  readonly name: string;
  readonly otherKeys: readonly string[];
}

const TYPE_BEFORE = /^(?:Province|State|County|Region|City) of /u;
const TYPE_AFTER =
  /^(?<own>.+?) (?:Province|State|County|Region|Department|Governorate|District|Prefecture|Oblast|Parish|Voivodeship|Division|Municipality|Metropolitan|City|D\.C\.|F\.D\.)$/u;
const NO_NAME_OF_ITS_OWN =
  /^(?:(?:north|south|east|west|central|capital|metropolitan|upper|lower|ern|national|\s)+|new)$/iu;

/** The divisions that may be found by name: the first level everywhere, and Philippine provinces. */
export function subdivisionsOf(
  divisions: ReadonlyMap<string, string>,
  secondDivisions: ReadonlyMap<string, string>,
  localNames: ReadonlyMap<string, readonly string[]>,
  countryKeys: ReadonlySet<string>,
): readonly Subdivision[] {
  const provinces = [...secondDivisions].filter(([code]) => isPhilippineProvince(code));
  const named = [...divisions, ...provinces]
    .map(([code, name]) => subdivision(code, name, countryKeys))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const taken = new Set([
    ...countryKeys,
    ...named.flatMap(({ name, otherKeys }) => [nameKey(name), ...otherKeys]),
  ]);
  return named.map((it) => withLocalNames(it, localNames.get(it.code) ?? [], taken));
}

/** A name in the language of the country counts where nothing else is called so in English. */
function withLocalNames(
  division: Subdivision,
  names: readonly string[],
  taken: ReadonlySet<string>,
): Subdivision {
  const keys = new Set(names.map(nameKey).filter((key) => key !== "" && !taken.has(key)));
  return { ...division, otherKeys: [...division.otherKeys, ...keys] };
}

/** The parts of Metro Manila that the dump calls second-level are no provinces. */
function isPhilippineProvince(code: string): boolean {
  return code.startsWith("PH.") && !code.startsWith("PH.NCR.");
}

function subdivision(
  code: string,
  fullName: string,
  countryKeys: ReadonlySet<string>,
): Subdivision {
  const name = fullName.replace(TYPE_BEFORE, "");
  const keys = new Set([nameKey(fullName)]);
  const own = TYPE_AFTER.exec(name)?.groups?.["own"];
  const ownKey = own === undefined || NO_NAME_OF_ITS_OWN.test(own) ? "" : nameKey(own);
  if (ownKey !== "" && !countryKeys.has(ownKey)) keys.add(ownKey);
  const state = /^US\.(?<letters>[A-Z]{2})$/u.exec(code)?.groups?.["letters"];
  if (state !== undefined) keys.add(nameKey(state));
  keys.delete(nameKey(name));
  return { code, name, otherKeys: [...keys] };
}
