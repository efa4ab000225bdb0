import type { PlaceKind } from "./gazetteer.ts";
import type { GazetteerData } from "./gazetteer-data.ts";
import { nameKey } from "./name-key.ts";
import type { PlaceIndex, PlaceRecord } from "./place-index.ts";

/** Adds what the generated texts hold: countries, their divisions, and their cities. */
export function addGeneratedPlaces(data: GazetteerData, index: PlaceIndex): void {
  for (const line of data.countries.split("\n")) addDivision(line, "country", index);
  for (const line of data.subdivisions.split("\n")) addDivision(line, "subdivision", index);
  addCities(data.cities, index);
}

/** "PH.07 Central Visayas|other key". */
function addDivision(line: string, kind: PlaceKind, index: PlaceIndex): void {
  const [head = "", ...otherKeys] = line.split("|");
  const space = head.indexOf(" ");
  const id = head.slice(0, space);
  const parent = index.byId(id.slice(0, Math.max(0, id.lastIndexOf("."))));
  const record: PlaceRecord = {
    id,
    name: head.slice(space + 1),
    kind,
    country: id.slice(0, 2),
    parents: listOf(parent),
    population: 0,
  };
  index.add(record, nameKey(record.name));
  for (const key of otherKeys) index.name(record, key);
}

/** Blocks of `=PH.07.21` and the cities in it; generate/city-blocks.ts tells the form. */
function addCities(text: string, index: PlaceIndex): void {
  let parents: readonly PlaceRecord[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("=")) parents = listOf(index.byId(line.slice(1)));
    else addCity(line, parents, index);
  }
}

function listOf(record: PlaceRecord | undefined): readonly PlaceRecord[] {
  return record === undefined ? [] : [record];
}

/** "e6 Makati City|makati"; a regex over so many lines would be most of the time it takes. */
function addCity(line: string, parents: readonly PlaceRecord[], index: PlaceIndex): void {
  const division = parents[0];
  if (division === undefined) return;
  const marked = markAt(line);
  const wholeEnd = line[marked] === "^" ? line.indexOf("^", marked + 1) : marked;
  const bar = line.indexOf("|", wholeEnd);
  const name = line.slice(wholeEnd + 1, bar < 0 ? line.length : bar);
  const whole = line.slice(marked + 1, wholeEnd);
  const city = whole === "" ? undefined : cityIn(division, whole, index);
  const key = nameKey(name);
  const record: PlaceRecord = {
    id: freeId(`${division.id}/${key}`, index),
    name,
    kind: line[marked] === " " ? "city" : "district",
    country: division.country,
    parents: city === undefined ? parents : [city],
    population: parseInt(line.slice(0, marked), 36),
  };
  index.add(record, key);
  if (city === undefined) addToPopulation(division, record.population);
  if (bar < 0) return;
  for (const other of line.slice(bar + 1).split("|")) {
    if (isSameName(key, other)) index.name(record, other);
    else index.nameFaintly(record, other);
  }
}

/** Where the population ends: at a space, `*` or `^`. */
function markAt(line: string): number {
  let at = 0;
  while (at < line.length && (line.charCodeAt(at) > 94 || isDigit(line.charCodeAt(at)))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The whole city comes before its districts: it has more people. */
function cityIn(division: PlaceRecord, name: string, index: PlaceIndex): PlaceRecord | undefined {
  return index.byId(`${division.id}/${nameKey(name)}`);
}

/** "Quezon" for Quezon City is the name itself, not another name. */
function isSameName(key: string, other: string): boolean {
  return `${other} city` === key || other === `${key} city` || other === `city of ${key}`;
}

function addToPopulation(place: PlaceRecord, people: number): void {
  place.population += people;
  for (const parent of place.parents) addToPopulation(parent, people);
}

function freeId(wanted: string, index: PlaceIndex): string {
  let id = wanted;
  for (let copy = 2; index.byId(id) !== undefined; copy += 1) id = `${wanted} ${copy}`;
  return id;
}
