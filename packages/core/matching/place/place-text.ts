import { isCloudRegionLabel } from "@scopefit/places/cloud-regions";
import type { Gazetteer, Place } from "@scopefit/places/gazetteer";
import { nameKey } from "@scopefit/places/name-key";

import { withNamesakes } from "./namesakes.ts";
import { placePart } from "./place-part.ts";
import {
  isWide,
  type KeyedPart,
  liesIn,
  type PlaceReading,
  readingsOfText,
  thoseInside,
} from "./place-reading.ts";
import { withQuartersElsewhere } from "./quarters-elsewhere.ts";

/** Trackers repeat their sites from row to row; the lists that hold them differ far more. */
const REMEMBERED_TEXTS = 5_000;

/** What one text names by itself. */
interface ReadText {
  /** As a text of a list: addresses and words that name nothing may yet find their place beside it. */
  readonly readings: readonly PlaceReading[];
  /** As the only text there is. */
  readonly alone: readonly PlaceReading[];
  readonly isCloudLabel: boolean;
}

const remembered = new WeakMap<Gazetteer, Map<string, ReadText>>();

/**
 * The places that a list of texts names. A text may hold an address with commas; an address may
 * also have been taken apart at its commas: "Makati City", "Metro Manila" and "Philippines" in a
 * row are one place, since each contains the one before it.
 */
export function placeReadings(
  texts: readonly string[],
  gazetteer: Gazetteer,
): readonly PlaceReading[] {
  const known = rememberedOf(gazetteer);
  const [only] = texts;
  if (only === undefined) return [];
  if (texts.length === 1) return readText(only, gazetteer, known).alone;
  const readings: PlaceReading[] = [];
  for (const text of texts) {
    const read = readText(text, gazetteer, known);
    if (read.isCloudLabel && readings.at(-1)?.kind === "cloud") continue;
    addText(read.readings, readings, text.includes(","));
  }
  const named = withNamesOfSites(settled(withNamesakes(readings)));
  return areEntries(texts) ? named : withQuartersElsewhere(named, "list");
}

/** Whether something stronger than commas parts the texts. */
function areEntries(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes(","));
}

function rememberedOf(gazetteer: Gazetteer): Map<string, ReadText> {
  let known = remembered.get(gazetteer);
  if (known === undefined) {
    known = new Map();
    remembered.set(gazetteer, known);
  }
  return known;
}

const BETWEEN_PARTS = /\s*[,;\u060c\u061b()[\]|\n]\s*|\s+[-\u2013\u2014/]\s+|\s*:\s+/u;

function readText(text: string, gazetteer: Gazetteer, known: Map<string, ReadText>): ReadText {
  let read = known.get(text);
  if (read === undefined) {
    if (known.size >= REMEMBERED_TEXTS) known.clear();
    const parts = readingsOfText(partsOf(text, gazetteer));
    const readings = withQuartersElsewhere(withNamesakes(parts), "entry");
    read = { readings, alone: settled(readings), isCloudLabel: isCloudRegionLabel(text) };
    known.set(text, read);
  }
  return read;
}

/** The parts between commas and brackets; "Frankfurt (Oder)" is a name with brackets of its own. */
function partsOf(text: string, gazetteer: Gazetteer): readonly KeyedPart[] {
  const pieces = gazetteer.find(text).length > 0 ? [text] : piecesOf(text, gazetteer);
  return pieces
    .map(withSectors)
    .map((piece) => ({ key: nameKey(piece), part: placePart(piece, gazetteer) }))
    .filter(({ key }) => key !== "");
}

/** "Noida Sec-62" is "Noida Sector 62". */
function withSectors(piece: string): string {
  return piece.replace(SECTOR, "Sector ");
}

const SECTOR = /(?<!\p{L})Sec(?:\.\s?|[\s-])(?=(?:\d{1,3}|[IVX]{1,4})(?![\p{L}\d]))/giu;

