import { isCloudRegionLabel } from "@scopefit/places/cloud-regions";
import type { Gazetteer, Place } from "@scopefit/places/gazetteer";
import { nameKey } from "@scopefit/places/name-key";

import { placePart } from "./place-part.ts";
import { isWide, type PlaceReading, readingsOfText, thoseInside } from "./place-reading.ts";

/** Trackers repeat their lists of sites from row to row. */
const REMEMBERED_LISTS = 5_000;

const remembered = new WeakMap<Gazetteer, Map<string, readonly PlaceReading[]>>();

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
  const list = texts.length === 1 ? (texts[0] ?? "") : texts.join("\n\n");
  let readings = known.get(list);
  if (readings === undefined) {
    if (known.size >= REMEMBERED_LISTS) known.clear();
    readings = read(texts, gazetteer);
    known.set(list, readings);
  }
  return readings;
}

function rememberedOf(gazetteer: Gazetteer): Map<string, readonly PlaceReading[]> {
  let known = remembered.get(gazetteer);
  if (known === undefined) {
    known = new Map();
    remembered.set(gazetteer, known);
  }
  return known;
}

const BETWEEN_PARTS = /\s*[,;()[\]|\n]\s*|\s+[-\u2013\u2014/]\s+|\s*:\s+/u;

function read(texts: readonly string[], gazetteer: Gazetteer): readonly PlaceReading[] {
  const readings: PlaceReading[] = [];
  for (const text of texts) {
    if (readings.at(-1)?.kind === "cloud" && isCloudRegionLabel(text)) continue;
    const parts = text.split(BETWEEN_PARTS).filter((part) => nameKey(part) !== "");
    const keyed = parts.map((part) => ({ key: nameKey(part), part: placePart(part, gazetteer) }));
    const [first, ...more] = readingsOfText(keyed);
    if (first === undefined) continue;
    addFirst(first, readings);
    readings.push(...more);
  }
  const settled = readings.map((it) =>
    it.kind === "address" ? ({ ...it, kind: "unknown" } as const) : it,
  );
  const named = settled.filter(({ kind }) => kind !== "vague");
  return named.length > 0 ? named : settled;
}

/** Adds the first place of a text, which may complete the place of the text before it. */
function addFirst(next: PlaceReading, readings: PlaceReading[]): void {
  const last = readings.at(-1);
  const joined = last === undefined || next.address !== "" ? null : joinedAcross(last, next);
  if (joined === null) {
    readings.push(next);
    return;
  }
  readings[readings.length - 1] = joined;
  const country = next.places[0];
  if (country?.kind === "country") settleCountry(readings, country);
}

function joinedAcross(last: PlaceReading, next: PlaceReading): PlaceReading | null {
  const key = `${last.key} ${next.key}`;
  if (next.kind === "address" && last.kind === "address") return { ...last, key };
  if (next.kind !== "place") return null;
  if (last.kind === "address") return addressIn(last, next, key);
  if (last.kind === "unknown") {
    const wide = next.places.filter(isWide);
    return last.places.length === 0 && wide.length > 0 ? { ...last, key, places: wide } : null;
  }
  const inside = last.kind === "place" ? thoseInside(last.places, next.places) : [];
  return inside.length > 0 ? { ...last, key, places: inside } : null;
}

function addressIn(last: PlaceReading, next: PlaceReading, key: string): PlaceReading {
  const kind = next.places.every(isWide) ? "unknown" : "place";
  return { kind, key, places: next.places, address: last.key };
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
