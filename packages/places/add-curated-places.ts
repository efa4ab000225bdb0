import type { CuratedCountry, Names } from "./curated/curated-country.ts";
import type { PlaceKind } from "./gazetteer.ts";
import type { GazetteerData } from "./gazetteer-data.ts";
import { nameKey } from "./name-key.ts";
import { liesIn, type PlaceIndex, type PlaceRecord } from "./place-index.ts";

/** Delivery hubs that the data lacks are small towns or new ones. */
const POPULATION_OF_A_HUB = 30;

/** A business park has no people; this only puts it after the towns of its name. */
const POPULATION_OF_A_DISTRICT = 10;

/** Adds the regions, everyday names of countries, and what each country calls its own places. */
export function addCuratedPlaces(data: GazetteerData, index: PlaceIndex): void {
  for (const [code, names] of Object.entries(data.countryNames)) {
    const country = index.byId(code);
    if (country !== undefined) addNames(country, names, index);
  }
  for (const country of data.curatedCountries) addCountry(country, index);
  for (const { names, countries } of data.regions) addRegion(names, countries, index);
  for (const [code, cities] of Object.entries(data.foreignNames)) {
    const within = new CountryNames(code, index);
    for (const names of cities) addForeignNames(names, within, index);
  }
}

/** Names of other languages give way to every place that is called so at home. */
function addForeignNames(names: Names, within: CountryNames, index: PlaceIndex): void {
  const city = within.one(firstOf(names), ["city", "metro"]);
  for (const name of names.split("|")) index.nameFaintly(city, nameKey(name));
}

function addRegion(names: Names, countries: string, index: PlaceIndex): void {
  const region = addPlace(names, "region", null, [], index);
  for (const code of countries.split(" ")) {
    const country = index.byId(code);
    if (country === undefined) continue;
    country.parents = [...country.parents, region];
    region.population += country.population;
  }
}

function addCountry(curated: CuratedCountry, index: PlaceIndex): void {
  const within = new CountryNames(curated.country, index);
  for (const names of curated.subdivisions ?? []) {
    addNames(within.one(firstOf(names), ["subdivision"]), names, index);
  }
  for (const [division, cities] of Object.entries(curated.cities ?? {})) {
    const parent = within.one(division, ["subdivision", "country"]);
    for (const names of cities) addCity(names, parent, within, index);
  }
  for (const [city, districts] of Object.entries(curated.districts ?? {})) {
    const parent = within.one(city, ["city", "district"]);
    for (const names of districts) addDistrict(names, parent, within, index);
  }
  for (const [district, cities] of Object.entries(curated.reaching ?? {})) {
    within.one(district, ["district"]).reachesInto = cities.map((city) =>
      within.one(city, ["city"]),
    );
  }
  for (const [names, cities] of Object.entries(curated.metros ?? {})) {
    const metro = addMetro(names, within, index);
    for (const name of cities) {
      const city = within.one(name, ["city"]);
      city.parents = [...city.parents, metro];
      metro.population += city.population;
    }
  }
  for (const [name, wider] of Object.entries(curated.wider ?? {})) {
    index.prefer(within.one(wider, ["metro", "subdivision"]), nameKey(name));
  }
}

function addCity(names: Names, parent: PlaceRecord, within: CountryNames, index: PlaceIndex): void {
  const known = names
    .split("|")
    .map((name) => within.find(name, ["city", "district"], parent))
    .find((record) => record !== undefined);
  if (known === undefined) {
    addPlace(names, "city", within.country, [parent], index).population = POPULATION_OF_A_HUB;
    return;
  }
  known.kind = "city";
  addNames(known, names, index);
}

/** A suburb that the data takes for a city of its own becomes the district that it is. */
function addDistrict(
  names: Names,
  parent: PlaceRecord,
  within: CountryNames,
  index: PlaceIndex,
): void {
  const division = parent.parents.find(({ kind }) => kind === "subdivision");
  const known = division && within.find(firstOf(names), ["city", "district"], division);
  if (known === undefined || known === parent) {
    const added = addPlace(names, "district", within.country, [parent], index);
    added.population = POPULATION_OF_A_DISTRICT;
    return;
  }
  known.kind = "district";
  known.parents = [parent];
  addNames(known, names, index);
}

/** A metropolitan area that bears the name of a division is that division: Metro Manila is the NCR. */
function addMetro(names: Names, within: CountryNames, index: PlaceIndex): PlaceRecord {
  const division = names
    .split("|")
    .map((name) => within.find(name, ["subdivision"]))
    .find((record) => record !== undefined);
  if (division === undefined) {
    const country = index.byId(within.country);
    return addPlace(names, "metro", within.country, country === undefined ? [] : [country], index);
  }
  division.name = firstOf(names);
  division.kind = "metro";
  addNames(division, names, index);
  return division;
}

function addPlace(
  names: Names,
  kind: PlaceKind,
  country: string | null,
  parents: readonly PlaceRecord[],
  index: PlaceIndex,
): PlaceRecord {
  const name = firstOf(names);
  const id = `${country ?? "region"}/${kind}/${nameKey(name)}`;
  const record: PlaceRecord = { id, name, kind, country, parents, population: 0 };
  index.add(record, nameKey(record.name));
  addNames(record, names, index);
  return record;
}

function addNames(record: PlaceRecord, names: Names, index: PlaceIndex): void {
  for (const name of names.split("|")) index.name(record, nameKey(name));
}

function firstOf(names: Names): string {
  const end = names.indexOf("|");
  return end < 0 ? names : names.slice(0, end);
}

/** Finds the places of one country by name. */
class CountryNames {
  readonly country: string;
  readonly #index: PlaceIndex;

  constructor(country: string, index: PlaceIndex) {
    this.country = country;
    this.#index = index;
  }

  find(name: string, kinds: readonly PlaceKind[], inside?: PlaceRecord): PlaceRecord | undefined {
    return this.#index
      .records(nameKey(name))
      .find(
        (record) =>
          record.country === this.country &&
          kinds.includes(record.kind) &&
          (inside === undefined || liesIn(record, inside)),
      );
  }

  /** As `find`; a curated name that means nothing is a slip of ours. */
  one(name: string, kinds: readonly PlaceKind[]): PlaceRecord {
    const found = this.find(name, kinds);
    if (found === undefined) {
      throw new Error(
        `The curated layer of ${this.country} has no ${kinds.join(" or ")} "${name}".`,
      );
    }
    return found;
  }
}