/** "Bulgaria's Sofia": the country stands first. */
const WHOSE = /^([^,;()[\]]+)['\u2019]s\s+(\p{Lu}[^,;()[\]]+)$/u;

function piecesOf(text: string, gazetteer: Gazetteer): readonly string[] {
  const [, owner = "", city = ""] = WHOSE.exec(text.trim()) ?? [];
  const isWhole = owner !== "" && gazetteer.find(owner).some(isWide);
  return isWhole ? [city, owner] : text.split(BETWEEN_PARTS);
}

/** Without what names nothing, where anything else is named; an address of no place is unknown. */
function settled(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const apart = withStreetsBefore(readings);
  if (!apart.some(({ kind }) => kind === "address" || kind === "vague")) return apart;
  const all = withStreetsBehind(apart).map((it) =>
    it.kind === "address" ? ({ ...it, kind: "unknown" } as const) : it,
  );
  const named = all.filter(({ kind }) => kind !== "vague");
  return named.length > 0 ? named : all;
}

/** Higher than cities number their districts: a number of a house. */
const HOUSE_NUMBER = /^(?:3[1-9]|[4-9]\d|\d{3})$/u;
/** With a postal code, which begins the line of the town in an address. */
const LINE_OF_TOWN = /(?:^|\s)\d{4,6}(?=\s|$)/u;

/** "Santiago de Compostela 94, 2ª planta, 28035 Madrid": the city with a house number is a street in the other. */
function withStreetsBefore(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  if (!readings.some(({ address }) => HOUSE_NUMBER.test(address))) return readings;
  return readings.filter((reading, at) => {
    const town = readings[at + 1];
    const isStreet = HOUSE_NUMBER.test(reading.address) && LINE_OF_TOWN.test(town?.address ?? "");
    return !isStreet;
  });
}

/** "Bogotá, Calle 26 # 92-32": a street that no other place follows is in the city before it. */
function withStreetsBehind(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const last = readings.at(-1);
  const city = readings.at(-2);
  if (last?.kind !== "address" || last.places.length > 0 || city?.kind !== "place") return readings;
  if (city.places.every(isWide) || !/\d/u.test(last.key)) return readings;
  const address = `${city.address} ${last.key}`.trim();
  return [...readings.slice(0, -2), { ...city, key: `${city.key} ${last.key}`, address }];
}

function addText(
  [first, ...more]: readonly PlaceReading[],
  readings: PlaceReading[],
  isWhole: boolean,
): void {
  if (first === undefined) return;
  // A name that nobody knows lies in no place that has its own country beside it.
  if (isWhole && readings.at(-1)?.kind === "unknown") readings.push(first);
  else addFirst(first, readings);
  readings.push(...more);
}

/** Adds the first place of a text, which may complete the place of the text before it. */
function addFirst(next: PlaceReading, readings: PlaceReading[]): void {
  const last = readings.at(-1);
  const mayJoin = last !== undefined && (next.address === "" || last.kind === "address");
  const joined = mayJoin ? joinedAcross(last, next) : null;
  if (joined === null) {
    readings.push(next);
    return;
  }
  readings[readings.length - 1] = joined;
  const country = next.places[0];
  if (country?.kind === "country") settleCountry(readings, country);
}

/** Of a name that is a company's, and no town's. */
const ORGANISATION =
  /\s(?:bpo|ltd|limited|inc|llc|plc|corp|gmbh|ag|bv|sa|sas|spa|srl|pvt|group|outsourcing)$/u;

function joinedAcross(last: PlaceReading, next: PlaceReading): PlaceReading | null {
  if (last.kind === "address" && (next.kind === "address" || next.kind === "unknown")) {
    return { ...last, key: bothKeys() };
  }
  if (next.kind !== "place") return null;
  if (last.kind === "address") return addressIn(last, next, bothKeys());
  if (last.kind === "unknown") {
    if (ORGANISATION.test(last.key)) return null;
    const wide = next.places.filter((it) => isWide(it) && !isNearlyOneCity(it, next.places));
    return last.places.length === 0 && wide.length > 0
      ? { ...last, key: bothKeys(), places: wide }
      : null;
  }
  const inside = last.kind === "place" ? thoseInside(last.places, next.places) : [];
  return inside.length > 0 ? { ...last, key: bothKeys(), places: inside } : null;

  function bothKeys(): string {
    return `${last.key} ${next.key}`;
  }
}

/** "Solara Cebu, IT Park, Cebu City": a name with a city in it, before a place in that city, is a site there. */
function withNamesOfSites(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  if (!readings.some(({ kind, places }) => kind === "unknown" && places.length > 0))
    return readings;
  return readings.map((reading, at) => {
    const next = readings[at + 1];
    if (reading.kind !== "unknown" || next === undefined || !isCalledAfter(reading, next))
      return reading;
    return { ...reading, kind: "place", places: next.places, address: reading.key };
  });
}

function isCalledAfter({ places }: PlaceReading, next: PlaceReading): boolean {
  const cities = places.filter((place) => !isWide(place));
  return (
    next.kind === "place" &&
    next.places.some(
      (it) => !isWide(it) && cities.some(({ id }) => id === it.id || it.within.includes(id)),
    )
  );
}

/** A province that hardly has another town than the one of its name: no unknown town is looked for in it. */
function isNearlyOneCity(province: Place, places: readonly Place[]): boolean {
  return places.some(
    (city) =>
      !isWide(city) && liesIn(city, province) && city.population > province.population * 0.8,
  );
}

function addressIn(last: PlaceReading, next: PlaceReading, key: string): PlaceReading {
  const address = `${last.key} ${next.address}`.trim();
  const near = thoseInside(last.places, next.places);
  if (near.length > 0 && next.places.every(isWide)) {
    return { kind: "place", key, places: near, address };
  }
  const kind = next.places.every(isWide) ? "unknown" : "place";
  return { kind, key, places: next.places, address };
}

/** The country at the end of "San José, Heredia, Costa Rica" is that of both. */
function settleCountry(readings: PlaceReading[], country: Place): void {
  for (let at = readings.length - 2; at >= 0; at -= 1) {
    const reading = readings[at];
    const inside = thoseInside(reading?.places ?? [], [country]);
    if (reading?.kind !== "place" || inside.length === 0) return;
    if (inside.length === reading.places.length) continue;
    readings[at] = { ...reading, key: `${reading.key} ${nameKey(country.name)}`, places: inside };
  }
}
